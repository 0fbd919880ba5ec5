import { describe, expect, it } from 'vitest'
import { byDue, groupRows } from '#shared/domain/action-grouping.ts'

describe('groupRows', () => {
  it('puts the agency that is most late first, then the one that owes most, then by name', () => {
    const rows = [
      { agency: 'SIAA', isOpen: true, daysLate: 0 },
      { agency: 'MoJ', isOpen: true, daysLate: 0 },
      { agency: 'LCDC', isOpen: true, daysLate: 4 },
      { agency: 'MoPS', isOpen: true, daysLate: 126 },
      { agency: 'MoPS', isOpen: true, daysLate: 0 },
    ]

    const groups = groupRows(
      rows,
      (row) => row.agency,
      (row) => row.agency,
    )

    expect(groups.map((group) => [group.key, group.openCount, group.lateCount])).toEqual([
      ['MoPS', 2, 1],
      ['LCDC', 1, 1],
      ['MoJ', 1, 0],
      ['SIAA', 1, 0],
    ])
  })
})

describe('byDue', () => {
  it('puts work without a day last and counts numbers as numbers', () => {
    const rows = [
      { dueOn: null, number: 'CSSWG/2015/A1' },
      { dueOn: '2015-11-05', number: 'CSSWG/2015/01-A10' },
      { dueOn: '2015-11-05', number: 'CSSWG/2015/01-A9' },
    ]

    expect(rows.toSorted(byDue).map((row) => row.number)).toEqual(['CSSWG/2015/01-A9', 'CSSWG/2015/01-A10', 'CSSWG/2015/A1'])
  })
})
