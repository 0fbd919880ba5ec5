import { Refusal } from '../errors.ts'
import { addDays } from '../i18n/format.ts'
import type { Term } from './term.ts'
import { coversDay } from './term.ts'

/** A term with the name of whoever holds it, for the sentences of refusals. */
export type NamedTerm = Pick<Term, 'id' | 'fromOn' | 'toOn' | 'acting'> & { readonly personName: string }

type Span = { readonly fromOn: string | null; readonly toOn: string | null }

/**
 * Who holds a post on a day.
 *
 * Whoever stands in counts while the holder is away; of two of a kind the later one counts.
 */
export function holderOn<Held extends Pick<Term, 'fromOn' | 'toOn' | 'acting'>>(terms: readonly Held[], day: string): Held | undefined {
  return terms.filter((term) => coversDay(term, day)).toSorted((left, right) => right.acting - left.acting || compareStart(right, left))[0]
}

/**
 * Checks a term against the other terms of the same post.
 *
 * @throws {Refusal} when it ends before it begins, or two holders would share a day and neither is acting.
 */
export function checkTerm(term: NamedTerm, others: readonly NamedTerm[]): void {
  checkSpan(term)
  const other = others.find((candidate) => candidate.id !== term.id && candidate.acting === 0 && overlaps(candidate, term))
  if (term.acting === 0 && other !== undefined) {
    throw new Refusal('people.termsOverlap', {
      name: term.personName,
      from: term.fromOn ?? '',
      to: term.toOn ?? '',
      otherName: other.personName,
      otherFrom: other.fromOn ?? '',
      otherTo: other.toOn ?? '',
    })
  }
}

/** @throws {Refusal} when the last day lies before the first. */
export function checkSpan({ fromOn, toOn }: Span): void {
  if (fromOn !== null && toOn !== null && toOn < fromOn) throw new Refusal('people.endsBeforeStart', { from: fromOn, to: toOn })
}

/**
 * The terms that end because somebody new takes the post, each with its last day: the day before.
 *
 * @param standsIn true for an acting holder beside whom the real one keeps the post.
 */
export function termsClosedBy<Held extends NamedTerm>(terms: readonly Held[], fromOn: string, standsIn: boolean): readonly Held[] {
  return terms
    .filter((term) => coversDay(term, fromOn) && (term.fromOn === null || term.fromOn < fromOn))
    .filter((term) => !standsIn || term.acting === 1)
    .map((term) => ({ ...term, toOn: addDays(fromOn, -1) }))
}

/** Whether two spans share a day; an open end never ends. */
export function overlaps(left: Span, right: Span): boolean {
  return (left.fromOn ?? '') <= (right.toOn ?? '9999') && (right.fromOn ?? '') <= (left.toOn ?? '9999')
}

function compareStart(left: Span, right: Span): number {
  const leftStart = left.fromOn ?? ''
  const rightStart = right.fromOn ?? ''
  return leftStart < rightStart ? -1 : leftStart > rightStart ? 1 : 0
}
