import { type FileId, type Outgoing, type OutgoingId, SENT_KINDS } from '#shared/domain/outgoing.ts'
import { assertCanBeAnswered, assertCanBeSent, assertNotVoid, assertStillHere } from '#shared/domain/outgoing-marks.ts'
import { yearOf } from '#shared/domain/reference-number.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers, Reader } from './context.ts'
import { settleWhatLeft } from './outgoing-left.ts'
import { outgoingPrepare } from './outgoing-prepare.ts'
import { readReadyMeetings } from './outgoing-ready.ts'
import { rewritePaper } from './outgoing-rewrite.ts'
import { readOutgoingRows } from './outgoing-rows.ts'
import { outgoingWording } from './outgoing-wording.ts'

/** The register of papers that leave the house. */
export const outgoing = {
  ...outgoingPrepare,
  ...outgoingWording,

  'outgoing.list': ({ db }, filter) => readOutgoingRows(db, filter),

  async 'outgoing.waitingCount'({ db }) {
    const { count } = await db
      .selectFrom('outgoing')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('kind', 'in', SENT_KINDS)
      .where('sentOn', 'is', null)
      .where('voidedAt', 'is', null)
      .where('deletedAt', 'is', null)
      .executeTakeFirstOrThrow()
    return count
  },

  async 'outgoing.get'({ db }, { id }) {
    const [row] = await readOutgoingRows(db, { id })
    const stored = await readPaper(db, id)
    if (row === undefined) throw new Refusal('record.notFound', { kind: 'paper' })
    const [meeting, actions, files] = await Promise.all([
      stored.meetingId === null
        ? undefined
        : db.selectFrom('meeting').select(['heldOn', 'titleEn', 'titleLo']).where('id', '=', stored.meetingId).executeTakeFirst(),
      db
        .selectFrom('outgoingAction')
        .innerJoin('action', 'action.id', 'outgoingAction.actionId')
        .select(['action.id', 'action.number', 'action.textEn', 'action.textLo', 'action.dueOn'])
        .where('outgoingAction.outgoingId', '=', id)
        .orderBy('action.number')
        .execute(),
      readFiles(db, [stored.fileHash, stored.sentFileHash]),
    ])
    const written = files.get(stored.fileHash ?? '')
    return {
      ...row,
      tree: stored.tree,
      meetingHeldOn: meeting?.heldOn ?? null,
      meetingTitleEn: meeting?.titleEn ?? '',
      meetingTitleLo: meeting?.titleLo ?? '',
      actions,
      file: written === undefined ? null : { ...written, name: stored.fileName },
      sentFile: files.get(stored.sentFileHash ?? '') ?? null,
    }
  },

  async 'outgoing.years'({ db }) {
    const rows = await db
      .selectFrom('outgoing')
      .select('datedOn')
      .distinct()
      .where('deletedAt', 'is', null)
      .orderBy('datedOn', 'desc')
      .execute()
    return [...new Set(rows.map(({ datedOn }) => yearOf(datedOn)))]
  },

  async 'outgoing.lastWay'({ db }) {
    const last = await db
      .selectFrom('outgoing')
      .select('sentHow')
      .where('sentHow', 'is not', null)
      .where('voidedAt', 'is', null)
      .where('deletedAt', 'is', null)
      .orderBy('sentOn', 'desc')
      .orderBy('madeAt', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    return last?.sentHow ?? null
  },

  'outgoing.ready': ({ db }, { groupId }) => readReadyMeetings(db, groupId),

  async 'outgoing.rewrite'(ctx, { id, language }) {
    const stored = await readPaper(ctx.db, id)
    assertStillHere(stored)
    await rewritePaper(ctx, stored, language ?? stored.language)
    return null
  },

  async 'outgoing.filed'(ctx, { id, fileHash, fileName, ...file }) {
    await readPaper(ctx.db, id)
    await keepFile(ctx, { id: fileHash, name: fileName, ...file })
    await ctx.db.updateTable('outgoing').set({ fileHash, fileName }).where('id', '=', id).execute()
    return null
  },

  async 'outgoing.tookInSent'(ctx, { id, fileHash, fileName, ...file }) {
    assertNotVoid(await readPaper(ctx.db, id))
    await keepFile(ctx, { id: fileHash, name: fileName, ...file })
    await ctx.db.updateTable('outgoing').set({ sentFileHash: fileHash }).where('id', '=', id).execute()
    return null
  },

  async 'outgoing.markSent'(ctx, { ids, sentOn, sentHow }) {
    const papers = await ctx.db
      .selectFrom('outgoing')
      .selectAll()
      .where('id', 'in', ids)
      .where('deletedAt', 'is', null)
      .orderBy('id')
      .execute()
    if (papers.length < new Set(ids).size) throw new Refusal('record.notFound', { kind: 'paper' })
    for (const paper of papers) assertCanBeSent(paper, sentOn, ctx.today)
    await ctx.db.updateTable('outgoing').set({ sentOn, sentHow }).where('id', 'in', ids).execute()
    await settleWhatLeft(ctx, papers, sentOn)
    return null
  },

  async 'outgoing.markAnswered'(ctx, { id, answeredOn }) {
    assertCanBeAnswered(await readPaper(ctx.db, id), answeredOn, ctx.today)
    await ctx.db.updateTable('outgoing').set({ answeredOn }).where('id', '=', id).execute()
    return null
  },

  async 'outgoing.void'(ctx, { id, reason }) {
    assertNotVoid(await readPaper(ctx.db, id))
    await ctx.db.updateTable('outgoing').set({ voidedAt: ctx.now, voidReason: reason }).where('id', '=', id).execute()
    return null
  },
} satisfies Partial<Handlers>

/** @throws {Refusal} `record.notFound`. */
async function readPaper(db: Reader, id: OutgoingId): Promise<Outgoing> {
  const paper = await db.selectFrom('outgoing').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()
  if (paper === undefined) throw new Refusal('record.notFound', { kind: 'paper' })
  return paper
}

async function readFiles(db: Reader, hashes: readonly (FileId | null)[]) {
  const ids = hashes.filter((hash) => hash !== null)
  const rows = await db.selectFrom('file').select(['id', 'name', 'sizeBytes']).where('id', 'in', ids).orderBy('id').execute()
  return new Map<string, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
}

async function keepFile(
  { db, now }: CommandContext,
  file: { readonly id: FileId; readonly name: string; readonly sizeBytes: number; readonly mediaType: string },
): Promise<void> {
  await db
    .insertInto('file')
    .values({ ...file, addedAt: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
