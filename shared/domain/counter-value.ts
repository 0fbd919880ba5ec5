import { daysBetween } from '../i18n/format.ts'
import type { Counter } from './counter.ts'
import type { OrganisationId } from './organisation.ts'
import { isPromisedMeeting, type PromisedMeeting } from './promised-meetings.ts'
import type { WorkingGroupId } from './working-group.ts'

/** A meeting that was held in the period; without a day when only the report says so. */
type CountedMeeting = PromisedMeeting & { readonly adoptedOn: string | null }

/** An action that fell due in the period, or that an agency had to answer for in it. */
export type CountedAction = {
  readonly groupId: WorkingGroupId
  readonly leadId: OrganisationId | null
  readonly dueOn: string | null
  readonly closedOn: string | null
  /** Whether a note or its closing told the office something within the period. */
  readonly wasReported: boolean
}

/** What the office's own records say of a period. */
export type CounterFacts = {
  readonly roundTableOn: string | null
  readonly meetings: readonly CountedMeeting[]
  readonly actions: readonly CountedAction[]
}

export type CounterValue = {
  readonly done: number
  /** What `done` is a part of; null where only the target says how many there should be. */
  readonly of: number | null
  readonly isReached: boolean
}

type Counted = Pick<Counter, 'kind' | 'groupId' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'withinDays' | 'target' | 'unit'>

/** What a process indicator says at the moment, counted from the records alone. */
export function counterValue(counter: Counted, facts: CounterFacts): CounterValue {
  const { done, of } = counted(counter, facts)
  const reached = counter.unit === 'percent' ? percentOf(done, of) : done
  return { done, of, isReached: reached !== null && reached >= counter.target }
}

/** Whole percent, rounded down so that 99.6 % of a promise is not a kept promise; null of nothing. */
export function percentOf(done: number, of: number | null): number | null {
  return of === null || of === 0 ? null : Math.floor((done * 100) / of)
}

function counted(counter: Counted, facts: CounterFacts): { readonly done: number; readonly of: number | null } {
  const { kind, groupId } = counter
  const actions = facts.actions.filter((action) => groupId === null || action.groupId === groupId)
  switch (kind) {
    case 'meetingsHeld':
      return { done: held(counter, facts).length, of: null }
    case 'fieldVisits':
      return { done: held({ ...counter, meetingKind: 'fieldVisit' }, facts).length, of: null }
    case 'minutesAdopted': {
      const meetings = held(counter, facts)
      return { done: meetings.filter((meeting) => isAdoptedWithin(meeting, counter.withinDays)).length, of: meetings.length }
    }
    case 'actionsClosedOnTime': {
      const due = actions.filter(({ dueOn }) => dueOn !== null)
      return { done: due.filter(({ dueOn, closedOn }) => closedOn !== null && dueOn !== null && closedOn <= dueOn).length, of: due.length }
    }
    case 'agenciesReported': {
      const asked = new Set(actions.flatMap(({ leadId }) => leadId ?? []))
      const told = new Set(actions.filter(({ wasReported }) => wasReported).flatMap(({ leadId }) => leadId ?? []))
      return { done: told.size, of: asked.size }
    }
  }
}

function held(counter: Counted, { meetings, roundTableOn }: CounterFacts): readonly CountedMeeting[] {
  return meetings.filter((meeting) => isPromisedMeeting(counter, meeting, roundTableOn))
}

/** Minutes of a meeting whose day is not known cannot be in time. */
function isAdoptedWithin({ heldOn, adoptedOn }: CountedMeeting, days: number | null): boolean {
  if (adoptedOn === null) return false
  if (days === null) return true
  return heldOn !== null && daysBetween(heldOn, adoptedOn) <= days
}
