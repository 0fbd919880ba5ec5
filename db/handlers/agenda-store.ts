import { sql } from 'kysely'
import type { AgendaItem, AgendaItemId } from '#shared/domain/agenda-item.ts'
import { type OutlineLine, outlineOf, placesOf } from '#shared/domain/agenda-outline.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Reader } from './context.ts'
import { readOpenMeeting } from './meeting-record.ts'

type StoredAgenda = { readonly items: readonly AgendaItem[]; readonly lines: readonly OutlineLine<AgendaItemId>[] }
export type NewItem = Pick<AgendaItem, 'id' | 'meetingId' | 'titleEn'> & Partial<AgendaItem>

/** Reads an agenda item that must be there, of a meeting that may still change. */
export async function readOpenItem(db: Reader, id: AgendaItemId): Promise<{ readonly item: AgendaItem; readonly meeting: Meeting }> {
  const item = await db.selectFrom('agendaItem').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
  if (item === undefined) throw new Refusal('record.notFound', { kind: 'agenda item' })
  return { item, meeting: await readOpenMeeting(db, item.meetingId) }
}

/** Reads the items of a meeting in their order, with the outline they make. */
export async function readAgenda(db: Reader, meetingId: MeetingId): Promise<StoredAgenda> {
  const rows = await db
    .selectFrom('agendaItem')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const items = rows.map((row, position) => ({ ...row, position }))
  return { items: rows, lines: outlineOf(items) }
}

/** Stores the order and depth of an agenda: adds the new items and moves only those whose place has changed. */
export async function storeOutline(
  { db }: Pick<CommandContext, 'db'>,
  { items }: Pick<StoredAgenda, 'items'>,
  lines: readonly OutlineLine<AgendaItemId>[],
  added: readonly NewItem[] = [],
): Promise<void> {
  const places = new Map(placesOf(lines).map((place) => [place.id, place]))
  const rows = added.flatMap((item) => {
    const place = places.get(item.id)
    return place === undefined ? [] : [{ ...blank, ...item, parentId: place.parentId, position: place.position }]
  })
  // Parents before their sub-items, since a row names its parent.
  const ordered = rows.toSorted((left, right) => left.position - right.position)
  if (ordered.length > 0) await db.insertInto('agendaItem').values(ordered).execute()
  const moved = items.flatMap((item) => {
    const place = places.get(item.id)
    return place === undefined || (place.position === item.position && place.parentId === item.parentId) ? [] : [place]
  })
  if (moved.length === 0) return
  await sql`
    UPDATE agendaItem SET parentId = place.parentId, position = place.position
    FROM (
      SELECT value ->> 'id' AS id, value ->> 'parentId' AS parentId, value ->> 'position' AS position FROM json_each(${JSON.stringify(moved)})
    ) AS place
    WHERE agendaItem.id = place.id`.execute(db)
}

const blank: Omit<AgendaItem, 'id' | 'meetingId' | 'titleEn'> = {
  parentId: null,
  position: 0,
  titleLo: '',
  titleStale: null,
  purpose: null,
  durationMinutes: null,
  presenterText: '',
  presenterPostId: null,
  presenterOrganisationId: null,
  standing: null,
  frozenNumber: null,
  startedTime: null,
  endedTime: null,
  deletedAt: null,
}
