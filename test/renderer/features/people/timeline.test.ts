import { describe, expect, it } from 'vitest'
import { barsOf, percentOf, timeAxis } from '#renderer/features/people/timeline.ts'
import type { Holder } from '#shared/contract/people.ts'
import { addDays } from '#shared/i18n/format.ts'

const today = '2015-11-03'
const axis = timeAxis(today)

function buildHolder(name: string, fromOn: string | null, toOn: string | null, acting: 0 | 1 = 0): Holder {
  return { person: { nameEn: name }, term: { id: name, fromOn, toOn, acting } } as unknown as Holder
}

describe('timeAxis', () => {
  it('shows three full years before the day and one after it', () => {
    expect(axis).toEqual({ startsOn: '2012-01-01', endsOn: '2017-01-01', years: [2012, 2013, 2014, 2015, 2016] })
  })
})

describe('percentOf', () => {
  it('keeps days outside at the ends', () => {
    expect(percentOf(axis, '2001-01-01')).toBe(0)
    expect(percentOf(axis, '2012-01-01')).toBe(0)
    expect(percentOf(axis, '2030-01-01')).toBe(100)
  })
})

describe('barsOf', () => {
  it('draws the holder of the day differently from those before', () => {
    const bars = barsOf([buildHolder('A', '2012-01-01', '2013-12-31'), buildHolder('B', '2014-01-01', null)], axis, today, today)

    expect(bars.map(({ key, kind }) => [key, kind])).toEqual([
      ['A', 'before'],
      ['B', 'now'],
    ])
    expect(bars[0]?.startPercent).toBe(0)
    expect((bars[0]?.startPercent ?? 0) + (bars[0]?.widthPercent ?? 0)).toBeCloseTo(bars[1]?.startPercent ?? 0)
  })

  it('cuts an open term off after the day and leaves out what lies before the axis', () => {
    const bars = barsOf([buildHolder('old', '2001-01-01', '2005-01-01'), buildHolder('A', null, null)], axis, today, today)

    expect(bars).toMatchObject([{ key: 'A', startPercent: 0, widthPercent: percentOf(axis, addDays(today, 1)) }])
  })

  it('draws a term that begins on the day shown', () => {
    const [bar] = barsOf([buildHolder('A', today, null)], axis, today, today)

    expect(bar).toMatchObject({ key: 'A', kind: 'now', isNarrow: true })
    expect(bar?.widthPercent).toBeGreaterThan(0)
  })

  it('shows the time since nobody holds the post', () => {
    const bars = barsOf([buildHolder('A', '2012-01-01', '2014-11-30')], axis, today, today)

    expect(bars.map(({ kind }) => kind)).toEqual(['before', 'vacant'])
    expect(bars[1]?.startPercent).toBeCloseTo(percentOf(axis, '2014-12-01'))
  })

  it('calls no time vacant while nobody was ever entered', () => {
    expect(barsOf([], axis, today, today)).toEqual([])
  })

  it('marks a bar that is too narrow for its name', () => {
    const bars = barsOf([buildHolder('Claire Whitlock', '2015-07-01', null)], axis, today, today)

    expect(bars[0]?.isNarrow).toBe(true)
  })
})
