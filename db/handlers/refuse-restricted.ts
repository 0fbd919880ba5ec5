import { restrictedRecords } from '#shared/documents/minutes-blocks.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { Proposal } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
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

/** Those of some actions whose meetings keep them restricted. */
export async function restrictedActions(
  db: Reader,
  rows: readonly { readonly id: ActionId; readonly meetingId: MeetingId | null }[],
): Promise<ReadonlySet<string>> {
  const meetingIds = [...new Set(rows.flatMap(({ meetingId }) => meetingId ?? []))]
  const typed = await Promise.all(meetingIds.map((meetingId) => readTypedItems(db, meetingId)))
  const restricted = restrictedRecords(typed.flat())
  return new Set(rows.map(({ id }) => id).filter((id) => restricted.has(id)))
}

/** Meeting in whose minutes a source stands; null for sources outside of minutes. */
async function readMeetingOf(db: Reader, kind: Offered['sourceKind'], id: string): Promise<MeetingId | null> {
  switch (kind) {
    case 'minutes':
      return (
        (
          await db
            .selectFrom('agendaItem')
            .select('meetingId')
            .where('id', '=', id as AgendaItemId)
            .executeTakeFirst()
        )?.meetingId ?? null
      )
    case 'action':
      return (
        (
          await db
            .selectFrom('action')
            .select('meetingId')
            .where('id', '=', id as ActionId)
            .executeTakeFirst()
        )?.meetingId ?? null
      )
    case 'decision':
      return (
        (
          await db
            .selectFrom('decision')
            .select('meetingId')
            .where('id', '=', id as DecisionId)
            .executeTakeFirst()
        )?.meetingId ?? null
      )
    default:
      return null
  }
}
