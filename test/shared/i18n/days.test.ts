import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, daysOfMonth } from '#shared/i18n/format.ts'

describe('addMonths', () => {
  it('goes over the turn of the year', () => {
    expect(addMonths('2015-12-10', 1)).toBe('2016-01-10')
    expect(addMonths('2015-01-10', -1)).toBe('2014-12-10')
  })

  it('ends on the last day where the month is shorter', () => {
    expect(addMonths('2016-01-31', 1)).toBe('2016-02-29')
  })
})

describe('dayOf', () => {
  it('knows what the calendar has, and no more', () => {
    expect(dayOf(2016, 2, 29)).toBe('2016-02-29')
    expect([dayOf(2015, 2, 29), dayOf(2015, 13, 1), dayOf(2015, 0, 1), dayOf(2015, 1, 0), dayOf(2015, 0, 0)]).toEqual(Array(5).fill(null))
  })
})

describe('daysOfMonth', () => {
  it('gives every date of the month', () => {
    expect(daysOfMonth('2016-02')).toHaveLength(29)
    expect(daysOfMonth('2015-12').at(-1)).toBe('2015-12-31')
  })
})
