import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, plantOffice } from '#test/support/convening.ts'

const secondId = 'm-2' as MeetingId

describe('meetings', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantOffice(app)
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  describe('proposing', () => {
    it('offers dates with the usual notice, a free room of the office, the title and the agenda', async () => {
      const proposal = await app.call('meetings.propose', { groupId: ids.csswg, kind: 'ordinary' })

      expect(proposal).toMatchObject({
        startsTime: '09:00',
        endsTime: '11:30',
        titleEn: 'Crime Sub-Sector Working Group',
        period: { id: ids.period },
        templateId: 'subSector',
        hasLastAgenda: false,
        memberCount: 4,
      })
      expect(proposal.dates.map(({ heldOn, venueId }) => [heldOn, venueId])).toEqual([
        ['2015-11-24', ids.room],
        ['2015-11-26', ids.room],
        ['2015-11-30', ids.room],
      ])
    })

    it('names a joint high-level meeting after both groups, and leaves the Lao title to the office where a name is missing', async () => {
      const joint = await app.call('meetings.propose', { groupId: ids.idswg, kind: 'highLevel', withGroupIds: [ids.miniDublin] })
      const alone = await app.call('meetings.propose', { groupId: ids.idswg, kind: 'highLevel' })

      expect(joint.titleEn).toBe('High-Level Meeting of the Illicit Drug Sector Working Group, joint with the Mini-Dublin Group')
      expect(joint.titleLo).toBe('')
      expect(alone.titleLo).toBe('ກອງປະຊຸມລະດັບສູງ ກຸ່ມວຽກງານຂະແໜງການ')
    })

    it('passes over a day on which another meeting takes place, and a holiday', async () => {
      await app.call('meetings.create', buildNewMeeting({ heldOn: '2015-11-24', startsTime: '11:00', endsTime: '12:00' }))

      const { dates } = await app.call('meetings.propose', { groupId: ids.idswg, kind: 'ordinary' })

      expect(dates[0]).toMatchObject({ heldOn: '2015-11-26', passedOver: [{ clash: { kind: 'sameDay' } }, { clash: { kind: 'holiday' } }] })
    })
  })

  describe('creating', () => {
    it('invites the members of that day in protocol order', async () => {
      const { invitedCount } = await app.call('meetings.create', buildNewMeeting())

      const { seats } = await app.call('attendance.list', { meetingId: ids.meeting })

      expect(invitedCount).toBe(4)
      expect(seats.map(({ label, postId, section }) => [label, postId, section])).toEqual([
        ['1', 'dg-police', 'chair'],
        ['2', 'amb-japan', 'coChair'],
        ['3', 'mofa-io', 'government'],
        ['4', 'amb-germany', 'ambassador'],
      ])
    })

    it('begins the agenda from the template in the same operation, led by the chair', async () => {
      await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))

      const { rows } = await app.call('agenda.list', { meetingId: ids.meeting })
      const ops = await app.db.selectFrom('op').select('name').where('name', 'like', 'agenda.%').execute()

      expect(rows.map(({ item }) => item.standing)).toContain('mattersArising')
      expect(rows[0]).toMatchObject({ number: '1', startsTime: '09:00', presenterEn: 'Director General, Police Department' })
      expect(ops).toEqual([])
    })

    it('invites each post once to a joint meeting, the other group’s chair as a co-chair', async () => {
      await app.call('meetings.create', buildNewMeeting({ groupIds: [ids.csswg, ids.miniDublin] }))

      const { seats } = await app.call('attendance.list', { meetingId: ids.meeting })
      const [row] = await app.call('meetings.list', { groupId: ids.miniDublin })

      expect(seats.map(({ postId, role }) => [postId, role])).toEqual([
        ['dg-police', 'chair'],
        ['amb-japan', 'coChair'],
        ['amb-germany', 'coChair'],
        ['mofa-io', 'member'],
      ])
      expect(row?.groups.map(({ code }) => code)).toEqual(['CSSWG', 'MDG'])
    })

    it('refuses a hotel until somebody is named who pays, and changes nothing', async () => {
      const hotel = buildNewMeeting({ venueId: ids.hotel })

      await expect(app.call('meetings.create', hotel)).rejects.toMatchObject({
        code: 'meeting.payerMissing',
        details: { venue: 'Riverside Hotel' },
      })
      expect(await app.call('meetings.list', {})).toEqual([])

      await app.call('meetings.create', { ...hotel, payer: 'UNODC', costReason: 'No room for forty people' })
      expect((await app.call('meetings.get', { id: ids.meeting })).meeting.payer).toBe('UNODC')
    })

    it('enters a meeting afterwards, with its date or without', async () => {
      await app.call('meetings.create', buildNewMeeting({ heldOn: '2014-11-06', enteredAfterwards: 1 }))
      await app.call(
        'meetings.create',
        buildNewMeeting({ id: secondId, heldOn: null, startsTime: null, endsTime: null, enteredAfterwards: 1 }),
      )

      const rows = await app.call('meetings.list', {})

      expect(rows.map(({ meeting, state }) => [meeting.heldOn, state])).toEqual([
        ['2014-11-06', 'held'],
        [null, 'held'],
      ])
    })

    it('refuses a meeting that was held on a day to come, and takes one of today', async () => {
      const tomorrow = buildNewMeeting({ heldOn: '2015-11-04', enteredAfterwards: 1 })

      await expect(app.call('meetings.create', tomorrow)).rejects.toMatchObject({ code: 'meeting.heldInFuture' })
      await app.call('meetings.create', { ...tomorrow, heldOn: '2015-11-03' })
    })

    it('asks for a reporting period when there is none', async () => {
      await app.db.updateTable('period').set({ deletedAt: '2015-01-01T00:00:00.000Z' }).execute()

      await expect(app.call('meetings.create', buildNewMeeting())).rejects.toMatchObject({ code: 'meeting.noPeriod' })
    })
  })

  describe('moving', () => {
    it('keeps the dates it had, the newest first', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-19' })
      app.setNow('2015-11-04T03:00:00.000Z')
      await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-26', startsTime: '08:30', reason: 'The chair travels' })

      const { meeting, dates } = await app.call('meetings.get', { id: ids.meeting })

      expect(meeting).toMatchObject({ heldOn: '2015-11-26', startsTime: '08:30', endsTime: '11:30' })
      expect(dates.map(({ heldOn, startsTime, reason }) => [heldOn, startsTime, reason])).toEqual([
        ['2015-11-19', '09:00', 'The chair travels'],
        ['2015-11-12', '09:00', ''],
      ])
    })

    it('asks for a reason once the meeting is announced', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await app.call('meetings.announce', { id: ids.meeting })

      await expect(app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-19' })).rejects.toMatchObject({
        code: 'meeting.moveReasonMissing',
      })
    })

    it('shows the holder of the post on the new day', async () => {
      await app.call('meetings.create', buildNewMeeting())
      const before = await app.call('attendance.list', { meetingId: ids.meeting })

      await app.call('meetings.move', { id: ids.meeting, heldOn: '2015-11-26' })

      const after = await app.call('attendance.list', { meetingId: ids.meeting })
      expect(before.seats[1]?.holder?.nameEn).toBe('Kenji Invented')
      expect(after.seats[1]?.holder).toMatchObject({ nameEn: 'Yuko Invented', honorificEn: 'H.E. Ms' })
    })
  })

  describe('announcing and cancelling', () => {
    it('announces a meeting that has date and place', async () => {
      await app.call('meetings.create', buildNewMeeting({ venueId: null }))

      await expect(app.call('meetings.announce', { id: ids.meeting })).rejects.toMatchObject({ code: 'meeting.placeMissing' })

      await app.call('meetings.update', { id: ids.meeting, venueText: 'Provincial hall' })
      await app.call('meetings.announce', { id: ids.meeting })
      expect(await app.call('meetings.get', { id: ids.meeting })).toMatchObject({
        state: 'announced',
        venueEn: 'Provincial hall',
        nextStep: 'prepare',
      })
    })

    it('does not announce what has no date', async () => {
      await app.call('meetings.create', buildNewMeeting({ heldOn: null }))

      await expect(app.call('meetings.announce', { id: ids.meeting })).rejects.toMatchObject({ code: 'meeting.dateMissing' })
    })

    it('cancels with a reason only, and not what was held', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await app.call('meetings.create', buildNewMeeting({ id: secondId, heldOn: '2015-06-02', enteredAfterwards: 1 }))

      await expect(app.call('meetings.cancel', { id: ids.meeting, reason: ' ' })).rejects.toMatchObject({
        code: 'meeting.cancelReasonMissing',
      })
      await expect(app.call('meetings.cancel', { id: secondId, reason: 'x' })).rejects.toMatchObject({ code: 'meeting.alreadyHeld' })

      await app.call('meetings.cancel', { id: ids.meeting, reason: 'The chair is away' })
      expect((await app.call('meetings.get', { id: ids.meeting })).state).toBe('cancelled')
      await expect(app.call('agenda.applyTemplate', { meetingId: ids.meeting })).rejects.toMatchObject({ code: 'meeting.isCancelled' })
    })
  })

  describe('reading', () => {
    it('lists a range of days and leaves out meetings without a date', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await app.call('meetings.create', buildNewMeeting({ id: secondId, heldOn: null }))

      expect(await app.call('meetings.list', { from: '2015-11-12', to: '2015-11-12' })).toHaveLength(1)
      expect(await app.call('meetings.list', { from: '2015-11-13' })).toHaveLength(0)
      expect((await app.call('meetings.list', {})).map(({ meeting }) => meeting.heldOn)).toEqual(['2015-11-12', null])
    })

    it('counts who is invited, who answered and who came', async () => {
      await app.call('meetings.create', buildNewMeeting())
      const { seats } = await app.call('attendance.list', { meetingId: ids.meeting })
      const [chair, japan] = seats.map(({ id }) => id)
      await app.call('attendance.reply', { meetingId: ids.meeting, changes: [{ attendanceId: chair as never, reply: 'accepts' }] })
      await app.call('attendance.record', { meetingId: ids.meeting, changes: [{ attendanceId: japan as never, presence: 'represented' }] })

      const [row] = await app.call('meetings.list', {})

      expect(row?.counts).toMatchObject({ invited: 4, answered: 1, present: 1, agendaItems: 0, decisions: 0, actions: 0 })
    })

    it('warns of a taken room, a holiday and short notice without stopping anything', async () => {
      await app.call('meetings.create', buildNewMeeting({ heldOn: '2015-11-25' }))

      const clashes = await app.call('meetings.clashes', { heldOn: '2015-11-25', startsTime: '11:00', venueId: ids.room })

      expect(clashes.map(({ kind }) => kind)).toEqual(['venueTaken', 'holiday'])
      expect((await app.call('meetings.get', { id: ids.meeting })).clashes).toEqual([
        { kind: 'holiday', nameEn: 'That Luang festival', nameLo: 'ບຸນທາດຫຼວງ' },
      ])
      expect((await app.call('meetings.clashes', { heldOn: '2015-11-14' })).map(({ kind }) => kind)).toEqual(['weekend', 'shortNotice'])
    })

    it('tells planned and held of each group, and the last day for notice', async () => {
      await app.call('meetings.create', buildNewMeeting())
      await app.call(
        'meetings.create',
        buildNewMeeting({
          id: secondId,
          groupIds: [ids.idswg, ids.miniDublin],
          heldOn: '2014-11-06',
          enteredAfterwards: 1,
          periodId: ids.period,
        }),
      )

      const { groups } = await app.call('meetings.convening', {})

      expect(groups.map(({ group, heldCount, plannedCount }) => [group.code, heldCount, plannedCount])).toEqual([
        ['IDSWG', 1, 0],
        ['CSSWG', 0, 1],
        ['MDG', 1, 0],
      ])
      expect(groups[1]).toMatchObject({
        next: { id: ids.meeting, heldOn: '2015-11-12' },
        lastMeetingOn: '2015-11-26',
        lastNoticeOn: '2015-11-05',
      })
    })
  })

  it('keeps the Lao title in mind when only the English one is changed', async () => {
    await app.call('meetings.create', buildNewMeeting({ titleLo: 'ກອງປະຊຸມ' }))

    await app.call('meetings.update', { id: ids.meeting, titleEn: 'Crime group, first meeting' })

    expect((await app.call('meetings.get', { id: ids.meeting })).meeting).toMatchObject({ titleLo: 'ກອງປະຊຸມ', titleStale: 'lo' })
  })

  it('refuses to move into a hotel without a payer', async () => {
    await app.call('meetings.create', buildNewMeeting())

    await expect(app.call('meetings.update', { id: ids.meeting, venueId: ids.hotel })).rejects.toMatchObject({
      code: 'meeting.payerMissing',
    })
  })

  it('says that a meeting no longer exists', async () => {
    await expect(app.call('meetings.get', { id: 'gone' as MeetingId })).rejects.toMatchObject({
      code: 'record.notFound',
      details: { kind: 'meeting' },
    })
  })
})
