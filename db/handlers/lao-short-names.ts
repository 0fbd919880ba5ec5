import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { Reader } from './context.ts'

type Party = { readonly organisationId: OrganisationId; readonly shortLo: string }
export type LaoShortNames = ReadonlyMap<OrganisationId, string>

/** How papers in Lao call each organisation in a list: its short name, else its Lao name in full; without either it is left out. */
export async function readLaoShortNames(db: Reader): Promise<LaoShortNames> {
  const rows = await db.selectFrom('organisation').select(['id', 'shortLo', 'nameLo']).orderBy('id').execute()
  return new Map(rows.map(({ id, shortLo, nameLo }) => [id, shortLo || nameLo]))
}

/** The responsible organisations with the Lao name that a paper prints. */
export function withLaoNames<Of extends Party>(parties: readonly Of[], names: LaoShortNames): Of[] {
  return parties.map((party) => ({ ...party, shortLo: names.get(party.organisationId) ?? party.shortLo }))
}
