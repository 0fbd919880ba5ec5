import { join } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import { buildBundle } from '#shared/documents/bundle.ts'
import type { Paper } from '#shared/documents/tree.ts'
import { safeName } from '#shared/domain/file-name.ts'
import { Refusal } from '#shared/errors.ts'
import { hashOf, openContentStore } from './content-store.ts'
import type { JobContext, Jobs } from './jobs.ts'
import { startPaperWriter } from './paper-writer.ts'
import { readPlaced } from './papers-folder.ts'
import { checkSentFile, mediaTypeOf } from './sent-file.ts'
import { ensureWritten, papersFolderOf, placeIn, readStored, writePapers } from './write-papers.ts'

/** The jobs of the feature “papers”: Word files written, opened, joined, and taken in again. */
export const papersJobs: Pick<Jobs, Extract<keyof Jobs, `papers.${string}`>> = {
  async 'papers.makeForMeeting'(ctx, input) {
    return writePapers(ctx, await ctx.call('outgoing.prepareForMeeting', input))
  },

  async 'papers.makeFollowUps'(ctx, input) {
    return writePapers(ctx, await ctx.call('outgoing.prepareFollowUps', input))
  },

  async 'papers.makeReport'(ctx, input) {
    return writePapers(ctx, await ctx.call('outgoing.prepareReport', input))
  },

  async 'papers.makeSinceLast'(ctx, input) {
    return writePapers(ctx, await ctx.call('outgoing.prepareSinceLast', input))
  },

  'papers.write': (ctx, { outgoingIds }) =>
    writePapers(
      ctx,
      outgoingIds.map((id) => ({ id, isNew: false })),
    ),

  async 'papers.bundle'(ctx, { outgoingIds, open }) {
    const found = await Promise.all(outgoingIds.map((id) => ctx.call('outgoing.get', { id })))
    const stem = bundleName(found)
    ctx.progress(0, 1, stem)
    const bytes = await writeBundle(ctx, stem, found)
    const folder = await papersFolderOf(ctx, found[0] as Output<'outgoing.get'>)
    // Kept, so that making it again replaces yesterday's instead of lying beside it.
    await openContentStore(ctx.dirs.data).put(bytes)
    const fileName = await placeIn(ctx, folder, `${stem}.docx`, bytes)
    ctx.progress(1, 1, fileName)
    return { fileName, folder, bytes, isOpened: open && (await canOpen(ctx, join(folder, fileName))) }
  },

  async 'papers.open'(ctx, { outgoingId, what }) {
    const details = await ctx.call('outgoing.get', { id: outgoingId })
    const folder = await papersFolderOf(ctx, details)
    if (what === 'sentFile') {
      if (details.sentFile === null) throw new Refusal('papers.fileMissing', { fileName: details.fileName })
      const bytes = await readStored(ctx, details.sentFile)
      await ctx.openPath(join(folder, await placeIn(ctx, folder, safeName(details.sentFile.name), bytes)))
      return null
    }
    const fileName = await withWriter(ctx, (writer) => ensureWritten(ctx, details, writer))
    await ctx.openPath(what === 'folder' ? folder : join(folder, fileName))
    return null
  },

  async 'papers.takeInSent'(ctx, { outgoingId, fileName, bytes }) {
    const details = await ctx.call('outgoing.get', { id: outgoingId })
    const given = bytes ?? (await readPlaced(await papersFolderOf(ctx, details), details.fileName))
    if (given === undefined || hashOf(given) === details.fileHash) return { isTaken: false }
    const name = safeName(fileName ?? details.fileName)
    checkSentFile(name, given)
    const fileHash = await openContentStore(ctx.dirs.data).put(given)
    const file = { fileHash, fileName: name, sizeBytes: given.length, mediaType: mediaTypeOf(name) }
    await ctx.call('outgoing.tookInSent', { id: outgoingId, ...file })
    return { isTaken: true }
  },

  async 'papers.download'(ctx, { outgoingId, what }) {
    const details = await ctx.call('outgoing.get', { id: outgoingId })
    if (what === 'file') await withWriter(ctx, (writer) => ensureWritten(ctx, details, writer))
    const written = await ctx.call('outgoing.get', { id: outgoingId })
    const file = what === 'file' ? written.file : written.sentFile
    if (file === null) throw new Refusal('papers.fileMissing', { fileName: written.fileName })
    return { fileName: file.name, mediaType: mediaTypeOf(file.name), bytes: await readStored(ctx, file) }
  },
}

/** The file is written whether or not a program for it is there. */
async function canOpen(ctx: JobContext, path: string): Promise<boolean> {
  try {
    await ctx.openPath(path)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'host.cannotOpen') return false
    throw error
  }
}

async function withWriter<Result>(ctx: JobContext, use: (writer: ReturnType<typeof startPaperWriter>) => Promise<Result>): Promise<Result> {
  const writer = startPaperWriter(ctx.signal)
  return use(writer).finally(writer.stop)
}

function writeBundle(ctx: JobContext, title: string, found: readonly Output<'outgoing.get'>[]): Promise<Uint8Array> {
  const trees = found.map(({ tree }) => JSON.parse(tree) as Paper)
  return withWriter(ctx, (writer) => writer.write(buildBundle(title, trees)))
}

/** `2015-11-16 To print 41-LCDC to 44-LCDC`. */
function bundleName(found: readonly Output<'outgoing.get'>[]): string {
  const numbers = found.map(({ number, meetingNumber }) => number ?? meetingNumber ?? '').filter((number) => number !== '')
  const range = numbers.length > 1 ? `${numbers[0]} to ${numbers.at(-1)}` : (numbers[0] ?? '')
  return safeName(`${found[0]?.datedOn ?? ''} To print ${range}`)
}
