import { restrictedRecords } from '#shared/documents/minutes-blocks.ts'
import type { Proposal } from '#shared/domain/activity.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { isRestrictedText } from '#shared/domain/minutes.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'
import { readTypedItems } from './minutes-paper.ts'

type Offered = Pick<Proposal, 'sourceKind' | 'sourceId' | 'text'>

/**
 * Refuses words for the matrix, which leaves the house, when the minutes keep their source in it.
 *
 * @throws {Refusal} `proposal.restricted`.
 */
export async function refuseRestricted(db: Reader, { sourceKind, sourceId, text }: Offered): Promise<void> {
  const meetingId = await readMeetingOf(db, sourceKind, sourceId)
  if (meetingId === null) return
  const items = await readTypedItems(db, meetingId)
  const own = items.filter(({ itemId }) => itemId === sourceId).flatMap(({ en, lo }) => [...en, ...lo])
  if (isRestrictedText(own, text) || restrictedRecords(items).has(sourceId)) throw new Refusal('proposal.restricted', {})
}

/** Those of some decisions and actions whose meetings keep them restricted. */
export async function readRestricted(
  db: Reader,
  rows: readonly { readonly id: string; readonly meetingId: MeetingId | null }[],
): Promise<ReadonlySet<string>> {
  const meetingIds = [...new Set(rows.flatMap(({ meetingId }) => meetingId ?? []))]
  const typed = await Promise.all(meetingIds.map((meetingId) => readTypedItems(db, meetingId)))
  const restricted = restrictedRecords(typed.flat())
  return new Set(rows.map(({ id }) => id).filter((id) => restricted.has(id)))
}

/** Tables of the sources that stand in minutes. */
const tableOf: Readonly<Partial<Record<Offered['sourceKind'], 'agendaItem' | 'action' | 'decision'>>> = {
  minutes: 'agendaItem',
  action: 'action',
  decision: 'decision',
}

/** Meeting in whose minutes a source stands; null for sources outside of minutes. */
async function readMeetingOf(db: Reader, kind: Offered['sourceKind'], id: string): Promise<MeetingId | null> {
  const table = tableOf[kind]
  if (table === undefined) return null
  const row = await db
    .selectFrom(table)
    .select('meetingId')
    .where('id', '=', id as never)
    .executeTakeFirst()
  return row?.meetingId ?? null
}
