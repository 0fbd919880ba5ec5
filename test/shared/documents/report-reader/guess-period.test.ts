import { describe, expect, it } from 'vitest'
import { guessPeriod, guessRoundTableKind } from '#shared/documents/report-reader/guess-period.ts'

describe('guessPeriod', () => {
  it.each([
    ['II. Overview of FY 2014/2015 Sector Performance', { label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30' }],
    ['II. Overview of FY2015-16 Sector Performance', { label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' }],
    ['II. Overview of FY 2017 Sector Performance', { label: 'FY 2017', startsOn: '2017-01-01', endsOn: '2017-12-31' }],
    ['Overview of 2024 Sector Performance', { label: 'FY 2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }],
  ])('reads %j', (title, period) => {
    expect(guessPeriod(title)).toEqual(period)
  })

  it.each([
    'II. Overview of Sector Performance',
    'II. Overview of FY 2014/2016 Sector Performance',
    // The last October year was 2015/2016, and the quarter after it belongs to no year.
    'II. Overview of FY 2016/2017 Sector Performance',
    'II. Overview of 2016 Sector Performance',
  ])('leaves %j to the person', (title) => {
    expect(guessPeriod(title)).toBeNull()
  })
})

describe('guessRoundTableKind', () => {
  it('follows the title of the last column', () => {
    expect(guessRoundTableKind('Key messages to inform discussions during the HL RTM')).toBe('HL RTM')
    expect(guessRoundTableKind('Key messages to inform discussions during the RTIM')).toBe('RTIM')
    expect(guessRoundTableKind('Key messages')).toBeNull()
  })
})
