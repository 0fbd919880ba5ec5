import { describe, expect, it } from 'vitest'
import type { Outgoing } from '#shared/domain/outgoing.ts'
import { answerDaysLate, assertCanBeAnswered, assertCanBeSent, assertStillHere, paperLabel } from '#shared/domain/outgoing-marks.ts'

describe('marks of a paper', () => {
  it('calls a paper by its number, else by its title', () => {
    expect(paperLabel(buildPaper())).toBe('41/LCDC')
    expect(paperLabel(buildPaper({ number: null }))).toBe('Actions agreed')
  })

  it('lets a paper leave on its own date, and not the day before', () => {
    expect(() => assertCanBeSent(buildPaper(), '2015-11-16', '2015-11-18')).not.toThrow()
    expect(() => assertCanBeSent(buildPaper(), '2015-11-15', '2015-11-18')).toThrow('papers.sentBeforeDated')
  })

  it('has left today at the latest, and so has its answer come', () => {
    expect(() => assertCanBeSent(buildPaper(), '2015-11-18', '2015-11-18')).not.toThrow()
    expect(() => assertCanBeSent(buildPaper(), '2015-11-19', '2015-11-18')).toThrow('papers.dayToCome')
    expect(() => assertCanBeAnswered(buildPaper({ sentOn: '2015-11-17' }), '2015-11-19', '2015-11-18')).toThrow('papers.dayToCome')
  })

  it('takes an answer on the day the letter left, and not the day before', () => {
    const sent = buildPaper({ sentOn: '2015-11-17' })

    expect(() => assertCanBeAnswered(sent, '2015-11-17', '2015-11-18')).not.toThrow()
    expect(() => assertCanBeAnswered(sent, '2015-11-16', '2015-11-18')).toThrow('papers.answeredBeforeSent')
    expect(() => assertCanBeAnswered(buildPaper(), '2015-11-17', '2015-11-18')).toThrow('papers.notSent')
  })

  it('rewrites only what is still here', () => {
    expect(() => assertStillHere(buildPaper())).not.toThrow()
    expect(() => assertStillHere(buildPaper({ sentOn: '2015-11-17' }))).toThrow('papers.alreadySent')
    expect(() => assertStillHere(buildPaper({ voidedAt: '2015-11-17T03:00:00.000Z' }))).toThrow('papers.isVoid')
  })

  it('counts an answer as late from the day after it was asked for', () => {
    const sent = buildPaper({ sentOn: '2015-11-17', answerDueOn: '2015-11-30' })

    expect(answerDaysLate(sent, '2015-11-30')).toBe(0)
    expect(answerDaysLate(sent, '2015-12-04')).toBe(4)
    expect(answerDaysLate({ ...sent, answeredOn: '2015-12-01' }, '2015-12-04')).toBe(0)
    expect(answerDaysLate({ ...sent, sentOn: null }, '2015-12-04')).toBe(0)
    expect(answerDaysLate({ ...sent, kind: 'invitation' }, '2015-12-04')).toBe(0)
  })
})

function buildPaper(more: Partial<Outgoing> = {}): Outgoing {
  return {
    kind: 'followUp',
    number: '41/LCDC',
    subject: 'Actions agreed',
    datedOn: '2015-11-16',
    sentOn: null,
    answerDueOn: null,
    answeredOn: null,
    voidedAt: null,
    ...more,
  } as Outgoing
}
