import { z } from 'zod'
import { Language, OptionalLine, Prose } from './common.ts'
import { PeriodId } from './period.ts'
import { WorkingGroupId } from './working-group.ts'

export const CommitmentId = z.string().min(1).brand<'CommitmentId'>()
export type CommitmentId = z.infer<typeof CommitmentId>
export const ActivityId = z.string().min(1).brand<'ActivityId'>()
export type ActivityId = z.infer<typeof ActivityId>

/** The promise through the years; each period has one activity of it. */
export const Commitment = z.object({
  id: CommitmentId,
  groupId: WorkingGroupId,
  closedAt: z.string().nullable(),
  closedReason: z.string().nullable(),
})
export type Commitment = z.infer<typeof Commitment>

/** What an indicator is measured by. */
export const ActivityMeasure = z.enum(['baseline', 'target', 'actual'])
export type ActivityMeasure = z.infer<typeof ActivityMeasure>

/** The three columns in which a sector reports. */
export const MatrixColumn = z.enum(['progress', 'challenges', 'keyMessage'])
export type MatrixColumn = z.infer<typeof MatrixColumn>

/** One row of the yearly follow-up matrix. */
export const Activity = z.object({
  id: ActivityId,
  commitmentId: CommitmentId,
  periodId: PeriodId,
  groupId: WorkingGroupId,
  /** 1-based; the number behind `#` and in the form. */
  position: z.int().min(1),
  titleEn: Prose,
  titleLo: Prose,
  /** null = the form has no indicator line; '' = the line is there and blank. */
  indicatorEn: Prose.nullable(),
  indicatorLo: Prose.nullable(),
  progressEn: Prose,
  progressLo: Prose,
  challengesEn: Prose,
  challengesLo: Prose,
  keyMessageEn: Prose,
  keyMessageLo: Prose,
  /** What the indicator starts from, promises and has reached, in the office's own words: `1 meeting`. Not in the common form. */
  baseline: OptionalLine,
  target: OptionalLine,
  actual: OptionalLine,
  retiredAt: z.string().nullable(),
  retiredReason: z.string().nullable(),
  deletedAt: z.string().nullable(),
})
export type Activity = z.infer<typeof Activity>

/** Nothing reported is a state of its own: all three columns empty in both languages. */
export function isNothingReported(activity: Pick<Activity, `${MatrixColumn}${'En' | 'Lo'}`>): boolean {
  return [
    activity.progressEn,
    activity.progressLo,
    activity.challengesEn,
    activity.challengesLo,
    activity.keyMessageEn,
    activity.keyMessageLo,
  ].every((text) => text.trim() === '')
}

export const EvidenceId = z.string().min(1).brand<'EvidenceId'>()
export type EvidenceId = z.infer<typeof EvidenceId>

export const SourceKind = z.enum(['minutes', 'action', 'decision', 'meeting', 'counter', 'file'])
export type SourceKind = z.infer<typeof SourceKind>

/** Where a sentence of a cell comes from. */
export const Evidence = z.object({
  id: EvidenceId,
  activityId: ActivityId,
  columnName: MatrixColumn,
  language: Language,
  quote: Prose,
  sourceKind: SourceKind,
  sourceId: z.string(),
  addedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type Evidence = z.infer<typeof Evidence>

export const ProposalId = z.string().min(1).brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>

/** A sentence offered to a cell, waiting until somebody accepts or refuses it. */
export const Proposal = z.object({
  id: ProposalId,
  activityId: ActivityId,
  columnName: MatrixColumn,
  language: Language,
  text: Prose,
  sourceKind: SourceKind,
  sourceId: z.string(),
  state: z.enum(['waiting', 'accepted', 'refused']),
  proposedAt: z.string(),
  decidedAt: z.string().nullable(),
})
export type Proposal = z.infer<typeof Proposal>
