import { z } from 'zod'
import { Venue, VenueId } from '../domain/venue.ts'
import { command, query } from './define.ts'

const ListedVenue = Venue.extend({ organisationNameEn: z.string(), organisationNameLo: z.string() })
export type ListedVenue = z.infer<typeof ListedVenue>

/** Where meetings are held. */
export const venues = {
  /** Free rooms of the ministries first, then by the office's order. */
  'venues.list': query(z.object({}), z.array(ListedVenue)),
  'venues.save': command(Venue.omit({ deletedAt: true }), z.null()),
  'venues.remove': command(z.object({ id: VenueId }), z.null()),
} as const
