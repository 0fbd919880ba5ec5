import { z } from 'zod'
import { ProposalId } from '../domain/activity.ts'
import { Language } from '../domain/common.ts'
import { Counter, CounterId, MeetingClaim, MeetingClaimId } from '../domain/counter.ts'
import { MeetingId } from '../domain/meeting.ts'
import { PeriodId } from '../domain/period.ts'
import { command, query } from './define.ts'

const CountedIndicator = Counter.omit({ deletedAt: true, addedAt: true }).extend({
  /** Empty when every group counts. */
  groupCode: z.string(),
  done: z.int(),
  /** What `done` is a part of; null where only the target says how many there should be. */
  of: z.int().nullable(),
  isReached: z.boolean(),
  sentenceEn: z.string(),
  sentenceLo: z.string(),
  /** What is counted and how much of it was promised, as an indicator line says it. */
  indicatorEn: z.string(),
  indicatorLo: z.string(),
})
export type CountedIndicator = z.infer<typeof CountedIndicator>

/** Process indicators that fill themselves, and meetings of which only a report speaks. */
export const counters = {
  /** Counters of a period's rows, in use or proposed, each with what it says now. */
  'counters.list': query(z.object({ periodId: PeriodId }), z.array(CountedIndicator)),
  /** A new counter, or another wording of one; it is in use from then on. */
  'counters.save': command(Counter.omit({ state: true, position: true, addedAt: true, deletedAt: true }), z.null()),
  /** Takes counters into use that the program proposed, or leaves them out. */
  'counters.decide': command(z.object({ counterIds: z.array(CounterId).min(1).max(200), state: z.enum(['used', 'refused']) }), z.null()),
  'counters.remove': command(z.object({ counterId: CounterId }), z.null()),
  /** Offers the counter's sentence to the column Progress of its row, in place of the one of it that still waits there. */
  'counters.propose': command(z.object({ counterId: CounterId, proposalId: ProposalId, language: Language }), z.null()),

  /** Meetings that a report says were held, waiting for somebody's word. */
  'claims.list': query(
    z.object({ periodId: PeriodId }),
    z.array(
      MeetingClaim.pick({ id: true, activityId: true, meetingKind: true, quote: true }).extend({
        position: z.int(),
        groupCode: z.string(),
        /** Held meetings of that group and kind which the period already has: the report may speak of one of them. */
        knownCount: z.int(),
      }),
    ),
  ),
  /** Enters the meeting as held on a day not known; only then do counters count it. */
  'claims.accept': command(z.object({ claimId: MeetingClaimId, meetingId: MeetingId }), z.null()),
  'claims.refuse': command(z.object({ claimId: MeetingClaimId }), z.null()),
} as const
