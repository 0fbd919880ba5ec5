import type { Action, ActionId, ActionParty } from './action.ts'
import type { OrganisationId } from './organisation.ts'

export type PlannedParty = Pick<ActionParty, 'actionId' | 'organisationId' | 'role' | 'position'>

/** An action as far as it decides who is written to. */
export type PlannedAction = Pick<Action, 'id' | 'number' | 'status' | 'withdrawnAt' | 'deletedAt'>

/** An action that a letter, sent or ready, has told an organisation of already. */
export type Told = { readonly actionId: ActionId; readonly organisationId: OrganisationId }

/** One letter to write: an organisation and the actions that nobody has told it of. */
export type PlannedLetter = { readonly organisationId: OrganisationId; readonly actionIds: readonly ActionId[] }

/**
 * Plans the follow-up letters of a meeting: exactly one an organisation, with its own actions only, in the order of their numbers.
 *
 * Whoever has been told of an action is not written to about it again, so that a second run plans nothing.
 *
 * @param actions in the order in which a letter lists them.
 * @param order of the letters, and so of their numbers; organisations that are missing in it come last.
 */
export function planFollowUps(
  actions: readonly PlannedAction[],
  parties: readonly PlannedParty[],
  told: readonly Told[],
  order: readonly OrganisationId[],
): readonly PlannedLetter[] {
  const toldKeys = new Set(told.map(keyOf))
  const letters = new Map<OrganisationId, ActionId[]>()
  for (const action of actions) {
    if (!isToBeTold(action)) continue
    for (const party of parties) {
      if (party.actionId !== action.id || toldKeys.has(keyOf(party))) continue
      letters.set(party.organisationId, [...(letters.get(party.organisationId) ?? []), action.id])
    }
  }
  const place = (id: OrganisationId) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...letters]
    .map(([organisationId, actionIds]) => ({ organisationId, actionIds }))
    .toSorted((left, right) => place(left.organisationId) - place(right.organisationId))
}

/** What is withdrawn, done or cancelled asks nobody for anything. */
export function isToBeTold(action: PlannedAction): boolean {
  return action.withdrawnAt === null && action.deletedAt === null && action.status !== 'done' && action.status !== 'cancelled'
}

function keyOf({ actionId, organisationId }: Told): string {
  return `${actionId} ${organisationId}`
}
