import { z } from 'zod'
import { Line, OptionalLine } from './common.ts'
import { OrganisationId } from './organisation.ts'

export const VenueId = z.string().min(1).brand<'VenueId'>()
export type VenueId = z.infer<typeof VenueId>

export const Venue = z.object({
  id: VenueId,
  organisationId: OrganisationId.nullable(),
  nameEn: Line,
  nameLo: OptionalLine,
  kind: z.enum(['officeRoom', 'hotel', 'other']),
  /** Whole units of the currency for half a day; 0 = free of charge. */
  costAmount: z.int().min(0),
  costCurrency: z.string().length(3),
  capacityCount: z.int().min(1).nullable(),
  note: OptionalLine,
  position: z.int(),
  deletedAt: z.string().nullable(),
})
export type Venue = z.infer<typeof Venue>

/** Whether somebody has to say who pays before a meeting may be announced there. */
export function needsPayer(venue: Pick<Venue, 'kind' | 'costAmount'>): boolean {
  return venue.kind === 'hotel' || venue.costAmount > 0
}
