import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AttendanceId } from '#shared/domain/attendance.ts'
import type { PostId } from '#shared/domain/post.ts'
import { parseRollCall } from '#shared/domain/roll-call.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, ids, plantOffice } from '#test/support/convening.ts'
import { buildGroup } from '#test/support/people.ts'

const meetingId = ids.meeting
const law = 'moj-law' as PostId

describe('attendance', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await plantOffice(app)
    await app.call('meetings.create', buildNewMeeting())
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const list = () => app.call('attendance.list', { meetingId })

  async function seatOf(label: string): Promise<AttendanceId> {
    return (await list()).seats.find((seat) => seat.label === label)?.id as AttendanceId
  }

  async function callRoll(line: string): Promise<void> {
    const { seats } = await list()
    const read = parseRollCall(
      line,
      seats.map(({ id, label }) => ({ attendanceId: id, label })),
      '09:07',
    )
    expect(read.kind).toBe('changes')
    const { changes } = read as Extract<typeof read, { kind: 'changes' }>
    await app.call('attendance.record', { meetingId, changes: [...changes] })
  }

  it('names post and holder of the day in both languages', async () => {
    const [chair, coChair] = (await list()).seats

    expect(chair).toMatchObject({
      label: '1',
      post: { titleEn: 'Director General, Police Department', titleLo: 'ຫົວໜ້າກົມຕຳຫຼວດ' },
      organisation: { shortEn: 'MoPS' },
      holder: null,
    })
    expect(coChair?.holder).toMatchObject({ nameEn: 'Kenji Invented', honorificEn: 'H.E. Mr' })
  })

  it('puts a new seat into protocol order before the announcement, and at the end after it', async () => {
    await app.call('attendance.invite', { meetingId, postIds: [law] })
    expect((await list()).seats.map(({ postId }) => postId)).toEqual(['dg-police', 'amb-japan', 'mofa-io', 'moj-law', 'amb-germany'])

    await app.call('attendance.remove', { attendanceId: await seatOf('4') })
    await app.call('meetings.announce', { id: meetingId })
    await app.call('attendance.invite', { meetingId, postIds: [law] })

    expect((await list()).seats.map(({ label, postId }) => `${label} ${postId}`)).toEqual([
      '1 dg-police',
      '2 amb-japan',
      '3 mofa-io',
      '4 amb-germany',
      '5 moj-law',
    ])
  })

  it('invites nobody twice', async () => {
    expect(await app.call('attendance.invite', { meetingId, postIds: ['dg-police' as PostId] })).toEqual({ invitedCount: 0 })
    expect((await list()).seats).toHaveLength(4)
  })

  it('leaves a gap when a seat is taken away after the announcement', async () => {
    await app.call('meetings.announce', { id: meetingId })
    await app.call('attendance.remove', { attendanceId: await seatOf('2') })

    expect((await list()).seats.map(({ label }) => label)).toEqual(['1', '3', '4'])
  })

  it('gives guests numbers of their own, without an account or a post', async () => {
    await app.call('attendance.addGuest', {
      id: 'guest-1' as AttendanceId,
      meetingId,
      guestName: 'Invented Expert',
      guestOrganisation: 'WCO',
    })
    const second = await app.call('attendance.addGuest', { id: 'guest-2' as AttendanceId, meetingId, guestName: 'Another' })

    expect(second).toEqual({ label: 'v2' })
    expect((await list()).seats.at(-2)).toMatchObject({ label: 'v1', section: 'guest', guestName: 'Invented Expert', post: null })
  })

  it('keeps how and when a reply came, and can take it back', async () => {
    const attendanceId = await seatOf('2')
    await app.call('attendance.reply', {
      meetingId,
      changes: [{ attendanceId, reply: 'represented', replyBy: 'telephone', representedBy: 'Deputy Chief of Mission' }],
    })

    expect((await list()).seats[1]).toMatchObject({
      reply: 'represented',
      replyBy: 'telephone',
      repliedOn: '2015-11-03',
      representedBy: 'Deputy Chief of Mission',
    })

    await app.call('attendance.reply', { meetingId, changes: [{ attendanceId, reply: null }] })
    expect((await list()).seats[1]).toMatchObject({ reply: null, repliedOn: null })
  })

  it('records a roll call typed as one line, and marks the rest by their replies', async () => {
    await app.call('attendance.reply', { meetingId, changes: [{ attendanceId: await seatOf('4'), reply: 'apologises' }] })

    await callRoll('1a 2r Deputy')
    const rest = await app.call('attendance.rest', { meetingId })

    const { seats } = await list()
    expect(rest).toEqual({ markedCount: 2 })
    expect(seats.map(({ presence, arrivedTime, representedBy }) => [presence, arrivedTime, representedBy])).toEqual([
      ['present', '09:07', ''],
      ['represented', null, 'Deputy'],
      ['absent', null, ''],
      ['apologised', null, ''],
    ])
  })

  it('can clear a mark again', async () => {
    await callRoll('1a')
    await app.call('attendance.record', { meetingId, changes: [{ attendanceId: await seatOf('1'), presence: null, arrivedTime: null }] })

    expect((await list()).seats[0]).toMatchObject({ presence: null, arrivedTime: null })
  })

  it('does not take away a seat whose attendance is recorded', async () => {
    await callRoll('1')

    await expect(app.call('attendance.remove', { attendanceId: await seatOf('1') })).rejects.toMatchObject({
      code: 'attendance.seatRecorded',
      details: { seat: '1' },
    })
  })

  it('refuses the whole line when one seat is of another meeting', async () => {
    const changes = [
      { attendanceId: await seatOf('1'), presence: 'present' as const },
      { attendanceId: 'other' as AttendanceId, presence: 'present' as const },
    ]

    await expect(app.call('attendance.record', { meetingId, changes })).rejects.toMatchObject({ code: 'record.notFound' })
    expect((await list()).seats[0]?.presence).toBeNull()
  })

  it('warns one short of the quorum and is content with exactly enough; guests do not count', async () => {
    await app.call(
      'groups.save',
      buildGroup({ id: ids.csswg, parentId: ids.idswg, code: 'CSSWG', nameEn: 'Crime', mark: 'CS', position: 2, quorumCount: 2 }),
    )
    await app.call('attendance.addGuest', { id: 'guest-1' as AttendanceId, meetingId, guestName: 'Invented Expert' })

    await callRoll('1 v1')
    expect((await list()).quorum).toEqual({ requiredCount: 2, presentCount: 1, isMet: false })

    await callRoll('2r DCM')
    expect((await list()).quorum).toEqual({ requiredCount: 2, presentCount: 2, isMet: true })
  })

  it('asks for no quorum where the office has none', async () => {
    expect((await list()).quorum).toEqual({ requiredCount: null, presentCount: 0, isMet: true })
  })
})
