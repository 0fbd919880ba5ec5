import { describe, expect, it } from 'vitest'
import { passes, ROW_FILTERS } from '#renderer/features/matrix/matrix-filter.ts'
import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { Activity } from '#shared/domain/activity.ts'
import { buildActivity } from '#test/support/matrix.ts'

const row: MatrixRow = {
  ...{ activity: buildActivity({ progressEn: 'Held.' }), isNothingReported: false, meetingCount: 0, decisionCount: 0, openActionCount: 1 },
  ...{
    closedActionCount: 0,
    lateActions: [{ id: 'act-1' as ActionId, number: 'CSSWG/2015/A1', daysLate: 4 }],
    proposals: [],
    evidence: [],
  },
}

describe('passes', () => {
  it('picks the rows that a filter is about', () => {
    const passed = ROW_FILTERS.filter((filter) => passes(row, filter, 'en'))

    expect(passed).toEqual(['all', 'active', 'gaps', 'missingLao', 'noIndicator', 'neverDiscussed', 'late'])
  })

  it('asks no text of a retired row', () => {
    const retired = { ...row, activity: buildActivity({ retiredAt: '2015-11-01T00:00:00.000Z' }) }

    expect(ROW_FILTERS.filter((filter) => passes(retired, filter, 'en'))).toEqual(['all', 'neverDiscussed', 'late', 'retired'])
  })

  it('misses Lao where an English text has none beside it: in the activity, its indicator or a reported column', () => {
    const misses = (over: Partial<Activity>) =>
      passes({ ...row, activity: buildActivity({ titleLo: 'ກິດຈະກຳ', ...over }) }, 'missingLao', 'en')

    expect(misses({})).toBe(false)
    expect(misses({ titleLo: ' ' })).toBe(true)
    expect(misses({ indicatorEn: 'Meetings held' })).toBe(true)
    expect(misses({ indicatorEn: '', indicatorLo: null })).toBe(false)
    expect(misses({ keyMessageEn: 'Go on.' })).toBe(true)
    expect(misses({ keyMessageEn: 'Go on.', keyMessageLo: 'ສືບຕໍ່' })).toBe(false)
    expect(misses({ progressLo: 'ຈັດແລ້ວ' })).toBe(false)
    expect(misses({ challengesEn: 'None', retiredAt: '2015-11-01T00:00:00.000Z' })).toBe(false)
  })

  it('calls a row complete when all three texts and a usable indicator are written', () => {
    const texts = { progressEn: 'p', challengesEn: 'c', keyMessageEn: 'k' }

    expect(passes({ ...row, activity: buildActivity({ ...texts, indicatorEn: 'Meetings held' }) }, 'complete', 'en')).toBe(true)
    expect(passes({ ...row, activity: buildActivity({ ...texts, indicatorEn: 'None' }) }, 'complete', 'en')).toBe(false)
  })
})
