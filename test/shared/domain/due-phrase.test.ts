import { describe, expect, it } from 'vitest'
import { parseDuePhrase, startsWithDuePhrase } from '#shared/domain/due-phrase.ts'

const context = { from: '2015-11-12', nextMeetingOn: '2016-02-04' }
const dayOf = (text: string) => parseDuePhrase(text, context)?.day

describe('parseDuePhrase', () => {
  it.each([
    ['15 Dec', '2015-12-15'],
    ['15Dec', '2015-12-15'],
    ['15 december', '2015-12-15'],
    ['Dec 15', '2015-12-15'],
    ['15 Dec 2016', '2016-12-15'],
    ['15/12', '2015-12-15'],
    ['15.12', '2015-12-15'],
    ['15/12/16', '2016-12-15'],
    ['15-12-2016', '2016-12-15'],
    ['2015-12-15', '2015-12-15'],
    ['+2w', '2015-11-26'],
    ['+10 days', '2015-11-22'],
    ['+1m', '2015-12-12'],
    ['next meeting', '2016-02-04'],
    ['Fri', '2015-11-13'],
    ['15 ທັນວາ', '2015-12-15'],
    ['໑໕ ທັນວາ ໒໐໑໖', '2016-12-15'],
    ['+2 ອາທິດ', '2015-11-26'],
    ['ກອງປະຊຸມຄັ້ງໜ້າ', '2016-02-04'],
  ])('reads %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  it('means the meeting’s own day when that is the day named', () => {
    expect(dayOf('12 Nov')).toBe('2015-11-12')
  })

  it('means next year for a day that is past at the meeting', () => {
    expect(dayOf('11 Nov')).toBe('2016-11-11')
  })

  it('goes to the next year that has the day', () => {
    expect(dayOf('29 Feb')).toBe('2016-02-29')
    expect(parseDuePhrase('29 Feb', { from: '2016-03-01', nextMeetingOn: null })?.day).toBe('2020-02-29')
  })

  it('means the weekday of the next week on that weekday itself', () => {
    expect(dayOf('Thursday')).toBe('2015-11-19')
  })

  it('takes the last day of a month that is too short', () => {
    expect(parseDuePhrase('+1m', { from: '2016-01-31', nextMeetingOn: null })?.day).toBe('2016-02-29')
  })

  it('knows a phrase that names no day', () => {
    expect(dayOf('31 Nov')).toBeNull()
    expect(dayOf('32/12')).toBeNull()
    expect(parseDuePhrase('next meeting', { ...context, nextMeetingOn: null })?.day).toBeNull()
  })

  it('leaves alone what is no date', () => {
    expect(dayOf('UNODC')).toBeUndefined()
    expect(dayOf('15 Decisions')).toBeUndefined()
    expect(dayOf('')).toBeUndefined()
    expect(dayOf('15 Dec or so')).toBeUndefined()
  })
})

describe('startsWithDuePhrase', () => {
  it('stops where the date ends', () => {
    expect(startsWithDuePhrase('15 Dec #10', context)).toEqual({ phrase: '15 Dec', day: '2015-12-15' })
    expect(startsWithDuePhrase('15 Dec 20 copies', context)?.phrase).toBe('15 Dec')
  })
})
