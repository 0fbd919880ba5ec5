import type { AgencyTally, AnnexFacts, AnnexMeeting, StandingPromise } from '#shared/documents/report-annex.ts'
import type { Activity } from '#shared/domain/activity.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { Period } from '#shared/domain/period.ts'
import { isThere } from '#shared/domain/roll-call.ts'
import { lineageOf } from '#shared/domain/roll-over.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { addDays, dayOfInstant, startOfDay } from '#shared/i18n/format.ts'
import type { Reader } from './context.ts'
import { groupAndBelow, meetingsOf } from './group-tree.ts'
import { readLineage } from './lineage.ts'
import { heldMeetings } from './period-meetings.ts'

/** Reads what the annex of a period's report tells: promises through the years, meetings with their cost, actions by agency. */
export async function readAnnexMaterial(
  db: Reader,
  period: Period,
  groupId: WorkingGroupId,
  activities: readonly Activity[],
  today: string,
): Promise<AnnexFacts> {
  const [promises, meetings, agencies] = await Promise.all([
    readPromises(db, period, activities, today),
    readMeetings(db, period, groupId),
    readAgencies(db, period, groupId, today),
  ])
  return { promises, meetings, agencies }
}

async function readPromises(
  db: Reader,
  period: Period,
  activities: readonly Activity[],
  today: string,
): Promise<readonly StandingPromise[]> {
  const years = await readLineage(
    db,
    activities.map(({ commitmentId }) => commitmentId),
    today,
    period.startsOn,
  )
  const byCommitment = Map.groupBy(years, ({ commitmentId }) => commitmentId)
  return activities.flatMap(({ commitmentId, titleEn, titleLo }, index) => {
    const { labels, held, counts } = lineageOf(byCommitment.get(commitmentId) ?? [])
    return labels.length < 2 && held === null && counts.length === 0
      ? []
      : [{ position: index + 1, titleEn, titleLo, labels, held, counts }]
  })
}

async function readMeetings(db: Reader, { id }: Period, groupId: WorkingGroupId): Promise<readonly AnnexMeeting[]> {
  const rows = await heldMeetings(db, id)
    .innerJoin('workingGroup', (join) =>
      join.on(({ eb, fn, ref }) => eb('workingGroup.id', '=', fn.coalesce(ref('meetingGroup.groupId'), ref('meeting.groupId')))),
    )
    .leftJoin('venue', 'venue.id', 'meeting.venueId')
    .select(['venueText', 'payer', 'workingGroup.code'])
    .select(['venue.nameEn as venueEn', 'venue.nameLo as venueLo', 'costAmount', 'costCurrency'])
    .where('meeting.id', 'in', meetingsOf(groupId))
    .clearOrderBy()
    .orderBy('heldOn')
    .orderBy('meeting.id')
    .orderBy('workingGroup.position')
    .execute()
  const meetings = [...Map.groupBy(rows, (row) => row.id).values()]
  const seats = await readSeats(
    db,
    meetings.flatMap(([first]) => first?.id ?? []),
  )
  return meetings.flatMap((groups) => {
    const [first] = groups
    if (first === undefined) return []
    const own = seats.get(first.id) ?? []
    return {
      groupCodes: groups.map(({ code }) => code),
      kind: first.kind,
      heldOn: first.heldOn,
      invitedCount: own.length,
      presentCount: own.filter(({ presence }) => isThere(presence)).length,
      venueEn: first.venueEn ?? first.venueText,
      venueLo: first.venueLo ?? first.venueText,
      costAmount: first.costAmount ?? 0,
      costCurrency: first.costCurrency ?? '',
      payer: first.payer,
    }
  })
}

/** Seats of those who were invited; guests come besides. */
async function readSeats(db: Reader, meetingIds: readonly MeetingId[]) {
  const seats = await db
    .selectFrom('attendance')
    .select(['meetingId', 'presence'])
    .where('meetingId', 'in', meetingIds)
    .where('deletedAt', 'is', null)
    .where('role', '!=', 'guest')
    .where((eb) => eb.or([eb('presence', 'is', null), eb('presence', '!=', 'notInvited')]))
    .orderBy('id')
    .execute()
  return Map.groupBy(seats, ({ meetingId }) => meetingId)
}

/**
 * Actions of each leading agency: opened and closed in the period, and what is open at its end, or today while it runs.
 *
 * A meeting before the Round Table is one of its period even after the last day of that, and so is what it asked for, as it stands today.
 */
async function readAgencies(
  db: Reader,
  { id: periodId, startsOn, endsOn }: Period,
  groupId: WorkingGroupId,
  today: string,
): Promise<readonly AgencyTally[]> {
  const until = endsOn < today ? endsOn : today
  const actions = await db
    .selectFrom('action')
    .innerJoin('actionParty', (join) => join.onRef('actionParty.actionId', '=', 'action.id').on('actionParty.role', '=', 'lead'))
    .innerJoin('organisation', 'organisation.id', 'actionParty.organisationId')
    .leftJoin('meeting', 'meeting.id', 'action.meetingId')
    .select(['organisation.id', 'nameEn', 'nameLo', 'capturedAt', 'closedOn', 'dueOn', 'meeting.periodId'])
    .where('action.groupId', 'in', groupAndBelow(groupId))
    .where('action.deletedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((eb) => eb.or([eb('capturedAt', '<', startOfDay(addDays(until, 1))), eb('meeting.periodId', '=', periodId)]))
    .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', startsOn)]))
    .orderBy('organisation.position')
    .orderBy('organisation.id')
    .orderBy('action.id')
    .execute()
  const lastDayOf = (action: (typeof actions)[number]) =>
    action.periodId === periodId && dayOfInstant(action.capturedAt) > until ? today : until
  return [...Map.groupBy(actions, ({ id }) => id).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const closed = own.filter((action) => action.closedOn !== null && action.closedOn <= lastDayOf(action))
    const open = own.filter((action) => !closed.includes(action))
    return {
      nameEn: first.nameEn,
      nameLo: first.nameLo,
      opened: own.filter(({ capturedAt }) => dayOfInstant(capturedAt) >= startsOn).length,
      closed: closed.length,
      closedLate: closed.filter(({ closedOn, dueOn }) => dueOn !== null && (closedOn ?? '') > dueOn).length,
      open: open.length,
      openLate: open.filter((action) => action.dueOn !== null && action.dueOn < lastDayOf(action)).length,
    }
  })
}
