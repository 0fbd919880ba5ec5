import { describe, expect, it } from 'vitest'
import { weekOf, weeksOfMonth } from '#shared/domain/calendar-weeks.ts'

describe('weeks of a month', () => {
  it('begin on Monday and cover the whole month', () => {
    const weeks = weeksOfMonth('2015-11-03')

    expect(weeks.map(({ weekNumber }) => weekNumber)).toEqual([44, 45, 46, 47, 48, 49])
    expect(weeks[0]?.days[0]).toBe('2015-10-26')
    expect(weeks.at(-1)?.days.at(-1)).toBe('2015-12-06')
  })

  it('are four in a February that begins on a Monday', () => {
    expect(weeksOfMonth('2010-02-15')).toHaveLength(4)
  })

  it('number the turn of the year as the standard does', () => {
    expect(weekOf('2016-01-01').weekNumber).toBe(53)
    expect(weekOf('2016-01-04').weekNumber).toBe(1)
    expect(weekOf('2014-12-29').weekNumber).toBe(1)
  })
})
