import { describe, expect, it } from 'vitest'
import type { ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import { carriedActivity, checkChoices, type KeptCount, lineageOf, periodsAfter, type RollOverChoice } from '#shared/domain/roll-over.ts'
import { buildActivity } from '#test/support/matrix.ts'

const a = 'a' as ActivityId
const b = 'b' as ActivityId
const rows = [
  buildActivity({ id: a, position: 1 }),
  buildActivity({ id: b, position: 2 }),
  buildActivity({ id: 'old' as ActivityId, retiredAt: '2015' }),
]
const choose =
  (...choices: RollOverChoice[]) =>
  () =>
    checkChoices(rows, choices)

describe('the period that follows', () => {
  it('is the next fiscal year from October to September', () => {
    expect(periodsAfter({ endsOn: '2015-09-30' }, '2015-11-03')).toEqual([
      { label: 'FY 2015/2016', startsOn: '2015-10-01', endsOn: '2016-09-30' },
    ])
  })

  it('is after September 2016 the quarter between, or at once the calendar year', () => {
    expect(periodsAfter({ endsOn: '2016-09-30' }, '2016-10-20').map(({ label }) => label)).toEqual(['Oct–Dec 2016', 'FY 2017'])
    expect(periodsAfter({ endsOn: '2016-12-31' }, '2017-01-10')).toEqual([
      { label: 'FY 2017', startsOn: '2017-01-01', endsOn: '2017-12-31' },
    ])
  })

  it('is the present one first where years were left out, and never one that overlaps', () => {
    const labels = (endsOn: string, today: string) => periodsAfter({ endsOn }, today).map(({ label }) => label)

    expect(labels('2015-09-30', '2026-11-28')).toEqual(['FY 2026', 'FY 2015/2016'])
    expect(labels('2016-09-30', '2026-11-28')).toEqual(['FY 2026', 'Oct–Dec 2016', 'FY 2017'])
    // 120 days after September 2016 the next year may still be reported on.
    expect(labels('2015-09-30', '2017-01-28')).toEqual(['FY 2015/2016'])
    expect(labels('2015-09-30', '2017-01-29')).toEqual(['FY 2017', 'FY 2015/2016'])
    expect(labels('2026-12-31', '2026-11-28')).toEqual(['FY 2027'])
  })
})

describe('what becomes of the rows', () => {
  it('is said once for every row that is still promised', () => {
    expect(choose({ kind: 'carry', activityId: a }, { kind: 'close', activityId: b, reason: 'Done' })).not.toThrow()
    expect(choose({ kind: 'carry', activityId: a })).toThrow('rollOver.rowsChanged')
    expect(choose({ kind: 'carry', activityId: a }, { kind: 'carry', activityId: a })).toThrow('rollOver.rowsChanged')
  })

  it('needs a reason where a promise ends', () => {
    expect(choose({ kind: 'carry', activityId: a }, { kind: 'close', activityId: b, reason: ' ' })).toThrow('rollOver.reasonMissing')
  })

  it('keeps the promise and its indicator, and reports nothing yet', () => {
    const old = buildActivity({
      titleEn: 'T',
      indicatorEn: 'I',
      progressEn: 'P',
      keyMessageLo: 'K',
      target: '1',
      actual: '0',
      retiredAt: null,
    })

    expect(carriedActivity(old, { id: b, periodId: 'p-2' as never, position: 7 })).toMatchObject({
      ...{ id: b, commitmentId: old.commitmentId, position: 7, titleEn: 'T', indicatorEn: 'I', target: '1' },
      ...{ progressEn: '', keyMessageLo: '', actual: '' },
    })
  })
})

describe('the lineage of a promise', () => {
  const year = (label: string, held: number | null, counts: readonly KeptCount[] = []) => ({
    ...{ commitmentId: 'c' as CommitmentId, label, held, counts, endedReason: null },
  })

  it('adds up what was held, and knows the difference between none and never counted', () => {
    expect(lineageOf([year('2013', 0), year('2014', null), year('2015', 1)])).toEqual({
      ...{ labels: ['2013', '2014', '2015'], held: 1, counts: [], endedReason: null },
    })
    expect(lineageOf([year('2013', 0)]).held).toBe(0)
    expect(lineageOf([year('2013', null)]).held).toBeNull()
  })

  it('counts once in all what two years both count, such as an action agreed in one that fell due in the next', () => {
    const first = year('2014', null, [{ kind: 'actionsClosedOnTime', done: 0, of: 2 }])
    const next = { ...year('2015', null, [{ kind: 'actionsClosedOnTime', done: 1, of: 3 }]), repeated: { done: 0, of: 2 } }

    expect(lineageOf([first, next]).counts).toEqual([{ kind: 'actionsClosedOnTime', done: 1, of: 3 }])
  })

  it('adds up every other counter over the years that have the same one', () => {
    const closed = (done: number, of: number) => ({ kind: 'actionsClosedOnTime' as const, done, of })
    const minutes = { kind: 'minutesAdopted' as const, done: 1, of: 2 }

    expect(lineageOf([year('2013', null, [closed(1, 4)]), year('2014', null), year('2015', 0, [minutes, closed(2, 3)])])).toMatchObject({
      ...{ held: 0, counts: [minutes, closed(3, 7)] },
    })
  })
})
