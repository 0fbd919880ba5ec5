import { z } from 'zod'
import { Action } from '../domain/action.ts'
import {
  Activity,
  ActivityId,
  ActivityMeasure,
  Evidence,
  EvidenceId,
  MatrixColumn,
  Proposal,
  ProposalId,
  SourceKind,
} from '../domain/activity.ts'
import { AgendaItemId } from '../domain/agenda-item.ts'
import { Day, Language, OptionalLine, Prose } from '../domain/common.ts'
import { Decision } from '../domain/decision.ts'
import { CellColumn } from '../domain/matrix-cell.ts'
import { MeetingId } from '../domain/meeting.ts'
import { Period, PeriodId } from '../domain/period.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

/** A source as a person names it: the number of an action, decision or meeting. */
const SourceLabel = z.object({
  sourceLabel: z.string(),
  meetingId: MeetingId.nullable(),
  /** Day of the meeting, or on which the action was closed; null where there is none. */
  sourceOn: Day.nullable(),
})

/** Without its words while the minutes keep its source in the house. */
const WaitingProposal = Proposal.extend(SourceLabel.shape).extend({ isRestricted: z.boolean() })
export type WaitingProposal = z.infer<typeof WaitingProposal>
const CellEvidence = Evidence.omit({ deletedAt: true })
  .extend(SourceLabel.shape)
  .extend({ state: z.enum(['found', 'edited', 'gone']) })
export type CellEvidence = z.infer<typeof CellEvidence>

const LinkedAction = Action.pick({
  id: true,
  number: true,
  textEn: true,
  textLo: true,
  dueOn: true,
  status: true,
  snoozedUntilOn: true,
  withdrawnAt: true,
  closedOn: true,
}).extend({
  daysLate: z.int(),
  leadShortEn: z.string(),
  leadShortLo: z.string(),
  lastNote: z.string().nullable(),
  lastNotedOn: Day.nullable(),
})
export type LinkedAction = z.infer<typeof LinkedAction>

const Row = z.object({
  activity: Activity,
  isNothingReported: z.boolean(),
  /** Meetings that dealt with the row: by an agenda item, a decision or an action. */
  meetingCount: z.int(),
  decisionCount: z.int(),
  openActionCount: z.int(),
  closedActionCount: z.int(),
  lateActions: z.array(LinkedAction.pick({ id: true, number: true, daysLate: true })),
  proposals: z.array(WaitingProposal),
  evidence: z.array(CellEvidence),
})
export type MatrixRow = z.infer<typeof Row>

/** A meeting that dealt with the row, with the items under which it did. */
const RowMeeting = z.object({
  id: MeetingId,
  number: z.string().nullable(),
  titleEn: z.string(),
  titleLo: z.string(),
  heldOn: Day.nullable(),
  heldAt: z.string().nullable(),
  cancelledAt: z.string().nullable(),
  items: z.array(z.object({ id: AgendaItemId, titleEn: z.string(), titleLo: z.string(), frozenNumber: z.string().nullable() })),
})

const RowDetails = z.object({
  activity: Activity,
  isNothingReported: z.boolean(),
  meetings: z.array(RowMeeting),
  decisions: z.array(
    Decision.pick({
      id: true,
      number: true,
      kind: true,
      textEn: true,
      textLo: true,
      meetingId: true,
      withdrawnAt: true,
      replacedById: true,
    }),
  ),
  actions: z.array(LinkedAction),
  proposals: z.array(WaitingProposal),
  evidence: z.array(CellEvidence),
})
export type MatrixRowDetails = z.infer<typeof RowDetails>

/** The yearly follow-up matrix: what was promised, what is reported, and where each sentence comes from. */
export const matrix = {
  /** A group sees its own rows and those its meetings or actions touch. */
  'matrix.list': query(
    z.object({ periodId: PeriodId, groupId: WorkingGroupId.optional() }),
    z.object({
      period: Period,
      /** The four titles of the period's report in each language; null where it has none. */
      columnTitles: z.object({ en: z.array(z.string()).length(4).nullable(), lo: z.array(z.string()).length(4).nullable() }),
      rows: z.array(Row),
    }),
  ),
  'matrix.get': query(z.object({ activityId: ActivityId }), RowDetails),
  /** Stores the text letter for letter; null is only for an indicator, and takes its line away. */
  'matrix.saveCell': command(
    z.object({ activityId: ActivityId, column: CellColumn, language: Language, text: Prose.nullable() }),
    z.null(),
  ),
  /** Baseline, target or actual of the indicator. */
  'matrix.saveMeasure': command(z.object({ activityId: ActivityId, measure: ActivityMeasure, text: OptionalLine }), z.null()),
  /** A new promise; it comes last unless a place is given. */
  'matrix.add': command(
    z.object({
      id: ActivityId,
      periodId: PeriodId,
      groupId: WorkingGroupId,
      titleEn: Prose,
      titleLo: Prose,
      indicatorEn: Prose.nullable(),
      indicatorLo: Prose.nullable(),
      position: z.int().min(1).optional(),
    }),
    z.object({ position: z.int() }),
  ),
  'matrix.move': command(z.object({ activityId: ActivityId, position: z.int().min(1) }), z.null()),
  /** The row is not reported any more; it keeps its number and its text. */
  'matrix.retire': command(z.object({ activityId: ActivityId, reason: OptionalLine.min(1) }), z.null()),
  'matrix.restore': command(z.object({ activityId: ActivityId }), z.null()),
  /** Every sentence that waits for an answer in a period, in the order of the rows and of the form's columns. */
  'matrix.proposals': query(
    z.object({ periodId: PeriodId }),
    z.array(WaitingProposal.extend({ position: z.int(), titleEn: Prose, titleLo: Prose })),
  ),
  'matrix.propose': command(
    z.object({
      id: ProposalId,
      activityId: ActivityId,
      column: MatrixColumn,
      language: Language,
      text: Prose.min(1),
      sourceKind: SourceKind,
      sourceId: z.string().min(1),
    }),
    z.null(),
  ),
  /** Adds the sentence, as offered or edited, to its cell and keeps where it came from. */
  'matrix.acceptProposal': command(
    z.object({ proposalId: ProposalId, text: Prose.min(1).optional() }),
    z.object({ evidenceId: EvidenceId }),
  ),
  'matrix.refuseProposal': command(z.object({ proposalId: ProposalId }), z.null()),
  'matrix.removeEvidence': command(z.object({ evidenceId: EvidenceId }), z.null()),
} as const
