import type { Captured } from '#shared/contract/minutes.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { byText } from '#shared/i18n/sort.ts'
import type { Reader } from './context.ts'

/** Reads the actions and decisions of a meeting, decisions first, in the order of their numbers. */
export async function readCaptured(db: Reader, meetingId: MeetingId): Promise<readonly Captured[]> {
  const [decisions, actions] = await Promise.all([readDecisions(db, meetingId), readActions(db, meetingId)])
  return [...decisions.toSorted(byText(({ number }) => number)), ...actions.toSorted(byText(({ number }) => number))]
}

async function readDecisions(db: Reader, meetingId: MeetingId): Promise<readonly Captured[]> {
  const [rows, links] = await Promise.all([
    db
      .selectFrom('decision')
      .select(['id', 'number', 'itemId', 'kind', 'textEn', 'textLo', 'textStale', 'notInMinutes', 'capturedAt', 'withdrawnAt'])
      .where('meetingId', '=', meetingId)
      .where('deletedAt', 'is', null)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('decisionActivity')
      .innerJoin('decision', 'decision.id', 'decisionActivity.decisionId')
      .innerJoin('activity', 'activity.id', 'decisionActivity.activityId')
      .select(['decisionId', 'activity.id', 'activity.position'])
      .where('decision.meetingId', '=', meetingId)
      .where('activity.deletedAt', 'is', null)
      .orderBy('activity.position')
      .execute(),
  ])
  const linksOf = Map.groupBy(links, ({ decisionId }) => decisionId)
  return rows.map(({ kind, ...row }) => ({
    ...row,
    kind: 'decision',
    decisionKind: kind,
    dueOn: null,
    status: null,
    parties: [],
    activities: (linksOf.get(row.id) ?? []).map(({ id, position }) => ({ id, position })),
  }))
}

async function readActions(db: Reader, meetingId: MeetingId): Promise<readonly Captured[]> {
  const [rows, parties, links] = await Promise.all([
    db
      .selectFrom('action')
      .select(['id', 'number', 'itemId', 'textEn', 'textLo', 'textStale', 'dueOn', 'status', 'notInMinutes', 'capturedAt', 'withdrawnAt'])
      .where('meetingId', '=', meetingId)
      .where('deletedAt', 'is', null)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('actionParty')
      .innerJoin('action', 'action.id', 'actionParty.actionId')
      .innerJoin('organisation', 'organisation.id', 'actionParty.organisationId')
      .select(['actionId', 'organisationId', 'shortEn', 'shortLo', 'role'])
      .where('action.meetingId', '=', meetingId)
      .orderBy('role')
      .orderBy('actionParty.position')
      .execute(),
    db
      .selectFrom('actionActivity')
      .innerJoin('action', 'action.id', 'actionActivity.actionId')
      .innerJoin('activity', 'activity.id', 'actionActivity.activityId')
      .select(['actionId', 'activity.id', 'activity.position'])
      .where('action.meetingId', '=', meetingId)
      .where('activity.deletedAt', 'is', null)
      .orderBy('activity.position')
      .execute(),
  ])
  const partiesOf = Map.groupBy(parties, ({ actionId }) => actionId)
  const linksOf = Map.groupBy(links, ({ actionId }) => actionId)
  return rows.map((row) => ({
    ...row,
    kind: 'action',
    decisionKind: null,
    parties: (partiesOf.get(row.id) ?? []).map(({ actionId: _actionId, ...party }) => party),
    activities: (linksOf.get(row.id) ?? []).map(({ id, position }) => ({ id, position })),
  }))
}
