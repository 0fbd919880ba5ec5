import type { ActionId } from '#shared/domain/action.ts'
import type { PartyRole } from '#shared/domain/action-parties.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext } from './context.ts'

/**
 * Links an action with exactly these rows of the matrix.
 *
 * @throws {Refusal} `record.notFound`.
 */
export async function linkAction(ctx: CommandContext, actionId: ActionId, activityIds: readonly ActivityId[]): Promise<void> {
  const ids = await requireActivities(ctx, activityIds)
  await ctx.db.deleteFrom('actionActivity').where('actionId', '=', actionId).where('activityId', 'not in', ids).execute()
  if (ids.length === 0) return
  await ctx.db
    .insertInto('actionActivity')
    .values(ids.map((activityId) => ({ id: ctx.newId<string>(), actionId, activityId })))
    .onConflict((conflict) => conflict.columns(['actionId', 'activityId']).doNothing())
    .execute()
}

/**
 * Links a decision with exactly these rows of the matrix.
 *
 * @throws {Refusal} `record.notFound`.
 */
export async function linkDecision(ctx: CommandContext, decisionId: DecisionId, activityIds: readonly ActivityId[]): Promise<void> {
  const ids = await requireActivities(ctx, activityIds)
  await ctx.db.deleteFrom('decisionActivity').where('decisionId', '=', decisionId).where('activityId', 'not in', ids).execute()
  if (ids.length === 0) return
  await ctx.db
    .insertInto('decisionActivity')
    .values(ids.map((activityId) => ({ id: ctx.newId<string>(), decisionId, activityId })))
    .onConflict((conflict) => conflict.columns(['decisionId', 'activityId']).doNothing())
    .execute()
}

/**
 * Makes these organisations, and no others, responsible for each action.
 *
 * @throws {Refusal} `record.notFound`.
 */
export async function saveParties(ctx: CommandContext, parties: ReadonlyMap<ActionId, readonly PartyRole[]>): Promise<void> {
  const wanted = [...parties].flatMap(([actionId, roles]) => roles.map((role) => ({ actionId, ...role })))
  await requireOrganisations(
    ctx,
    wanted.map(({ organisationId }) => organisationId),
  )
  const stored = await ctx.db
    .selectFrom('actionParty')
    .select(['id', 'actionId', 'organisationId'])
    .where('actionId', 'in', [...parties.keys()])
    .orderBy('id')
    .execute()
  const gone = stored.filter((row) =>
    wanted.every((party) => party.actionId !== row.actionId || party.organisationId !== row.organisationId),
  )
  const goneIds = gone.map(({ id }) => id)
  await ctx.db.deleteFrom('actionParty').where('id', 'in', goneIds).execute()
  await ctx.db
    .insertInto('actionParty')
    .values(wanted.map((party) => ({ id: ctx.newId<string>(), ...party })))
    .onConflict((conflict) =>
      conflict
        .columns(['actionId', 'organisationId'])
        .doUpdateSet((eb) => ({ role: eb.ref('excluded.role'), position: eb.ref('excluded.position') })),
    )
    .execute()
}

async function requireActivities({ db }: CommandContext, wanted: readonly ActivityId[]): Promise<readonly ActivityId[]> {
  const ids = [...new Set(wanted)]
  const found = await db.selectFrom('activity').select('id').where('id', 'in', ids).where('deletedAt', 'is', null).orderBy('id').execute()
  if (found.length < ids.length) throw new Refusal('record.notFound', { kind: 'activity' })
  return ids
}

async function requireOrganisations({ db }: CommandContext, wanted: readonly OrganisationId[]): Promise<void> {
  const ids = [...new Set(wanted)]
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('id', 'in', ids)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute()
  if (found.length < ids.length) throw new Refusal('record.notFound', { kind: 'organisation' })
}
