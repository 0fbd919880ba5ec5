import type { Reply } from '#shared/contract/wire.ts'
import { readReport, readTables } from '#shared/documents/report-reader/read-report.ts'
import type { ColumnMapping } from '#shared/domain/column-mapping.ts'
import { Refusal } from '#shared/errors.ts'

// The process in which files of strangers are read: one file, one answer, and the host ends it.

/** What the host asks of a file: the record of the form, or the tables as they stand in it. */
type FileToRead = {
  readonly wants: 'record' | 'tables'
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly mapping?: ColumnMapping
}
/** The channel of Electron's utility process; a plain Node child has `process.send`. */
type ParentPort = {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort
if (parentPort === undefined) process.on('message', (file) => process.send?.(answer(file as FileToRead)))
else parentPort.on('message', ({ data }) => parentPort.postMessage(answer(data as FileToRead)))

function answer({ wants, bytes, fileName, mapping }: FileToRead): Reply {
  try {
    return { ok: true, value: wants === 'tables' ? readTables(bytes, fileName) : readReport(bytes, fileName, mapping) }
  } catch (error) {
    // Anything else ends this process, and the host says that the file brought the reader to a stop.
    if (!(error instanceof Refusal)) throw error
    return { ok: false, error: { code: error.code, details: error.details } }
  }
}
