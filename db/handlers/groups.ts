import { checkGroup, inTreeOrder } from '#shared/domain/group-tree.ts'
import type { Handlers } from './context.ts'

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

  async 'groups.save'({ db }, group) {
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
    const row = { ...group, deletedAt: null }
    await db
      .insertInto('workingGroup')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },
} satisfies Partial<Handlers>
