import { describe, expect, it } from 'vitest'
import type { MeetingId } from '#shared/domain/meeting.ts'
import {
  type ComingMeeting,
  type HeldMeeting,
  listOfficeDue,
  type OfficeDue,
  type RunningAction,
  SINCE_LAST_DAYS,
} from '#shared/domain/office-due.ts'
import { defaultSettings } from '#shared/domain/settings.ts'
import { addDays } from '#shared/i18n/format.ts'

const id = 'm-1' as MeetingId
const today = '2015-11-12'
const inDays = (count: number) => addDays(today, count)

const coming = (changes: Partial<ComingMeeting> = {}): OfficeDue | undefined => {
  const meeting = { id, heldOn: inDays(7), isAnnounced: true, unansweredCount: 3, lastHeldOn: null, pageDatedOn: null, ...changes }
  return listOfficeDue({ coming: [meeting], held: [], actions: [] }, defaultSettings, today)[0]
}
const held = (changes: Partial<HeldMeeting> = {}): OfficeDue | undefined => {
  const meeting = { id, heldOn: today, isWritten: false, draftSentOn: null, ...changes }
  return listOfficeDue({ coming: [], held: [meeting], actions: [] }, defaultSettings, today)[0]
}
const action = (changes: Partial<RunningAction> = {}): RunningAction => ({
  ...{ meetingId: id, dueOn: inDays(14), snoozedUntilOn: null, lastWordOn: inDays(-40) },
  ...changes,
})
const running = (...actions: readonly RunningAction[]) => listOfficeDue({ coming: [], held: [], actions }, defaultSettings, today)

describe('reminding those who were invited', () => {
  it('is due on the seventh day before the meeting, and late on the sixth', () => {
    expect(coming({ heldOn: inDays(8) })).toBeUndefined()
    expect(coming({ heldOn: inDays(7) })).toEqual({ kind: 'remindInvited', meetingId: id, dueOn: today, isLate: false, count: 3 })
    expect(coming({ heldOn: inDays(6) })).toMatchObject({ dueOn: inDays(-1), isLate: true })
  })

  it('is not asked for before the invitations have left, or when everybody has replied', () => {
    expect(coming({ isAnnounced: false })).toBeUndefined()
    expect(coming({ unansweredCount: 0 })).toBeUndefined()
  })
})

describe('the page since the last meeting', () => {
  const met = { unansweredCount: 0, lastHeldOn: '2015-06-01' }

  it('is offered from the fourteenth day before the meeting, until its day', () => {
    expect(coming({ ...met, heldOn: inDays(SINCE_LAST_DAYS + 1) })).toBeUndefined()
    expect(coming({ ...met, heldOn: inDays(SINCE_LAST_DAYS) })).toMatchObject({ kind: 'sinceLast', dueOn: inDays(14), isLate: false })
  })

  it('is not offered to a group that has not met, or that has the page already', () => {
    expect(coming({ ...met, lastHeldOn: null })).toBeUndefined()
    expect(coming({ ...met, pageDatedOn: '2015-06-02' })).toBeUndefined()
  })

  it('is offered again when the page was written for the meeting before', () => {
    expect(coming({ ...met, pageDatedOn: '2015-06-01' })).toMatchObject({ kind: 'sinceLast' })
  })
})

describe('the minutes of a meeting', () => {
  it('are drafted within seven days, and late on the eighth', () => {
    expect(held({ heldOn: inDays(-7) })).toMatchObject({ kind: 'writeMinutes', dueOn: today, isLate: false })
    expect(held({ heldOn: inDays(-8) })).toMatchObject({ kind: 'writeMinutes', dueOn: inDays(-1), isLate: true })
  })

  it('are sent once they are written', () => {
    expect(held({ isWritten: true })).toMatchObject({ kind: 'sendMinutes', dueOn: inDays(7) })
  })

  it('are open for comments until seven days after they were sent', () => {
    expect(held({ heldOn: inDays(-10), draftSentOn: inDays(-7) })).toMatchObject({ kind: 'comments', dueOn: today, isLate: false })
  })

  it('are to be adopted from the day after, by the twenty-first day after the meeting', () => {
    expect(held({ heldOn: inDays(-21), draftSentOn: inDays(-8) })).toMatchObject({ kind: 'adoptMinutes', dueOn: today, isLate: false })
    expect(held({ heldOn: inDays(-22), draftSentOn: inDays(-8) })).toMatchObject({ kind: 'adoptMinutes', isLate: true })
  })
})

describe('asking about actions', () => {
  it('begins on the fourteenth day before they are due, and is late on the thirteenth', () => {
    expect(running(action({ dueOn: inDays(15) }))).toEqual([])
    expect(running(action())).toEqual([{ kind: 'remindActions', meetingId: id, dueOn: today, isLate: false, count: 1 }])
    expect(running(action({ dueOn: inDays(13) }))).toMatchObject([{ dueOn: inDays(-1), isLate: true }])
  })

  it('leaves overdue actions to their own list', () => {
    expect(running(action({ dueOn: today }))).toHaveLength(1)
    expect(running(action({ dueOn: inDays(-1) }))).toEqual([])
  })

  it('rests when there was a letter or a note since, or while the action sleeps', () => {
    expect(running(action({ lastWordOn: today }))).toEqual([])
    expect(running(action({ snoozedUntilOn: inDays(1) }))).toEqual([])
    expect(running(action({ snoozedUntilOn: today }))).toHaveLength(1)
  })

  it('is one line a meeting', () => {
    const other = action({ meetingId: null, dueOn: inDays(10) })

    expect(running(action(), action({ dueOn: inDays(12) }), other)).toMatchObject([
      { meetingId: null, count: 1, dueOn: inDays(-4) },
      { meetingId: id, count: 2, dueOn: inDays(-2) },
    ])
  })
})

it('follows the days that the office has set', () => {
  const meeting = { id, heldOn: inDays(3), isAnnounced: true, unansweredCount: 1, lastHeldOn: null, pageDatedOn: null }
  const facts = { coming: [meeting], held: [], actions: [] }

  expect(listOfficeDue(facts, { ...defaultSettings, reminderDays: 2 }, today)).toEqual([])
  expect(listOfficeDue(facts, { ...defaultSettings, reminderDays: 3 }, today)).toHaveLength(1)
})
