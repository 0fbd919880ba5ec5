import * as Y from 'yjs'
import type { TextState } from '#renderer/last-saved.ts'
import type { MinutesBatch } from '#shared/contract/minutes.ts'
import { Refusal } from '#shared/errors.ts'
import { CAPTURED } from './captured-nodes.ts'
import type { UnsavedText } from './unsaved-text.ts'

/** Marks changes that came from the store, so that they are not sent back to it. */
export const FROM_STORE = 'from the store'
/** A captured record is stored by its command, text and all, before it is shown. */
const STORED: ReadonlySet<unknown> = new Set([FROM_STORE, CAPTURED])

export type SyncState = TextState

export type MinutesSync = {
  /** Sends what waits and resolves once all of it is on the disk. */
  readonly flush: () => Promise<void>
  /** Last chance before the page goes: sends at once and keeps what is not acknowledged. */
  readonly leave: () => void
  readonly stop: () => void
}

type MinutesSyncOptions = {
  readonly doc: Y.Doc
  readonly docId: string
  readonly append: (batch: MinutesBatch) => Promise<{ readonly savedAt: string }>
  readonly newBatchId: () => string
  readonly unsaved: UnsavedText
  readonly onState: (state: SyncState) => void
}

/** With one commit behind it, text is on the disk 50 ms after its key. */
const BATCH_MS = 30
const RETRY_MS = 1_000
/** Refusals that no repetition can change. */
const FINAL = new Set(['minutes.closed', 'minutes.cancelled', 'minutes.damagedUpdate', 'record.notFound', 'request.invalid'])

/**
 * Carries what is typed to the store: batches of some milliseconds, one in flight, each kept until it is acknowledged and repeated
 * under its own id after a failure. “Saved” is reported only when nothing waits any more.
 */
export function createMinutesSync({ doc, docId, append, newBatchId, unsaved, onState }: MinutesSyncOptions): MinutesSync {
  let waiting: Uint8Array[] = []
  let flying: MinutesBatch | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  let refusal: unknown
  let flushes: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = []

  const handleUpdate = (bytes: Uint8Array, origin: unknown) => {
    if (STORED.has(origin)) return
    waiting.push(bytes)
    if (refusal !== undefined) return
    onState({ kind: 'saving' })
    if (flying === undefined) timer ??= setTimeout(sendNext, BATCH_MS)
  }
  doc.on('update', handleUpdate)
  takeUp()

  return {
    flush: () =>
      new Promise((resolve, reject) => {
        if (refusal !== undefined) reject(refusal)
        else if (flying === undefined && waiting.length === 0) resolve()
        else {
          flushes.push({ resolve, reject })
          if (flying === undefined) sendNext()
        }
      }),
    leave: () => {
      const rest = [...(flying === undefined ? [] : [flying.bytes]), ...waiting]
      if (rest.length === 0) return
      unsaved.keep(docId, Y.mergeUpdates(rest))
      if (waiting.length > 0 && refusal === undefined) void append(nextBatch()).catch(() => {})
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      doc.off('update', handleUpdate)
    },
  }

  /** What a lost page left behind is new text of this one; what had arrived after all changes nothing. */
  function takeUp(): void {
    const left = unsaved.find(docId)
    if (left === undefined) return
    try {
      Y.applyUpdate(doc, left, 'unsaved text')
    } finally {
      if (waiting.length === 0) unsaved.drop(docId)
    }
  }

  function nextBatch(): MinutesBatch {
    const [first, ...others] = waiting
    const bytes = first !== undefined && others.length === 0 ? first : Y.mergeUpdates(waiting)
    waiting = []
    return { docId, batchId: newBatchId(), bytes }
  }

  function sendNext(): void {
    clearTimeout(timer)
    timer = undefined
    if (flying !== undefined || waiting.length === 0) return
    flying = nextBatch()
    void send(flying)
  }

  async function send(batch: MinutesBatch): Promise<void> {
    try {
      const { savedAt } = await append(batch)
      flying = undefined
      settle(savedAt)
    } catch (error) {
      onState({ kind: 'failed', error })
      if (error instanceof Refusal && FINAL.has(error.code)) {
        refusal = error
        failFlushes(error)
      } else if (!stopped) {
        failFlushes(error)
        timer = setTimeout(() => void send(batch), RETRY_MS)
      }
    }
  }

  function settle(savedAt: string): void {
    if (waiting.length > 0) {
      sendNext()
      return
    }
    unsaved.drop(docId)
    onState({ kind: 'saved', at: savedAt })
    for (const { resolve } of flushes) resolve()
    flushes = []
  }

  function failFlushes(error: unknown): void {
    for (const { reject } of flushes) reject(error)
    flushes = []
  }
}
