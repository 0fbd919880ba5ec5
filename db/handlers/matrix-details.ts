import type { MatrixRowDetails } from '#shared/contract/matrix.ts'
import { type Activity, type ActivityId, isNothingReported } from '#shared/domain/activity.ts'
import type { Reader } from './context.ts'
import { readRowMeetings } from './matrix-meetings.ts'
import { readEvidence, readLinkedActions, readProposals } from './matrix-rows.ts'

/** Reads one row of the matrix with its meetings, decisions, actions, sentences that wait, and sources. */
export async function readMatrixRow(db: Reader, activity: Activity, today: string): Promise<MatrixRowDetails> {
  const [meetings, decisions, actions, proposals, evidence] = await Promise.all([
    readRowMeetings(db, activity.id),
    readDecisions(db, activity.id),
    readLinkedActions(db, [activity.id], today),
    readProposals(db, [activity.id]),
    readEvidence(db, [activity]),
  ])
  return {
    activity,
    isNothingReported: isNothingReported(activity),
    meetings,
    decisions,
    actions: actions.map(({ activityId: _activityId, groupId: _groupId, ...action }) => action),
    proposals,
    evidence,
  }
}

function readDecisions(db: Reader, activityId: ActivityId): Promise<MatrixRowDetails['decisions']> {
  return db
    .selectFrom('decisionActivity')
    .innerJoin('decision', 'decision.id', 'decisionActivity.decisionId')
    .select(['decision.id', 'number', 'kind', 'textEn', 'textLo', 'meetingId', 'withdrawnAt', 'replacedById'])
    .where('activityId', '=', activityId)
    .where('decision.deletedAt', 'is', null)
    .where('decision.withdrawnAt', 'is', null)
    .orderBy('capturedAt')
    .orderBy('number')
    .execute()
}
