import { describe, expect, it } from 'vitest'
import { readHead } from '#shared/documents/report-reader/read-head.ts'

describe('other head blocks', () => {
  it('have their chairs behind other labels, in one line or in several', () => {
    const read = (...lines: string[]) => readHead(['Name of Sector Working Group: Governance (GSWG)', ...lines]).chairs

    expect(read('SWG Chairs: MoHA and MoJ')).toBe('MoHA and MoJ')
    expect(read('Chair: Minister of Home Affairs', 'Co-Chairs: UNDP', 'SDC')).toBe('Minister of Home Affairs\nCo-Chairs: UNDP\nSDC')
    expect(read('Chairpersons and Co-Chairpersons: MoHA')).toBe('MoHA')
    expect(read('ປະທານ: ກະຊວງພາຍໃນ')).toBe('ກະຊວງພາຍໃນ')
  })

  it('have the name of the group as a title, and sub-headings in the overview', () => {
    const head = readHead([
      'Governance Sector Working Group',
      'Chair: MoHA',
      'Mandate: Good governance',
      'I. Sector Overview',
      'Public service improvement',
      'Chair: this is a sentence of the overview',
      'II. Overview of FY 2015/2016 Sector Performance',
    ])

    expect(head).toMatchObject({
      ...{ groupName: 'Governance Sector Working Group', chairs: 'MoHA', mandate: 'Good governance', leftOut: [] },
      overview: 'Public service improvement\nChair: this is a sentence of the overview',
    })
  })
})
