import type { MatrixRowDetails } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { Reader } from './context.ts'

type MeetingLink = { readonly activityId: ActivityId; readonly meetingId: MeetingId; readonly itemId: AgendaItemId | null }

/** Every place where a meeting dealt with a row: an agenda item that names it, a decision or an action for it. */
export function readMeetingLinks(db: Reader, ids: readonly ActivityId[]): Promise<MeetingLink[]> {
  return db
    .selectFrom('agendaItemActivity')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemActivity.itemId')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .select(({ ref }) => ['activityId', 'agendaItem.meetingId', ref('itemId').$castTo<AgendaItemId | null>().as('itemId')])
    .where('activityId', 'in', ids)
    .where('agendaItem.deletedAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .union((eb) =>
      eb
        .selectFrom('decisionActivity')
        .innerJoin('decision', 'decision.id', 'decisionActivity.decisionId')
        .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
        .select(['activityId', 'decision.meetingId', 'itemId'])
        .where('activityId', 'in', ids)
        .where('decision.deletedAt', 'is', null)
        .where('decision.withdrawnAt', 'is', null)
        .where('meeting.deletedAt', 'is', null),
    )
    .union((eb) =>
      eb
        .selectFrom('actionActivity')
        .innerJoin('action', 'action.id', 'actionActivity.actionId')
        .innerJoin('meeting', 'meeting.id', 'action.meetingId')
        .select(['activityId', 'meeting.id as meetingId', 'itemId'])
        .where('activityId', 'in', ids)
        .where('action.deletedAt', 'is', null)
        .where('action.withdrawnAt', 'is', null)
        .where('meeting.deletedAt', 'is', null),
    )
    .orderBy('activityId')
    .orderBy('meetingId')
    .orderBy('itemId')
    .execute()
}

/** Reads the meetings that dealt with a row, oldest first, each with the items under which it did. */
export async function readRowMeetings(db: Reader, activityId: ActivityId): Promise<MatrixRowDetails['meetings']> {
  const links = await readMeetingLinks(db, [activityId])
  const [meetings, items] = await Promise.all([
    db
      .selectFrom('meeting')
      .select(['id', 'number', 'titleEn', 'titleLo', 'heldOn', 'heldAt', 'cancelledAt'])
      .where(
        'id',
        'in',
        links.map((link) => link.meetingId),
      )
      .orderBy('heldOn')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('agendaItem')
      .select(['id', 'meetingId', 'titleEn', 'titleLo', 'frozenNumber'])
      .where(
        'id',
        'in',
        links.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])),
      )
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
  ])
  return meetings.map((meeting) => ({
    ...meeting,
    items: items.filter((item) => item.meetingId === meeting.id).map(({ meetingId: _meetingId, ...item }) => item),
  }))
}
