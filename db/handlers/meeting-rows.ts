import type { GroupName, MeetingRow } from '#shared/contract/meetings.ts'
import { type MeetingId, meetingState } from '#shared/domain/meeting.ts'
import { isThere } from '#shared/domain/roll-call.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'
import { groupAndBelow } from './group-tree.ts'

export type MeetingFilter = {
  readonly id?: MeetingId | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly groupId?: WorkingGroupId | undefined
  readonly periodId?: string | undefined
}

/** Reads meetings with their groups, place and counts: by date, those without one last. */
export async function readMeetingRows(db: Reader, filter: MeetingFilter): Promise<readonly MeetingRow[]> {
  const meetings = await filtered(db, filter)
    .selectAll('meeting')
    .orderBy((eb) => eb('meeting.heldOn', 'is', null))
    .orderBy('meeting.heldOn')
    .orderBy('meeting.startsTime')
    .orderBy('meeting.id')
    .execute()
  const [groups, venues, seats, items, decisions, actions] = await Promise.all([
    readGroups(db, filter),
    db.selectFrom('venue').select(['id', 'nameEn', 'nameLo']).orderBy('position').execute(),
    readSeatCounts(db, filter),
    countOf(db, 'agendaItem', filter),
    countOf(db, 'decision', filter),
    readActionCounts(db, filter),
  ])
  const venueOf = new Map(venues.map((venue) => [venue.id, venue]))
  const groupsOf = Map.groupBy(groups, ({ meetingId }) => meetingId)
  const seatsOf = Map.groupBy(seats, ({ meetingId }) => meetingId)
  const actionsOf = Map.groupBy(actions, ({ meetingId }) => meetingId)
  return meetings.map((meeting) => {
    const venue = meeting.venueId === null ? undefined : venueOf.get(meeting.venueId)
    const own = groupsOf.get(meeting.id) ?? []
    const seatRows = seatsOf.get(meeting.id) ?? []
    const actionRows = actionsOf.get(meeting.id) ?? []
    return {
      meeting,
      state: meetingState(meeting),
      groups: own.toSorted((left) => (left.id === meeting.groupId ? -1 : 0)).map(({ meetingId: _, ...group }) => group),
      venueEn: venue?.nameEn ?? meeting.venueText,
      venueLo: venue?.nameLo ?? meeting.venueText,
      counts: {
        invited: sum(seatRows),
        answered: sum(seatRows.filter(({ reply }) => reply !== null)),
        present: sum(seatRows.filter(({ presence }) => isThere(presence))),
        agendaItems: items.get(meeting.id) ?? 0,
        decisions: decisions.get(meeting.id) ?? 0,
        actions: sum(actionRows),
        openActions: sum(actionRows.filter(({ status }) => status === 'open' || status === 'inProgress')),
      },
    }
  })
}

function filtered(db: Reader, { id, from, to, groupId, periodId }: MeetingFilter) {
  return db
    .selectFrom('meeting')
    .where('meeting.deletedAt', 'is', null)
    .$if(id !== undefined, (query) => query.where('meeting.id', '=', id as MeetingId))
    .$if(from !== undefined, (query) => query.where('meeting.heldOn', '>=', from as string))
    .$if(to !== undefined, (query) => query.where('meeting.heldOn', '<=', to as string))
    .$if(periodId !== undefined, (query) => query.where('meeting.periodId', '=', periodId as never))
    .$if(groupId !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('meetingGroup')
            .select('meetingGroup.id')
            .whereRef('meetingGroup.meetingId', '=', 'meeting.id')
            .where('meetingGroup.groupId', 'in', groupAndBelow(groupId as WorkingGroupId)),
        ),
      ),
    )
}

function readGroups(db: Reader, filter: MeetingFilter): Promise<(GroupName & { readonly meetingId: MeetingId })[]> {
  return db
    .selectFrom('meetingGroup')
    .innerJoin('workingGroup', 'workingGroup.id', 'meetingGroup.groupId')
    .select([
      'meetingGroup.meetingId',
      'workingGroup.id',
      'workingGroup.code',
      'workingGroup.mark',
      'workingGroup.nameEn',
      'workingGroup.nameLo',
    ])
    .where('meetingGroup.meetingId', 'in', idsOf(filtered(db, filter)))
    .orderBy('workingGroup.position')
    .orderBy('workingGroup.code')
    .execute()
}

function readSeatCounts(db: Reader, filter: MeetingFilter) {
  return db
    .selectFrom('attendance')
    .select(['meetingId', 'reply', 'presence', (eb) => eb.fn.countAll<number>().as('count')])
    .where('meetingId', 'in', idsOf(filtered(db, filter)))
    .where('deletedAt', 'is', null)
    .groupBy(['meetingId', 'reply', 'presence'])
    .orderBy('meetingId')
    .execute()
}

function readActionCounts(db: Reader, filter: MeetingFilter) {
  return db
    .selectFrom('action')
    .select(['meetingId', 'status', (eb) => eb.fn.countAll<number>().as('count')])
    .where('meetingId', 'in', idsOf(filtered(db, filter)))
    .where('deletedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .groupBy(['meetingId', 'status'])
    .orderBy('meetingId')
    .execute()
}

async function countOf(db: Reader, table: 'agendaItem' | 'decision', filter: MeetingFilter): Promise<ReadonlyMap<MeetingId, number>> {
  const rows = await db
    .selectFrom(table)
    .select(['meetingId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('meetingId', 'in', idsOf(filtered(db, filter)))
    .where('deletedAt', 'is', null)
    .groupBy('meetingId')
    .orderBy('meetingId')
    .execute()
  return new Map(rows.map(({ meetingId, count }) => [meetingId, count]))
}

function idsOf(query: ReturnType<typeof filtered>) {
  return query.select('meeting.id')
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0)
}
