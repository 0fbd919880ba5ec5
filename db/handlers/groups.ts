import { checkGroup, inTreeOrder } from '#shared/domain/group-tree.ts'
import type { Handlers } from './context.ts'
import { saveRow } from './save-row.ts'

/** Working groups and their sub-groups. */
export const groups = {
  async 'groups.list'({ db }) {
    const rows = await db
      .selectFrom('workingGroup')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('code')
      .execute()
    return [...inTreeOrder(rows)]
  },

  async 'groups.save'(ctx, group) {
    const { db } = ctx
    const others = await db.selectFrom('workingGroup').select(['id', 'parentId', 'position', 'code']).orderBy('id').execute()
    const before = others.find(({ id }) => id === group.id)
    const issued = await db
      .selectFrom('issuedNumber')
      .select('n')
      .where((eb) => eb.or([eb('scope', '=', before?.code ?? group.code), eb('scope', 'like', `${before?.code ?? group.code}/%`)]))
      .orderBy('n')
      .limit(1)
      .executeTakeFirst()
    checkGroup(group, others, issued !== undefined)
    await saveRow(ctx, 'workingGroup', group)
    return null
  },
} satisfies Partial<Handlers>
