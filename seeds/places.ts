import type { Venue } from '#shared/domain/venue.ts'
import type { WorkingGroup } from '#shared/domain/working-group.ts'
import { laoToConfirm as lo } from './lao-names.ts'

type SeedGroup = Pick<WorkingGroup, 'code' | 'nameEn' | 'nameLo' | 'mark' | 'position'> & { readonly parentCode: string | null }

/** The sector group, its two sub-groups, and the group of embassies with which it meets. */
export const seedGroups: readonly SeedGroup[] = [
  { code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group', nameLo: lo.idswg, mark: 'ID', parentCode: null, position: 1 },
  { code: 'DSSWG', nameEn: 'Drugs Sub-Sector Working Group', nameLo: lo.dsswg, mark: 'DS', parentCode: 'IDSWG', position: 2 },
  { code: 'CSSWG', nameEn: 'Crime Sub-Sector Working Group', nameLo: lo.csswg, mark: 'CS', parentCode: 'IDSWG', position: 3 },
  { code: 'MDG', nameEn: 'Mini-Dublin Group', nameLo: '', mark: 'MD', parentCode: null, position: 4 },
]

type SeedVenue = Omit<Venue, 'id' | 'organisationId' | 'position' | 'deletedAt'> & { readonly ownerShort: string | null }

/**
 * Rooms that cost nothing first: the report says that meetings should be possible without incurring costs.
 *
 * Capacities and the price of a hotel are estimates for the office to correct.
 */
export const seedVenues: readonly SeedVenue[] = [
  room('Meeting room 2, Ministry of Public Security', lo.roomOfMops, 'MoPS', 40),
  room('Meeting hall, Ministry of Foreign Affairs', lo.roomOfMofa, 'MoFA', 80),
  room('Meeting room, LCDC office', lo.roomOfLcdc, 'LCDC', 25),
  room('Meeting room, Ministry of Justice', lo.roomOfMoj, 'MoJ', 40),
  room('Conference room, UN House', '', 'UN RCO', 60),
  {
    ...room('A hotel in Vientiane', '', null, 100),
    kind: 'hotel',
    costAmount: 8_000_000,
    note: 'Estimate for half a day; ask for an offer, and who pays.',
  },
]

function room(nameEn: string, nameLo: string, ownerShort: string | null, capacityCount: number): SeedVenue {
  return { nameEn, nameLo, ownerShort, kind: 'officeRoom', costAmount: 0, costCurrency: 'LAK', capacityCount, note: '' }
}
