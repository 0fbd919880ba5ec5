import type { CellEvidence, LinkedAction, MatrixRow, WaitingProposal } from '#shared/contract/matrix.ts'
import { byDue } from '#shared/domain/action-grouping.ts'
import { daysLate, isClosed } from '#shared/domain/action-status.ts'
import { type Activity, type ActivityId, isNothingReported } from '#shared/domain/activity.ts'
import { evidenceState } from '#shared/domain/evidence.ts'
import { cellText } from '#shared/domain/matrix-cell.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'
import { readMeetingLinks } from './matrix-meetings.ts'
import { readRestrictedOffers } from './refuse-restricted.ts'
import { readSourceLabels } from './source-labels.ts'

/** Reads rows of the matrix with what hangs on each; a group sees its own rows and those its meetings or actions touch. */
export async function readMatrixRows(
  db: Reader,
  activities: readonly Activity[],
  today: string,
  groupId?: WorkingGroupId,
): Promise<MatrixRow[]> {
  const ids = activities.map((activity) => activity.id)
  const [meetings, decisions, actions, proposals, evidence] = await Promise.all([
    readMeetings(db, ids),
    readDecisions(db, ids),
    readLinkedActions(db, ids, today),
    readProposals(db, ids),
    readEvidence(db, activities),
  ])
  const touched = new Set([...meetings, ...decisions, ...actions].filter((link) => link.groupId === groupId).map((link) => link.activityId))
  const shown =
    groupId === undefined ? activities : activities.filter((activity) => activity.groupId === groupId || touched.has(activity.id))
  const of = {
    meetings: byRow(meetings),
    decisions: byRow(decisions),
    actions: byRow(actions),
    proposals: byRow(proposals),
    evidence: byRow(evidence),
  }
  return shown.map((activity) => {
    const { id } = activity
    const linked = of.actions(id)
    return {
      activity,
      isNothingReported: isNothingReported(activity),
      meetingCount: new Set(of.meetings(id).map((link) => link.meetingId)).size,
      decisionCount: of.decisions(id).length,
      openActionCount: linked.filter((action) => !isClosed(action)).length,
      closedActionCount: linked.filter(isClosed).length,
      lateActions: linked
        .filter((action) => action.daysLate > 0)
        .map((action) => ({ id: action.id, number: action.number, daysLate: action.daysLate })),
      proposals: of.proposals(id),
      evidence: of.evidence(id),
    }
  })
}

/** Gives what hangs on each row, looked through once for all of them. */
function byRow<Link extends { readonly activityId: ActivityId }>(links: readonly Link[]): (id: ActivityId) => Link[] {
  const groups = Map.groupBy(links, ({ activityId }) => activityId)
  return (id) => groups.get(id) ?? []
}

/** Meetings that were not cancelled and dealt with a row; once for every group of a joint meeting. */
async function readMeetings(db: Reader, ids: readonly ActivityId[]) {
  const links = await readMeetingLinks(db, ids)
  const groups = await db
    .selectFrom('meeting')
    .leftJoin('meetingGroup', 'meetingGroup.meetingId', 'meeting.id')
    .select(({ fn }) => ['meeting.id as meetingId', fn.coalesce('meetingGroup.groupId', 'meeting.groupId').as('groupId')])
    .where(
      'meeting.id',
      'in',
      links.map((link) => link.meetingId),
    )
    .where('meeting.cancelledAt', 'is', null)
    .orderBy('meeting.id')
    .execute()
  return links.flatMap((link) =>
    groups.filter((group) => group.meetingId === link.meetingId).map((group) => ({ ...link, groupId: group.groupId })),
  )
}

/** Decisions that stand: neither withdrawn nor replaced. */
function readDecisions(db: Reader, ids: readonly ActivityId[]) {
  return db
    .selectFrom('decisionActivity')
    .innerJoin('decision', 'decision.id', 'decisionActivity.decisionId')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .select(['activityId', 'decision.id', 'meeting.groupId'])
    .where('activityId', 'in', ids)
    .where('decision.deletedAt', 'is', null)
    .where('decision.withdrawnAt', 'is', null)
    .where('decision.replacedById', 'is', null)
    .orderBy('decision.number')
    .execute()
}

