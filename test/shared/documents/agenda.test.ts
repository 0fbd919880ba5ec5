import { describe, expect, it } from 'vitest'
import { buildAgenda } from '#shared/documents/agenda.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { agenda, meeting } from './sample-facts.ts'

const words = wordsOf()

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
