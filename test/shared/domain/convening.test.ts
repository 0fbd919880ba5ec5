import { describe, expect, it } from 'vitest'
import { lastConveningDays } from '#shared/domain/convening.ts'

describe('the last days to convene', () => {
  it('are the working day before the Round Table and the notice before that', () => {
    expect(lastConveningDays('2015-11-27', 21, [])).toEqual({ lastMeetingOn: '2015-11-26', lastNoticeOn: '2015-11-05' })
  })

  it('go back over weekends and holidays', () => {
    const holidays = [{ heldOn: '2015-11-27' }, { heldOn: '2015-11-06' }]

    expect(lastConveningDays('2015-11-30', 20, holidays)).toEqual({ lastMeetingOn: '2015-11-26', lastNoticeOn: '2015-11-05' })
  })
})
