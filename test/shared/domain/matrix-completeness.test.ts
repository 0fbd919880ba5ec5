import { describe, expect, it } from 'vitest'
import { indicatorState, matrixCompleteness, moveRow, writtenLanguage } from '#shared/domain/matrix-completeness.ts'
import { buildActivity } from '#test/support/matrix.ts'

describe('indicatorState', () => {
  it('tells a missing line from a blank one, and both from “None”', () => {
    expect(indicatorState(null)).toBe('missing')
    expect(indicatorState(' ')).toBe('blank')
    expect(indicatorState('None')).toBe('none')
    expect(indicatorState('Meetings held: 2')).toBe('line')
  })
})

describe('matrixCompleteness', () => {
  it('counts the texts of one language and the rows with nothing in either', () => {
    const rows = [
      buildActivity({ progressEn: 'Held.', challengesEn: 'None.', indicatorEn: 'None' }),
      buildActivity({ position: 2, progressLo: 'ແລ້ວ' }),
      buildActivity({ position: 3 }),
    ]

    expect(matrixCompleteness(rows, 'en')).toEqual({
      filledCount: 2,
      textCount: 9,
      indicatorCount: 0,
      rowCount: 3,
      nothingReportedCount: 1,
    })
  })

  it('asks nothing more of a retired row', () => {
    const rows = [buildActivity({ retiredAt: '2015-11-01T00:00:00.000Z' })]

    expect(matrixCompleteness(rows, 'en')).toEqual({
      filledCount: 0,
      textCount: 0,
      indicatorCount: 0,
      rowCount: 0,
      nothingReportedCount: 0,
    })
  })
})

describe('writtenLanguage', () => {
  it('takes the other language only when nothing is written in the preferred one', () => {
    const english = buildActivity({ progressEn: 'Held.' })
    const both = buildActivity({ position: 2, progressEn: 'Held.', progressLo: 'ແລ້ວ' })

    expect(writtenLanguage([english], 'lo')).toBe('en')
    expect(writtenLanguage([english, both], 'lo')).toBe('lo')
    expect(writtenLanguage([], 'lo')).toBe('lo')
  })
})

describe('moveRow', () => {
  it('moves a row to its place and closes the gap', () => {
    expect(moveRow(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b'])
    expect(moveRow(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'a', 'c'])
  })

  it('stops at the ends', () => {
    expect(moveRow(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a'])
    expect(moveRow(['a', 'b', 'c'], 'b', 1)).toEqual(['b', 'a', 'c'])
  })
})
