import type { Venue, VenueId } from '#shared/domain/venue.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'

/** Reads the venue of a meeting; undefined when it has none. */
export async function readVenue(db: Reader, id: VenueId | null): Promise<Venue | undefined> {
  if (id === null) return undefined
  const venue = await db.selectFrom('venue').selectAll().where('id', '=', id).executeTakeFirst()
  if (venue === undefined) throw new Refusal('record.notFound', { kind: 'venue' })
  return venue
}
