import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import type { Reply } from '#shared/contract/wire.ts'
import type { ColumnMapping } from '#shared/domain/column-mapping.ts'
import { refuseReportSize } from '#shared/domain/report-record.ts'
import { Refusal, type RefusalCode, type Refusals } from '#shared/errors.ts'
import { errors } from '#shared/i18n/en/errors.ts'

/** A short-lived process that gets one message and gives one back. */
export type IsolatedProcess = {
  readonly send: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Told once, however the process ends. */
  readonly onEnd: (listener: () => void) => void
  readonly kill: () => void
}
export type LaunchIsolated = (entryPath: string, execArgv: readonly string[]) => IsolatedProcess

type IsolationOptions = {
  readonly signal?: AbortSignal | undefined
  /** Electron gives its utility process here: a packaged Electron cannot run as plain Node. */
  readonly launch?: LaunchIsolated | undefined
  readonly entryPath?: string
  readonly limitMs?: number
}

const LIMIT_MS = 10_000
const EXEC_ARGV = ['--max-old-space-size=512']
/** The source runs as it is; a build has the entry as one file beside its others. */
const ENTRY_PATH = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './isolated/entry.ts' : './isolated.js', import.meta.url))

/** What is asked of a file of unknown origin. */
type FileQuestion = {
  readonly wants: 'record' | 'tables'
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mapping?: ColumnMapping | undefined
}

/**
 * Reads a file of unknown origin in a process of its own, with bounded time and memory.
 *
 * @param shape of the answer; nothing else is taken from that process.
 * @throws {Refusal} `report.…` as the reader says, `report.tookTooLong`, `report.readerStopped`, `request.cancelled`.
 */
export async function readIsolated<Answer>(
  question: FileQuestion,
  shape: z.ZodType<Answer>,
  options: IsolationOptions = {},
): Promise<Answer> {
  const { bytes, fileName } = question
  // Before a large file is copied into another process.
  refuseReportSize(fileName, bytes.length)
  const reply = await runIsolated(question, fileName, options)
  if (!reply.ok) throw new Refusal(reply.error.code, reply.error.details as Refusals[RefusalCode])
  const parsed = shape.safeParse(reply.value)
  if (!parsed.success) throw new Refusal('report.readerStopped', { fileName })
  return parsed.data
}

/** Starts a Node process that knows nothing of this one but its entry. */
export const launchNode: LaunchIsolated = (entryPath, execArgv) => {
  const child = fork(entryPath, [], {
    execArgv: [...execArgv],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: Object.fromEntries(['PATH', 'SystemRoot'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
  })
  return {
    send: (message) => {
      // A process that is gone already tells so by its end.
      child.send(message as object, () => undefined)
    },
    onMessage: (listener) => void child.on('message', listener),
    onEnd: (listener) => {
      child.on('error', listener)
      child.on('exit', listener)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

function runIsolated(message: unknown, fileName: string, options: IsolationOptions): Promise<Reply> {
  const { signal, launch = launchNode, entryPath = ENTRY_PATH, limitMs = LIMIT_MS } = options
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(new Refusal('request.cancelled', {}))
      return
    }
    const child = launch(entryPath, EXEC_ARGV)
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      child.kill()
      settle()
    }
    const refuse = (refusal: Refusal) => finish(() => reject(refusal))
    const cancel = () => refuse(new Refusal('request.cancelled', {}))
    const timer = setTimeout(() => refuse(new Refusal('report.tookTooLong', { fileName, seconds: Math.ceil(limitMs / 1_000) })), limitMs)
    signal?.addEventListener('abort', cancel)
    child.onMessage((reply) => {
      if (isReply(reply)) finish(() => resolve(reply))
      else refuse(new Refusal('report.readerStopped', { fileName }))
    })
    child.onEnd(() => refuse(new Refusal('report.readerStopped', { fileName })))
    child.send(message)
  })
}

/** Whatever a file could make that process say, only an answer with a known reason is taken. */
function isReply(message: unknown): message is Reply {
  if (typeof message !== 'object' || message === null || !('ok' in message)) return false
  if (message.ok === true) return true
  const error: unknown = 'error' in message ? message.error : undefined
  if (typeof error !== 'object' || error === null || !('code' in error) || !('details' in error)) return false
  return typeof error.code === 'string' && error.code.startsWith('report.') && Object.hasOwn(errors, error.code)
}
