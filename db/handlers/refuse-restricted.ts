import { restrictedRecords } from '#shared/documents/minutes-blocks.ts'
import type { Proposal } from '#shared/domain/activity.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { isRestrictedText } from '#shared/domain/minutes.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'
import { readTypedItems, readTypedItemsOf } from './minutes-paper.ts'

type Offered = Pick<Proposal, 'sourceKind' | 'sourceId' | 'text'>

/**
 * Refuses words for the matrix, which leaves the house, when the minutes keep their source in it.
 *
 * @throws {Refusal} `proposal.restricted`.
 */
export async function refuseRestricted(db: Reader, offered: Offered): Promise<void> {
  if ((await readRestrictedOffers(db, [offered])).has(offered)) throw new Refusal('proposal.restricted', {})
}

/** Those of some sentences for the matrix whose words the minutes keep in the house now. */
export async function readRestrictedOffers<Offer extends Offered>(db: Reader, offers: readonly Offer[]): Promise<ReadonlySet<Offer>> {
  const meetingOf = await readMeetingsOf(db, offers)
  const meetingIds = [...new Set(meetingOf.values())]
  const typed = new Map(await Promise.all(meetingIds.map(async (id) => [id, await readTypedItems(db, id)] as const)))
  const isRestricted = ({ sourceId, text }: Offer) => {
    const meetingId = meetingOf.get(sourceId)
    const items = meetingId === undefined ? [] : (typed.get(meetingId) ?? [])
    const own = items.filter(({ itemId }) => itemId === sourceId).flatMap(({ en, lo }) => [...en, ...lo])
    return isRestrictedText(own, text) || restrictedRecords(items).has(sourceId)
  }
  return new Set(offers.filter(isRestricted))
}

/** Those of some decisions and actions whose meetings keep them restricted. */
export async function readRestricted(
  db: Reader,
  rows: readonly { readonly id: string; readonly meetingId: MeetingId | null }[],
): Promise<ReadonlySet<string>> {
  const meetingIds = [...new Set(rows.flatMap(({ meetingId }) => meetingId ?? []))]
  const restricted = restrictedRecords(await readTypedItemsOf(db, meetingIds))
  return new Set(rows.map(({ id }) => id).filter((id) => restricted.has(id)))
}

/** Tables of the sources that stand in minutes. */
const TABLES = { minutes: 'agendaItem', action: 'action', decision: 'decision' } as const

/** Meetings in whose minutes sources stand; those outside of minutes have none. */
async function readMeetingsOf(db: Reader, offers: readonly Offered[]): Promise<ReadonlyMap<string, MeetingId>> {
  const kinds = Object.entries(TABLES).filter(([kind]) => offers.some(({ sourceKind }) => sourceKind === kind))
  const rows = await Promise.all(
    kinds.map(([kind, table]) =>
      db
        .selectFrom(table)
        .select(['id', 'meetingId'])
        .where('id', 'in', offers.filter(({ sourceKind }) => sourceKind === kind).map(({ sourceId }) => sourceId) as never)
        .orderBy('id')
        .execute(),
    ),
  )
  return new Map(rows.flat().flatMap(({ id, meetingId }) => (meetingId === null ? [] : [[String(id), meetingId] as const])))
}
