import { hash as hashOf } from 'node:crypto'
import { type SelectQueryBuilder, sql } from 'kysely'
import * as Y from 'yjs'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { assertTypable, type MinutesDocument, minutesDocId, parseMinutesDocId } from '#shared/domain/minutes.ts'
import { Refusal } from '#shared/errors.ts'
import { compileOnce } from '../compile-once.ts'
import type { Database } from '../schema.ts'
import { readCaptured } from './captured.ts'
import type { AppendContext, Handlers } from './context.ts'
import { readMeeting } from './meeting-record.ts'
import { deriveMinutes } from './minutes-text.ts'

type Batch = {
  readonly docId: string
  readonly deviceId: string
  readonly batchId: string
  readonly bytes: Uint8Array
  readonly hash: string
  readonly receivedAt: string
}

type Stored = { readonly seq: number }
type MeetingQuery = SelectQueryBuilder<Database, 'meeting', object>

const BATCH_COLUMNS = ['docId', 'deviceId', 'batchId', 'bytes', 'hash', 'receivedAt'] as const

/**
 * Stores what was typed if its meeting may still be typed into, in one statement.
 *
 * A transaction around a question and an insert would cost as much again as the insert, for every few letters typed.
 */
const insertTyped = {
  record: compileTyped((meeting) => meeting.where('closedAt', 'is', null).where('cancelledAt', 'is', null)),
  // Private notes belong to nobody's minutes and may go on.
  private: compileTyped((meeting) => meeting),
}

const insertBatch = compileOnce<Batch, Stored>((db, value) =>
  db
    .insertInto('minutesUpdate')
    .values(Object.fromEntries(BATCH_COLUMNS.map((column) => [column, value(column)])) as Batch)
    .onConflict((conflict) => conflict.column('batchId').doNothing())
    .returning('seq'),
)

/** Typing, and the text that is read from it. */
export const minutes = {
  async 'minutes.open'(ctx, { meetingId }) {
    await readMeeting(ctx.db, meetingId)
    return { record: await openDocument(ctx, meetingId, 'record'), private: await openDocument(ctx, meetingId, 'private') }
  },

  async 'minutes.append'(ctx, { docId, batchId, bytes }) {
    const { meetingId, which } = parseMinutesDocId(docId)
    const batch = buildBatch(ctx, docId, batchId, bytes)
    const [stored] = await insertTyped[which](ctx.db, { ...batch, meetingId })
    if (stored !== undefined) return { seq: stored.seq, savedAt: ctx.now }
    // Perhaps stored before the meeting was closed, and only its answer was lost.
    const first = await findBatch(ctx, batchId)
    if (first !== undefined) return first
    assertTypable(await readMeeting(ctx.db, meetingId))
    throw new Error('A batch is neither new nor known')
  },

  async 'minutes.text'({ db }, { meetingId }) {
    const docId = minutesDocId(meetingId)
    const [{ texts, throughSeq }, items, captured] = await Promise.all([
      deriveMinutes(db, docId),
      db
        .selectFrom('agendaItem')
        .select(['id', 'deletedAt'])
        .where('meetingId', '=', meetingId)
        .orderBy('position')
        .orderBy('id')
        .execute(),
      readCaptured(db, meetingId),
    ])
    const blocksOf = (itemId: string, language: 'en' | 'lo') => [
      ...(texts.find((text) => text.itemId === itemId && text.language === language)?.blocks ?? []),
    ]
    const all = items.map(({ id, deletedAt }) => ({
      itemId: id,
      deleted: deletedAt !== null,
      en: blocksOf(id, 'en'),
      lo: blocksOf(id, 'lo'),
    }))
    const live = all.filter(({ deleted }) => !deleted)
    const orphaned = all.filter(({ deleted, en, lo }) => deleted && en.length + lo.length > 0)
    return { items: [...live, ...orphaned], captured: [...captured], throughSeq }
  },
} satisfies Partial<Handlers>

function compileTyped(onlyIf: (meeting: MeetingQuery) => MeetingQuery) {
  return compileOnce<Batch & { readonly meetingId: MeetingId }, Stored>((db, value) =>
    db
      .insertInto('minutesUpdate')
      .columns(BATCH_COLUMNS)
      .expression(
        onlyIf(db.selectFrom('meeting').where('id', '=', value('meetingId')).where('deletedAt', 'is', null)).select(
          BATCH_COLUMNS.map((column) => sql<string>`${value(column)}`.as(column)),
        ),
      )
      .onConflict((conflict) => conflict.column('batchId').doNothing())
      .returning('seq'),
  )
}

/** Stores a batch once, also in a meeting that is closed; its repetition gets the first answer. */
export async function appendUpdate(
  ctx: AppendContext,
  docId: string,
  batchId: string,
  bytes: Uint8Array,
): Promise<{ readonly seq: number; readonly savedAt: string }> {
  const [stored] = await insertBatch(ctx.db, buildBatch(ctx, docId, batchId, bytes))
  if (stored !== undefined) return { seq: stored.seq, savedAt: ctx.now }
  const first = await findBatch(ctx, batchId)
  if (first === undefined) throw new Error('A batch is neither new nor known')
  return first
}

function buildBatch({ deviceId, now }: AppendContext, docId: string, batchId: string, bytes: Uint8Array): Batch {
  refuseDamaged(bytes)
  return { docId, deviceId, batchId, bytes, hash: hashOf('sha256', bytes), receivedAt: now }
}

async function findBatch({ db }: AppendContext, batchId: string): Promise<{ readonly seq: number; readonly savedAt: string } | undefined> {
  return db.selectFrom('minutesUpdate').select(['seq', 'receivedAt as savedAt']).where('batchId', '=', batchId).executeTakeFirst()
}

/** One torn update would make the whole document unreadable for ever. */
function refuseDamaged(bytes: Uint8Array): void {
  try {
    Y.decodeUpdate(bytes)
  } catch {
    throw new Refusal('minutes.damagedUpdate', {})
  }
}

async function openDocument(ctx: AppendContext, meetingId: MeetingId, which: MinutesDocument) {
  const docId = minutesDocId(meetingId, which)
  const updates = await ctx.db.selectFrom('minutesUpdate').select(['seq', 'bytes']).where('docId', '=', docId).orderBy('seq').execute()
  if (updates.length === 0) {
    const bytes = firstUpdate(docId)
    const { seq } = await appendUpdate(ctx, docId, `create ${docId}`, bytes)
    return { docId, bytes, throughSeq: seq }
  }
  // A copy: what the database hands out is a view on its own memory.
  const merged = Y.mergeUpdates(updates.map(({ bytes }) => new Uint8Array(bytes)))
  return { docId, bytes: merged, throughSeq: updates.at(-1)?.seq ?? 0 }
}

/** The same bytes for the same document, so that even two laptops that both create it have one document. */
function firstUpdate(docId: string): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = 1
  doc.getMap('document').set('id', docId)
  return Y.encodeStateAsUpdate(doc)
}
