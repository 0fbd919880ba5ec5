import type { MeetingDetails } from '#shared/contract/meetings.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { clashesOf } from '#shared/domain/meeting-clash.ts'
import { meetingSteps, nextStep } from '#shared/domain/meeting-steps.ts'
import { Refusal } from '#shared/errors.ts'
import { addDays } from '#shared/i18n/format.ts'
import type { QueryContext, Reader } from './context.ts'
import { readCalendar } from './meeting-calendar.ts'
import { readMeetingPapers } from './meeting-papers.ts'
import { readVenue } from './meeting-place.ts'
import { readMeetingRows } from './meeting-rows.ts'

/** Everything that preparing and holding a meeting needs to know of it. */
export async function readMeetingDetails({ db, today }: QueryContext, id: MeetingId): Promise<MeetingDetails> {
  const [row] = await readMeetingRows(db, { id })
  if (row === undefined) throw new Refusal('record.notFound', { kind: 'meeting' })
  const { meeting } = row
  const [period, venue, dates, contact, papers, group, untoldActionCount] = await Promise.all([
    db.selectFrom('period').selectAll().where('id', '=', meeting.periodId).executeTakeFirstOrThrow(),
    readVenue(db, meeting.venueId),
    db.selectFrom('meetingDate').selectAll().where('meetingId', '=', id).orderBy('changedAt', 'desc').orderBy('id', 'desc').execute(),
    readContact(db, meeting.contactPersonId),
    readMeetingPapers(db, { ...meeting, venueEn: row.venueEn, venueLo: row.venueLo }),
    db.selectFrom('workingGroup').select('quorumCount').where('id', '=', meeting.groupId).executeTakeFirst(),
    readUntoldCount(db, id),
  ])
  const calendar = await readCalendar({ db, today }, { roundTableOn: period.roundTableOn, exceptMeetingId: id })
  const noticeGiven = meeting.announcedAt !== null || meeting.heldAt !== null || meeting.startedAt !== null
  const isOver = meeting.cancelledAt !== null || meeting.heldAt !== null
  const paperCountOf = (kind: string) => papers.filter((paper) => paper.kind === kind).reduce((total, { count }) => total + count, 0)
  const steps = meetingSteps({
    ...meeting,
    agendaItemCount: row.counts.agendaItems,
    agendaPaperCount: paperCountOf('agenda'),
    signInSheetCount: paperCountOf('signInSheet'),
    actionCount: row.counts.actions,
    untoldActionCount,
  })
  return {
    ...row,
    period,
    venue: venue ?? null,
    dates,
    contact: contact ?? null,
    steps: [...steps],
    nextStep: nextStep(steps) ?? null,
    clashes: meeting.heldOn === null || isOver ? [] : [...clashesOf({ ...meeting, heldOn: meeting.heldOn, noticeGiven }, calendar)],
    papers,
    quorumCount: group?.quorumCount ?? null,
    noticeByOn: meeting.heldOn === null ? null : addDays(meeting.heldOn, -calendar.noticeDays),
  }
}

async function readContact(db: Reader, id: MeetingDetails['meeting']['contactPersonId']) {
  if (id === null) return undefined
  return db.selectFrom('person').select(['nameEn', 'nameLo', 'phone', 'email']).where('id', '=', id).executeTakeFirst()
}

/** Open actions of the meeting that stand in no letter that was sent. */
async function readUntoldCount(db: Reader, id: MeetingId): Promise<number> {
  const row = await db
    .selectFrom('action')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('action.meetingId', '=', id)
    .where('action.deletedAt', 'is', null)
    .where('action.withdrawnAt', 'is', null)
    .where('action.status', 'in', ['open', 'inProgress'])
    .where(
      'action.id',
      'not in',
      db
        .selectFrom('outgoingAction')
        .innerJoin('outgoing', 'outgoing.id', 'outgoingAction.outgoingId')
        .select('outgoingAction.actionId')
        .where('outgoing.kind', '=', 'followUp')
        .where('outgoing.sentOn', 'is not', null)
        .where('outgoing.voidedAt', 'is', null)
        .where('outgoing.deletedAt', 'is', null),
    )
    .executeTakeFirst()
  return row?.count ?? 0
}
