import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, ActionNoteId } from '#shared/domain/action.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids } from '#test/support/convening.ts'
import { confirmWording, holdMeeting, plantMeeting } from '#test/support/letters.ts'

describe('what the office’s days ask for', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantMeeting(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const due = () => app.call('home.due', {})
  const on = (day: string) => app.setNow(`${day}T03:00:00.000Z`)
  const send = (papers: readonly { readonly id: OutgoingId }[], sentOn: string) =>
    app.call('outgoing.markSent', { ids: papers.map(({ id }) => id), sentOn, sentHow: 'hand' })
  const minutesPaper = () => app.call('outgoing.prepareForMeeting', { meetingId: ids.meeting, kinds: ['minutes'], languages: ['en'] })

  it('reminds those who have not replied, from seven days before an announced meeting', async () => {
    await app.call('meetings.announce', { id: ids.meeting })
    on('2015-11-04')
    expect(await due()).toEqual([])
    on('2015-11-05')

    const [line] = await due()
    const { seats } = await app.call('attendance.list', { meetingId: ids.meeting })

    expect(line).toMatchObject({ kind: 'remindInvited', dueOn: '2015-11-05', isLate: false, count: seats.length })
    expect(line?.meeting).toMatchObject({ id: ids.meeting, titleEn: 'Crime Sub-Sector Working Group' })
    await app.call('attendance.reply', {
      meetingId: ids.meeting,
      changes: seats.map(({ id }) => ({ attendanceId: id, reply: 'accepts' as const })),
    })
    expect(await due()).toEqual([])
  })

  it('follows another number of days as soon as it is set', async () => {
    await app.call('meetings.announce', { id: ids.meeting })
    on('2015-11-03')
    expect(await due()).toEqual([])

    await app.call('app.saveSettings', { reminderDays: 9 })

    expect(await due()).toMatchObject([{ kind: 'remindInvited', dueOn: '2015-11-03' }])
  })

  it('asks for the draft, then for its sending, the comments and the adoption', async () => {
    await holdMeeting(app)
    expect(await due()).toMatchObject([{ kind: 'writeMinutes', dueOn: '2015-11-19', isLate: false }])
    const papers = await minutesPaper()
    expect(await due()).toMatchObject([{ kind: 'sendMinutes', dueOn: '2015-11-19' }])
    await send(papers, '2015-11-16')
    expect(await due()).toMatchObject([{ kind: 'comments', dueOn: '2015-11-23' }])
    on('2015-11-24')
    expect(await due()).toMatchObject([{ kind: 'adoptMinutes', dueOn: '2015-12-03', isLate: false }])
    on('2015-12-04')
    expect((await due()).filter(({ kind }) => kind === 'adoptMinutes')).toMatchObject([{ isLate: true }])

    await app.call('minutes.close', { meetingId: ids.meeting })
    await app.call('minutes.adopt', { meetingId: ids.meeting, on: '2015-12-04' })

    expect(await due()).toEqual([])
  })

  it('asks for no minutes of a meeting entered for the record, or of a closed period', async () => {
    await app.call('meetings.create', {
      ...buildNewMeeting({ id: 'm-old' as never, heldOn: '2015-03-02', enteredAfterwards: 1 }),
    })
    const minutes = async () => (await due()).filter(({ kind }) => kind === 'writeMinutes')
    expect(await minutes()).toEqual([])
    await holdMeeting(app)
    expect(await minutes()).toMatchObject([{ meetingId: ids.meeting }])

    await app.db.updateTable('period').set({ closedAt: '2015-11-16T00:00:00.000Z' }).execute()

    expect(await minutes()).toEqual([])
  })

  it('asks about actions whose agencies were told long ago, until there is a note', async () => {
    await confirmWording(app)
    await holdMeeting(app)
    await send(await app.call('outgoing.prepareFollowUps', { meetingId: ids.meeting }), '2015-11-16')
    on('2015-12-02')
    const asked = async () => (await due()).filter(({ kind }) => kind === 'remindActions')
    expect(await asked()).toMatchObject([{ meetingId: ids.meeting, dueOn: '2015-12-01', isLate: true, count: 9 }])

    const [action] = await app.call('actions.list', { groupId: ids.csswg })
    await app.call('actions.addNote', {
      ...{ id: app.newId<ActionNoteId>(), actionId: action?.id as ActionId, text: 'They are writing it.' },
      ...{ notedOn: '2015-12-02', receivedBy: '', meetingId: null },
    })

    expect(await asked()).toMatchObject([{ count: 8 }])
  })

  it('offers the page since the last meeting for the groups above too, until it is written', async () => {
    await holdMeeting(app)
    await app.call('meetings.create', { ...buildNewMeeting({ id: 'm-main' as never, groupIds: [ids.idswg], heldOn: '2015-11-30' }) })
    await app.call('meetings.create', { ...buildNewMeeting({ id: 'm-mdg' as never, groupIds: [ids.miniDublin], heldOn: '2015-11-28' }) })
    const pages = async () => (await due()).filter(({ kind }) => kind === 'sinceLast')
    expect(await pages()).toMatchObject([{ meetingId: 'm-main', dueOn: '2015-11-30', isLate: false }])

    await app.call('outgoing.prepareSinceLast', { groupId: ids.idswg, meetingId: 'm-main' as never, language: 'en' })

    expect(await pages()).toEqual([])
  })
})
