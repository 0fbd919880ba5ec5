import { hash as hashOf } from 'node:crypto'
import * as Y from 'yjs'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { assertTypable, type MinutesDocument, minutesDocId, parseMinutesDocId } from '#shared/domain/minutes.ts'
import { Refusal } from '#shared/errors.ts'
import { compileOnce } from '../compile-once.ts'
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

const findStage = compileOnce<Pick<Meeting, 'id'>, Pick<Meeting, 'closedAt' | 'cancelledAt'>>((db, value) =>
  db.selectFrom('meeting').select(['closedAt', 'cancelledAt']).where('id', '=', value('id')).where('deletedAt', 'is', null),
)

const insertBatch = compileOnce<Batch, { readonly seq: number }>((db, value) =>
  db
    .insertInto('minutesUpdate')
    .values({
      docId: value('docId'),
      deviceId: value('deviceId'),
      batchId: value('batchId'),
      bytes: value('bytes'),
      hash: value('hash'),
      receivedAt: value('receivedAt'),
    })
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
    try {
      await refuseClosed(ctx, docId)
    } catch (refusal) {
      // Stored before the meeting was closed, and only its answer was lost.
      const first = await findBatch(ctx, batchId)
      if (first === undefined) throw refusal
      return first
    }
    return appendUpdate(ctx, docId, batchId, bytes)
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

/** Stores a batch once; its repetition gets the first answer. */
export async function appendUpdate(
  ctx: AppendContext,
  docId: string,
  batchId: string,
  bytes: Uint8Array,
): Promise<{ readonly seq: number; readonly savedAt: string }> {
  refuseDamaged(bytes)
  const hash = hashOf('sha256', bytes)
  const [stored] = await insertBatch(ctx.db, { docId, deviceId: ctx.deviceId, batchId, bytes, hash, receivedAt: ctx.now })
  if (stored !== undefined) return { seq: stored.seq, savedAt: ctx.now }
  const first = await findBatch(ctx, batchId)
  if (first === undefined) throw new Error('A batch is neither new nor known')
  return first
}

async function refuseClosed({ db }: AppendContext, docId: string): Promise<void> {
  const { meetingId, which } = parseMinutesDocId(docId)
  const [meeting] = await findStage(db, { id: meetingId })
  if (meeting === undefined) throw new Refusal('record.notFound', { kind: 'meeting' })
  // Private notes belong to nobody's minutes and may go on.
  if (which === 'record') assertTypable(meeting)
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
