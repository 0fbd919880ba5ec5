import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandContext } from '#db/handlers/context.ts'
import { ensureMeetingNumber } from '#db/handlers/meeting-number.ts'
import { memoryNumberLog, takeNumber } from '#db/issued-numbers.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, plantOffice } from '#test/support/convening.ts'

const numberLog = memoryNumberLog()

describe('ensureMeetingNumber', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantOffice(app)
  })
  afterEach(() => app.close())

  function ensure(id: MeetingId): Promise<string> {
    return app.db.transaction().execute((db) => {
      const issueNumber = async (scope: string, year: number) => (await takeNumber(db, numberLog, scope, year)).n
      return ensureMeetingNumber({ db, issueNumber, today: '2015-11-03' } as CommandContext, id)
    })
  }

  it('counts in each group and year of the meeting’s date, and gives the same number again', async () => {
    const second = 'm-2' as MeetingId
    const next = 'm-3' as MeetingId
    await app.call('meetings.create', buildNewMeeting())
    await app.call('meetings.create', buildNewMeeting({ id: second, heldOn: '2015-11-20' }))
    await app.call('meetings.create', buildNewMeeting({ id: next, heldOn: '2016-03-01', groupIds: [ids.csswg, ids.miniDublin] }))

    expect([await ensure(second), await ensure(ids.meeting), await ensure(second), await ensure(next)]).toEqual([
      'CSSWG/2015/01',
      'CSSWG/2015/02',
      'CSSWG/2015/01',
      'CSSWG/2016/01',
    ])
  })

  it('takes the year of today while the meeting has no date', async () => {
    await app.call('meetings.create', buildNewMeeting({ heldOn: null }))

    expect(await ensure(ids.meeting)).toMatch(/^CSSWG\/2015\//)
  })

  it('keeps the number when the meeting moves into another year', async () => {
    await app.call('meetings.create', buildNewMeeting({ heldOn: '2015-12-20' }))
    const number = await ensure(ids.meeting)
    await app.call('meetings.move', { id: ids.meeting, heldOn: '2016-01-10' })

    expect(await ensure(ids.meeting)).toBe(number)
  })
})
