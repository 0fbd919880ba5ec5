import { Refusal } from '../errors.ts'
import type { Counter, CounterKind } from './counter.ts'

type Fields = Pick<Counter, 'kind' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'withinDays' | 'target' | 'unit'>

/** Whether the kind counts meetings, of which one can say what kind they are. */
export function countsMeetings(kind: CounterKind): boolean {
  return kind === 'meetingsHeld' || kind === 'minutesAdopted'
}

/** Whether the kind counts something that happens on a day, and can ask that it be before another. */
export function hasDay(kind: CounterKind): boolean {
  return countsMeetings(kind) || kind === 'fieldVisits'
}

/** Whether the kind counts a part of a whole, so that its target can be a share. */
export function hasShare(kind: CounterKind): boolean {
  return kind !== 'meetingsHeld' && kind !== 'fieldVisits'
}

/**
 * A counter without what its kind does not have: what another kind left behind would count in secret.
 *
 * @throws {Refusal} `counter.shareTooLarge` when more than the whole is promised.
 */
export function fittingCounter<C extends Fields>(counter: C): C {
  const { kind, target } = counter
  const unit = hasShare(kind) ? counter.unit : 'count'
  if (unit === 'percent' && target > 100) throw new Refusal('counter.shareTooLarge', { target })
  return {
    ...counter,
    unit,
    meetingKind: countsMeetings(kind) ? counter.meetingKind : null,
    withinDays: kind === 'minutesAdopted' ? counter.withinDays : null,
    beforeRoundTable: hasDay(kind) ? counter.beforeRoundTable : 0,
    beforeOn: hasDay(kind) ? counter.beforeOn : null,
  }
}
