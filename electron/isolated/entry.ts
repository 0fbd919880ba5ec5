import type { Reply } from '#shared/contract/wire.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { Refusal } from '#shared/errors.ts'

// The process in which files of strangers are read: one file, one answer, and the host ends it.

type FileToRead = { readonly fileName: string; readonly bytes: Uint8Array }
/** The channel of Electron's utility process; a plain Node child has `process.send`. */
type ParentPort = {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void
  readonly postMessage: (message: unknown) => void
}

const parentPort = (process as { readonly parentPort?: ParentPort }).parentPort
if (parentPort === undefined) process.on('message', (file) => process.send?.(answer(file as FileToRead)))
else parentPort.on('message', ({ data }) => parentPort.postMessage(answer(data as FileToRead)))

function answer({ bytes, fileName }: FileToRead): Reply {
  try {
    return { ok: true, value: readReport(bytes, fileName) }
  } catch (error) {
    // Anything else ends this process, and the host says that the file brought the reader to a stop.
    if (!(error instanceof Refusal)) throw error
    return { ok: false, error: { code: error.code, details: error.details } }
  }
}
