import { Refusal } from '../errors.ts'
import { daysBetween } from '../i18n/format.ts'
import { type Outgoing, outgoingState } from './outgoing.ts'

type Marked = Pick<Outgoing, 'number' | 'subject' | 'datedOn' | 'sentOn' | 'answeredOn' | 'voidedAt'>

/** What a person calls a paper: its number, or its title when it has none. */
export function paperLabel({ number, subject }: Pick<Outgoing, 'number' | 'subject'>): string {
  return number ?? subject
}

/** @throws {Refusal} when the paper has left or is void: what was sent is never written anew. */
export function assertStillHere(paper: Marked): void {
  assertNotVoid(paper)
  if (paper.sentOn !== null) throw new Refusal('papers.alreadySent', { paper: paperLabel(paper), sentOn: paper.sentOn })
}

/** @throws {Refusal} when the paper is void, or would have left before its own date or on a day to come. */
export function assertCanBeSent(paper: Marked, sentOn: string, today: string): void {
  assertNotVoid(paper)
  assertHasCome(paper, sentOn, today)
  if (sentOn < paper.datedOn) throw new Refusal('papers.sentBeforeDated', { paper: paperLabel(paper), datedOn: paper.datedOn })
}

/** @throws {Refusal} when the paper never left, or would have been answered before it did or on a day to come. */
export function assertCanBeAnswered(paper: Marked, answeredOn: string, today: string): void {
  assertNotVoid(paper)
  if (paper.sentOn === null) throw new Refusal('papers.notSent', { paper: paperLabel(paper) })
  if (answeredOn < paper.sentOn) throw new Refusal('papers.answeredBeforeSent', { paper: paperLabel(paper), sentOn: paper.sentOn })
  assertHasCome(paper, answeredOn, today)
}

function assertHasCome(paper: Marked, day: string, today: string): void {
  if (day > today) throw new Refusal('papers.dayToCome', { paper: paperLabel(paper), day })
}

/** @throws {Refusal} when the paper is void already. */
export function assertNotVoid(paper: Marked): void {
  if (outgoingState(paper) === 'void') throw new Refusal('papers.isVoid', { paper: paperLabel(paper) })
}

/** Days by which the answer to a letter about actions is late; 0 while it is not. Replies to an invitation are kept with the meeting. */
export function answerDaysLate(
  paper: Pick<Outgoing, 'kind' | 'sentOn' | 'answeredOn' | 'voidedAt' | 'answerDueOn'>,
  today: string,
): number {
  if (paper.kind === 'invitation' || paper.answerDueOn === null || outgoingState(paper) !== 'sent') return 0
  return Math.max(0, daysBetween(paper.answerDueOn, today))
}
