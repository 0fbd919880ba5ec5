import { describe, expect, it } from 'vitest'
import { agendaTimes, buildAgenda } from '#shared/documents/agenda.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { agenda, meeting } from './sample-facts.ts'

const words = wordsOf()
const line = (depth: 0 | 1, durationMinutes: number | null) => ({ depth, durationMinutes })

describe('agendaTimes', () => {
  it('adds the minutes up from the start', () => {
    expect(agendaTimes('09:00', [line(0, 10), line(0, 50), line(0, 5)])).toEqual(['09:00', '09:10', '10:00'])
  })

  it('counts sub-items instead of their parent', () => {
    expect(agendaTimes('09:00', [line(0, 60), line(1, 10), line(1, null), line(0, 5)])).toEqual(['09:00', '09:00', '09:10', '09:10'])
  })

  it('counts the parent when no sub-item is timed', () => {
    expect(agendaTimes('09:00', [line(0, 60), line(1, null), line(0, 5)])).toEqual(['09:00', '10:00', '10:00'])
  })

  it('gives no times without a start, and passes midnight', () => {
    expect(agendaTimes(null, [line(0, 10)])).toEqual([null])
    expect(agendaTimes('23:30', [line(0, 45), line(0, 5)])).toEqual(['23:30', '00:15'])
  })
})

describe('buildAgenda', () => {
  it('prints number, time, item, purpose, presenter, minutes and matrix row', () => {
    const text = plainTextOf(buildAgenda(agenda, words))

    expect(text).toContain('4.1\n09:35\nBorder liaison offices\nfor discussion\nPolice Department, MoPS\n25\n#8')
    expect(text).toContain('#10, #12')
    expect(text).toContain('5th Meeting of the Crime Sub-Sector Working Group')
  })

  it('sets two languages side by side on a wide page', () => {
    const paper = buildAgenda({ ...agenda, language: 'both' }, words)

    expect(paper.sections[0]?.orientation).toBe('landscape')
    expect(plainTextOf(paper)).toContain('Border liaison offices\nfor discussion\nຫ້ອງການປະສານງານຊາຍແດນ\nເພື່ອປຶກສາຫາລື')
  })

  it('prints a presenter who has one name for both languages once', () => {
    const text = plainTextOf(buildAgenda({ ...agenda, language: 'both', mattersArising: [] }, words))

    expect(text.match(/UNODC/g)).toHaveLength(1)
  })

  it('adds the state of earlier actions only when there are any', () => {
    expect(plainTextOf(buildAgenda(agenda, words))).toContain('Matters arising')
    expect(plainTextOf(buildAgenda({ ...agenda, mattersArising: [] }, words))).not.toContain('Matters arising')
  })

  it('works for a meeting without items, times and number', () => {
    const text = plainTextOf(
      buildAgenda({ ...agenda, items: [], meeting: { ...meeting, startsTime: null, endsTime: null, number: null } }, words),
    )

    expect(text).toContain('Agenda')
    expect(text).not.toMatch(/null|undefined/)
  })
})