/** Reads the actions of rows of the matrix, with their lead and the newest word on each. */
export async function readLinkedActions(db: Reader, ids: readonly ActivityId[], today: string): Promise<(LinkedAction & ActionLink)[]> {
  const rows = await db
    .selectFrom('actionActivity')
    .innerJoin('action', 'action.id', 'actionActivity.actionId')
    .leftJoin('actionParty', (join) => join.onRef('actionParty.actionId', '=', 'action.id').on('actionParty.role', '=', 'lead'))
    .leftJoin('organisation', 'organisation.id', 'actionParty.organisationId')
    .leftJoin('actionNote', (join) =>
      join.on('actionNote.id', '=', (eb) =>
        eb
          .selectFrom('actionNote as note')
          .select('note.id')
          .whereRef('note.actionId', '=', 'action.id')
          .where('note.deletedAt', 'is', null)
          .orderBy('note.notedOn', 'desc')
          .orderBy('note.addedAt', 'desc')
          .limit(1),
      ),
    )
    .select([
      'activityId',
      'groupId',
      'action.id',
      'action.number',
      'textEn',
      'textLo',
      'dueOn',
      'status',
      'snoozedUntilOn',
      'withdrawnAt',
      'closedOn',
    ])
    .select(['organisation.shortEn', 'organisation.shortLo', 'actionNote.text as lastNote', 'actionNote.notedOn as lastNotedOn'])
    .where('activityId', 'in', ids)
    .where('action.deletedAt', 'is', null)
    .where('action.withdrawnAt', 'is', null)
    .orderBy('action.number')
    .execute()
  return rows
    .map(({ shortEn, shortLo, ...row }) => ({
      ...row,
      daysLate: daysLate(row, today),
      leadShortEn: shortEn ?? '',
      leadShortLo: shortLo ?? '',
    }))
    .toSorted((left, right) => Number(isClosed(left)) - Number(isClosed(right)) || byDue(left, right))
}

type ActionLink = { readonly activityId: ActivityId; readonly groupId: WorkingGroupId }

/** Reads the sentences that wait for an answer, with the name of their source; of a restricted one only that it waits. */
export async function readProposals(db: Reader, ids: readonly ActivityId[]): Promise<WaitingProposal[]> {
  const proposals = await db
    .selectFrom('proposal')
    .selectAll()
    .where('activityId', 'in', ids)
    .where('state', '=', 'waiting')
    .orderBy('proposedAt')
    .orderBy('id')
    .execute()
  const [labelOf, restricted] = await Promise.all([
    readSourceLabels(
      db,
      proposals.map((proposal) => proposal.sourceId),
    ),
    readRestrictedOffers(db, proposals),
  ])
  return proposals.map((proposal) => {
    const isRestricted = restricted.has(proposal)
    return { ...proposal, ...labelOf(proposal.sourceId), isRestricted, ...(isRestricted && { text: '' }) }
  })
}

/** Reads where the sentences of the cells come from, and whether each still stands there. */
export async function readEvidence(db: Reader, activities: readonly Activity[]): Promise<CellEvidence[]> {
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'activityId', 'columnName', 'language', 'quote', 'sourceKind', 'sourceId', 'addedAt'])
    .where('activityId', 'in', [...byId.keys()])
    .where('deletedAt', 'is', null)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
  const labelOf = await readSourceLabels(
    db,
    rows.map((row) => row.sourceId),
  )
  return rows.map((row) => {
    const activity = byId.get(row.activityId)
    const text = activity === undefined ? '' : (cellText(activity, row.columnName, row.language) ?? '')
    return { ...row, ...labelOf(row.sourceId), state: evidenceState(text, row.quote) }
  })
}
