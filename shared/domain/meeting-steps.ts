import { z } from 'zod'
import type { Meeting } from './meeting.ts'

export const MeetingStep = z.enum(['convene', 'prepare', 'hold', 'adopt', 'followUp'])
export type MeetingStep = z.infer<typeof MeetingStep>

export type StepFacts = Pick<Meeting, 'announcedAt' | 'startedAt' | 'heldAt' | 'adoptedOn'> & {
  readonly agendaItemCount: number
  /** Agendas made for this meeting. */
  readonly agendaPaperCount: number
  readonly signInSheetCount: number
  readonly actionCount: number
  /** Actions of this meeting that no sent letter has told their organisations yet, and that are still open. */
  readonly untoldActionCount: number
}

type StepState = { readonly step: MeetingStep; readonly isDone: boolean }

/** How far a meeting has come, step by step; what was skipped before the meeting is over once it was held. */
export function meetingSteps(facts: StepFacts): readonly StepState[] {
  const isHeld = facts.heldAt !== null
  const begun = isHeld || facts.startedAt !== null
  return [
    { step: 'convene', isDone: begun || facts.announcedAt !== null },
    { step: 'prepare', isDone: begun || (facts.agendaItemCount > 0 && facts.agendaPaperCount > 0 && facts.signInSheetCount > 0) },
    { step: 'hold', isDone: isHeld },
    { step: 'adopt', isDone: facts.adoptedOn !== null },
    { step: 'followUp', isDone: isHeld && facts.untoldActionCount === 0 && (facts.actionCount > 0 || facts.adoptedOn !== null) },
  ]
}

/** The first step that is not done, or undefined when all are. */
export function nextStep(steps: readonly StepState[]): MeetingStep | undefined {
  return steps.find(({ isDone }) => !isDone)?.step
}
