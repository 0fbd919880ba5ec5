import type { AgencyActions } from '#shared/contract/pictures.ts'
import { type ActionOutcome, actionOutcome } from '#shared/domain/action-outcome.ts'
import { type ActionFilter, filterActions } from './action-list.ts'
import type { Reader } from './context.ts'

/** Counts how it went with the actions of each lead agency, in the office's own order of agencies; without a lead last. */
export async function readAgencyActions(db: Reader, filter: ActionFilter, today: string): Promise<AgencyActions[]> {
  const rows = await filterActions(db, filter)
    .leftJoin('actionParty', (join) => join.onRef('actionParty.actionId', '=', 'action.id').on('actionParty.role', '=', 'lead'))
    .leftJoin('organisation', 'organisation.id', 'actionParty.organisationId')
    .select(['status', 'dueOn', 'snoozedUntilOn', 'withdrawnAt', 'closedOn'])
    .select(['organisation.id', 'shortEn', 'shortLo', 'nameEn', 'nameLo'])
    .orderBy((eb) => eb('organisation.id', 'is', null))
    .orderBy('organisation.position')
    .orderBy('shortEn')
    .orderBy('action.number')
    .execute()
  const counted = rows.flatMap((row) => {
    const outcome = actionOutcome(row, today)
    return outcome === null ? [] : [{ ...row, outcome }]
  })
  return [...Map.groupBy(counted, ({ id }) => id).values()].flatMap((actions) => {
    const [first] = actions
    if (first === undefined) return []
    const { id, shortEn, shortLo, nameEn, nameLo } = first
    const count = (outcome: ActionOutcome) => actions.filter((action) => action.outcome === outcome).length
    const agency = id === null ? null : { id, shortEn: shortEn ?? '', shortLo: shortLo ?? '', nameEn: nameEn ?? '', nameLo: nameLo ?? '' }
    return [{ agency, doneInTime: count('doneInTime'), doneLate: count('doneLate'), open: count('open'), late: count('late') }]
  })
}
