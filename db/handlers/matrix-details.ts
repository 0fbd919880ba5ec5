import type { MatrixRowDetails } from '#shared/contract/matrix.ts'
import { type Activity, type ActivityId, type CommitmentId, isNothingReported } from '#shared/domain/activity.ts'
import type { Reader } from './context.ts'
import { readRowMeetings } from './matrix-meetings.ts'
import { readEvidence, readLinkedActions, readProposals } from './matrix-rows.ts'

/** Reads one row of the matrix with its meetings, decisions, actions, sentences that wait, and sources. */
export async function readMatrixRow(db: Reader, activity: Activity, today: string): Promise<MatrixRowDetails> {
  const [promisedIn, meetings, decisions, actions, proposals, evidence] = await Promise.all([
    readPromises(db, activity.commitmentId),
    readRowMeetings(db, activity.id),
    readDecisions(db, activity.id),
    readLinkedActions(db, [activity.id], today),
    readProposals(db, [activity.id]),
    readEvidence(db, [activity]),
  ])
  return {
    activity,
    isNothingReported: isNothingReported(activity),
    promisedIn,
    meetings,
    decisions,
    actions: actions.map(({ activityId: _activityId, groupId: _groupId, ...action }) => action),
    proposals,
    evidence,
  }
}

async function readPromises(db: Reader, commitmentId: CommitmentId): Promise<string[]> {
  const periods = await db
    .selectFrom('activity')
    .innerJoin('period', 'period.id', 'activity.periodId')
    .select('period.label')
    .where('commitmentId', '=', commitmentId)
    .where('activity.deletedAt', 'is', null)
    .orderBy('period.startsOn')
    .execute()
  return periods.map((period) => period.label)
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
