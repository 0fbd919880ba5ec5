import type { OrganisationId } from './organisation.ts'

/** A responsible organisation with its part in the work. */
export type PartyRole = { readonly organisationId: OrganisationId; readonly role: 'lead' | 'with'; readonly position: number }

/** The responsible organisations in their order: the lead first, nobody twice. */
export function partiesOf(leadId: OrganisationId, withIds: readonly OrganisationId[]): readonly PartyRole[] {
  const others = [...new Set(withIds)].filter((id) => id !== leadId)
  return [leadId, ...others].map((organisationId, index) => ({ organisationId, role: index === 0 ? 'lead' : 'with', position: index + 1 }))
}

/**
 * The responsible organisations after another one has taken the lead.
 *
 * One that already took part changes places with the old lead; one from outside replaces it.
 */
export function withNewLead(parties: readonly Omit<PartyRole, 'position'>[], leadId: OrganisationId): readonly PartyRole[] {
  const tookPart = parties.some((party) => party.organisationId === leadId)
  const staying = parties.filter((party) => party.role === 'with' || tookPart)
  return partiesOf(
    leadId,
    staying.map((party) => party.organisationId),
  )
}
