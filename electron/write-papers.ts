import type { Output } from '#shared/contract/index.ts'
import type { Paper } from '#shared/documents/tree.ts'
import { firstName, paperFileName } from '#shared/domain/file-name.ts'
import type { FileId } from '#shared/domain/outgoing.ts'
import { yearOf } from '#shared/domain/reference-number.ts'
import { Refusal } from '#shared/errors.ts'
import { openContentStore } from './content-store.ts'
import type { JobContext } from './jobs.ts'
import { type PaperWriter, startPaperWriter } from './paper-writer.ts'
import { folderOf, placeFile, readPlaced, removeKept } from './papers-folder.ts'
import { mediaTypeOf } from './sent-file.ts'

type Details = Output<'outgoing.get'>
type Written = Output<'papers.makeFollowUps'>

const DAY_MS = 86_400_000

/**
 * Writes the Word files of prepared papers: into the content store first, then under a name that people understand.
 *
 * What a cancelled or interrupted run has left over is written by the next one, or when the paper is opened.
 */
export async function writePapers(ctx: JobContext, prepared: Output<'outgoing.prepareFollowUps'>): Promise<Written> {
  await openContentStore(ctx.dirs.data).sweep(DAY_MS)
  const writer = startPaperWriter(ctx.signal)
  const outgoing: Written['outgoing'] = []
  const renamed: string[] = []
  let folder = await papersRoot(ctx)
  try {
    for (const [index, { id, isNew }] of prepared.entries()) {
      if (ctx.signal.aborted) throw new Refusal('request.cancelled', {})
      const details = await ctx.call('outgoing.get', { id })
      ctx.progress(index, prepared.length, usualName(details))
      folder = await papersFolderOf(ctx, details)
      const fileName = await ensureWritten(ctx, details, writer)
      if (fileName !== usualName(details) && fileName !== details.fileName) renamed.push(fileName)
      const { kind, language, number, addressee } = details
      outgoing.push({ id, kind, language, number, addressee, fileName, isNew })
    }
  } finally {
    await writer.stop()
  }
  ctx.progress(prepared.length, prepared.length, '')
  return { outgoing, folder, renamed }
}

/**
 * Makes sure that the Word file of a paper lies in its folder, and returns its name there.
 *
 * A file that is there is left as it is, whoever has worked on it since.
 */
export async function ensureWritten(ctx: JobContext, details: Details, writer: PaperWriter): Promise<string> {
  const store = openContentStore(ctx.dirs.data)
  const folder = await papersFolderOf(ctx, details)
  const stored = details.fileHash === null ? undefined : await store.get(details.fileHash)
  if (stored !== undefined && details.fileName !== '' && (await readPlaced(folder, details.fileName)) !== undefined) return details.fileName
  const bytes = stored ?? (await writer.write(JSON.parse(details.tree) as Paper))
  const fileHash = await store.put(bytes)
  const fileName = await placeIn(ctx, folder, usualName(details), bytes)
  if (isReplaced(details, fileName)) await removeKept(folder, details.fileName, isKept(ctx))
  if (fileHash !== details.fileHash || fileName !== details.fileName) {
    await ctx.call('outgoing.filed', { id: details.id, fileHash, fileName, sizeBytes: bytes.length, mediaType: mediaTypeOf(fileName) })
  }
  return fileName
}

/**
 * Whether the file of before has to go when a paper is written under another name.
 *
 * Under one number there is one letter. Minutes and agenda have none, and are needed in each language in which they were written.
 */
function isReplaced({ number, fileName: before }: Details, fileName: string): boolean {
  if (before === '' || before === fileName) return false
  return number !== null || firstName(before) === firstName(fileName)
}

/**
 * Puts bytes into the papers folder; only a file whose bytes the content store keeps is replaced.
 *
 * @throws {Refusal} `papers.folderNotWritable`, for instance when the stick was pulled out.
 */
export async function placeIn(ctx: JobContext, folder: string, fileName: string, bytes: Uint8Array): Promise<string> {
  try {
    return await placeFile(folder, fileName, bytes, isKept(ctx))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new Refusal('papers.folderNotWritable', { folder, problem: code })
  }
}

/** Whether the content store has the bytes of a hash. */
function isKept(ctx: JobContext): (hash: FileId) => Promise<boolean> {
  const store = openContentStore(ctx.dirs.data)
  return async (hash) => (await store.get(hash)) !== undefined
}

/** Reads a file of the content store. */
export async function readStored(ctx: JobContext, file: { readonly id: FileId; readonly name: string }): Promise<Uint8Array> {
  const bytes = await openContentStore(ctx.dirs.data).get(file.id)
  if (bytes === undefined) throw new Refusal('papers.fileMissing', { fileName: file.name })
  return bytes
}

/** Folder of a paper: that of its meeting in the year it is held, else the year in which the paper is written. */
export async function papersFolderOf(ctx: JobContext, { meetingNumber, meetingHeldOn, datedOn }: Details): Promise<string> {
  // A meeting gets its number with its first paper; until then its day is only proposed, and may lie in another year.
  return folderOf(await papersRoot(ctx), yearOf(meetingNumber === null ? datedOn : (meetingHeldOn ?? datedOn)), meetingNumber)
}

async function papersRoot(ctx: JobContext): Promise<string> {
  const { settings } = await ctx.call('app.state', {})
  return settings.papersFolder === '' ? ctx.dirs.papers : settings.papersFolder
}

function usualName(details: Details): string {
  // The page looks back for a group; the meeting that it prepares may get its number only later.
  const number = details.kind === 'sinceLast' ? details.groupCode : (details.number ?? details.meetingNumber ?? details.groupCode)
  return paperFileName({ ...details, number })
}
