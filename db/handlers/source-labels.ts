import type { ActionId } from '#shared/domain/action.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { CounterId } from '#shared/domain/counter.ts'
import type { DecisionId } from '#shared/domain/decision.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { FileId } from '#shared/domain/outgoing.ts'
import type { Reader } from './context.ts'

export type SourceLabel = {
  readonly sourceLabel: string
  readonly meetingId: MeetingId | null
  /** Day of the meeting, or on which the action was closed. */
  readonly sourceOn: string | null
}

/** Names sources as a person does: the number of an action, decision or meeting, or the name of a file. */
export async function readSourceLabels(db: Reader, sourceIds: readonly string[]): Promise<(sourceId: string) => SourceLabel> {
  const ids = [...new Set(sourceIds)]
  const parts =
    ids.length === 0 ? [] : await Promise.all([actions, decisions, meetings, items, files, counters].map((read) => read(db, ids)))
  const labels = new Map<string, SourceLabel>()
  for (const { id, ...label } of parts.flat()) labels.set(id, label)
  return (sourceId) => labels.get(sourceId) ?? { sourceLabel: '', meetingId: null, sourceOn: null }
}

async function actions(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('action')
    .select(['id', 'number as sourceLabel', 'meetingId', 'closedOn as sourceOn'])
    .where('id', 'in', ids as readonly ActionId[])
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}

async function decisions(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('decision')
    .leftJoin('meeting', 'meeting.id', 'decision.meetingId')
    .select(['decision.id', 'decision.number as sourceLabel', 'decision.meetingId', 'meeting.heldOn as sourceOn'])
    .where('decision.id', 'in', ids as readonly DecisionId[])
    .orderBy('decision.id')
    .execute()
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}

async function meetings(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('meeting')
    .select(['id', 'number', 'titleEn', 'heldOn'])
    .where('id', 'in', ids as readonly MeetingId[])
    .orderBy('id')
    .execute()
  return rows.map(({ id, number, titleEn, heldOn }) => ({
    id: String(id),
    sourceLabel: number ?? titleEn,
    meetingId: id,
    sourceOn: heldOn,
  }))
}

/** A paragraph of the minutes is named by its meeting and its agenda item. */
async function items(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('agendaItem')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .select(['agendaItem.id', 'agendaItem.titleEn as itemTitleEn', 'meeting.number', 'meeting.titleEn', 'meetingId', 'heldOn'])
    .where('agendaItem.id', 'in', ids as readonly AgendaItemId[])
    .orderBy('agendaItem.id')
    .execute()
  return rows.map(({ id, number, titleEn, itemTitleEn, meetingId, heldOn }) => ({
    id: String(id),
    sourceLabel: `${number ?? titleEn}, ${itemTitleEn}`,
    meetingId,
    sourceOn: heldOn,
  }))
}

/** A counter is named by the group whose records it counts. */
async function counters(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('counter')
    .leftJoin('workingGroup', 'workingGroup.id', 'counter.groupId')
    .select(['counter.id', 'workingGroup.code'])
    .where('counter.id', 'in', ids as readonly CounterId[])
    .orderBy('counter.id')
    .execute()
  return rows.map(({ id, code }) => ({ id: String(id), sourceLabel: code ?? '', meetingId: null, sourceOn: null }))
}

async function files(db: Reader, ids: readonly string[]) {
  const rows = await db
    .selectFrom('file')
    .select(['id', 'name'])
    .where('id', 'in', ids as readonly FileId[])
    .orderBy('id')
    .execute()
  return rows.map(({ id, name }) => ({ id: String(id), sourceLabel: name, meetingId: null, sourceOn: null }))
}
