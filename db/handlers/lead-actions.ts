import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'
import { groupAndBelow } from './group-tree.ts'

/** The actions of a group and those below it, each with the short name of its lead, the earliest due first. */
export function actionsWithLead(db: Reader, groupId: WorkingGroupId) {
  return db
    .selectFrom('action')
    .leftJoin('actionParty', (join) => join.onRef('actionParty.actionId', '=', 'action.id').on('actionParty.role', '=', 'lead'))
    .leftJoin('organisation', 'organisation.id', 'actionParty.organisationId')
    .selectAll('action')
    .select(['organisation.shortEn', 'organisation.shortLo'])
    .where('action.groupId', 'in', groupAndBelow(groupId))
    .where('action.deletedAt', 'is', null)
    .orderBy('action.dueOn')
    .orderBy('action.number')
}
