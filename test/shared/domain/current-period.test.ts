import { describe, expect, it } from 'vitest'
import { checkPeriod, currentPeriod, fiscalYearOf } from '#shared/domain/current-period.ts'
import { type Period, PeriodId } from '#shared/domain/period.ts'

function buildPeriod(label: string, startsOn: string, endsOn: string, changes: Partial<Period> = {}): Period {
  return {
    id: PeriodId.parse(label),
    label,
    startsOn,
    endsOn,
    roundTableKind: 'RTIM',
    roundTableOn: null,
    closedAt: null,
    deletedAt: null,
    ...changes,
  }
}

const fy2015 = buildPeriod('FY 2014/2015', '2014-10-01', '2015-09-30', { roundTableOn: '2015-11-27' })
const fy2016 = buildPeriod('FY 2015/2016', '2015-10-01', '2016-09-30', { roundTableOn: '2016-11-24' })

describe('currentPeriod', () => {
  it('is the one whose Round Table comes next, though its last day has passed', () => {
    expect(currentPeriod([fy2016, fy2015], '2015-11-03')).toBe(fy2015)
  })

  it('counts the day of the Round Table and turns on the day after', () => {
    expect(currentPeriod([fy2015, fy2016], '2015-11-27')).toBe(fy2015)
    expect(currentPeriod([fy2015, fy2016], '2015-11-28')).toBe(fy2016)
  })

  it('passes over a closed one', () => {
    expect(currentPeriod([{ ...fy2015, closedAt: '2015-11-01T00:00:00.000Z' }, fy2016], '2015-11-03')).toBe(fy2016)
  })

  it('awaits a Round Table without a date for a while after the period', () => {
    const undated = { ...fy2015, roundTableOn: null }

    expect(currentPeriod([undated, fy2016], '2015-12-31')).toBe(undated)
    expect(currentPeriod([undated, fy2016], '2016-06-01')).toBe(fy2016)
  })

  it('takes the last open one when none is to come, and none when all are closed', () => {
    expect(currentPeriod([fy2015, fy2016], '2020-01-01')).toBe(fy2016)
    expect(currentPeriod([], '2020-01-01')).toBeUndefined()
  })
})

describe('checkPeriod', () => {
  it('refuses a label twice and an end before the start', () => {
    expect(() => checkPeriod({ ...fy2016, label: fy2015.label }, [fy2015])).toThrow('periods.labelTaken')
    expect(() => checkPeriod({ ...fy2016, endsOn: '2015-09-30' }, [])).toThrow('people.endsBeforeStart')
    expect(() => checkPeriod(fy2015, [fy2015])).not.toThrow()
  })
})

describe('fiscalYearOf', () => {
  it('runs from October to September until 2015/2016', () => {
    expect(fiscalYearOf('2015-09-30')).toEqual({ label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30' })
    expect(fiscalYearOf('2015-10-01').label).toBe('FY 2015/2016')
    expect(fiscalYearOf('2016-09-30').label).toBe('FY 2015/2016')
  })

  it('is the calendar year from 2017, with a quarter of its own between', () => {
    expect(fiscalYearOf('2016-12-31')).toEqual({ label: 'Oct–Dec 2016', startsOn: '2016-10-01', endsOn: '2016-12-31' })
    expect(fiscalYearOf('2017-01-01')).toEqual({ label: 'FY 2017', startsOn: '2017-01-01', endsOn: '2017-12-31' })
  })
})
