import type { Input } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { CaptureLine } from '#shared/domain/capture-line.ts'
import type { Language } from '#shared/domain/common.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'

type Record = Input<'minutes.capture'>['record']

/**
 * Makes the record of a line that was typed.
 *
 * @param language in which it was typed.
 */
export function toRecord(line: CaptureLine, language: Language, newId: <Id extends string>() => Id): Record {
  const texts = language === 'en' ? { textEn: line.text, textLo: '' } : { textEn: '', textLo: line.text }
  const activityIds = [...line.activityIds]
  if (line.kind === 'decision') return { kind: 'decision', id: newId<DecisionId>(), decisionKind: line.decisionKind, ...texts, activityIds }
  const parties = line.parties.map((party) =>
    party.kind === 'known' ? { id: party.organisationId, short: null } : { id: newId<OrganisationId>(), short: party.short },
  )
  return {
    kind: 'action',
    id: newId<ActionId>(),
    ...texts,
    dueOn: line.dueOn,
    organisationIds: parties.map(({ id }) => id),
    newOrganisations: parties.flatMap(({ id, short }) => (short === null ? [] : [{ id, short }])),
    activityIds,
  }
}
