import type { Event, Reply, Request } from '#shared/contract/wire.ts'
import type { SafeCopyManifest } from './backup.ts'

/** What a database thread is told once, before anything else. */
export type WorkerData = {
  /** Folder of this database; `swg-desk.sqlite` and the number log lie in it. */
  readonly folder: string
  readonly safeCopiesFolder: string
  readonly deviceId: string
  /** UTC instant at which the clock stands still, for tests and pictures; null = the laptop's clock. */
  readonly fixedNow: string | null
}

/** What the host posts to the thread. */
export type ToWorker =
  /** Comes first, once: a thread may be started before it is known what it is for. */
  | { readonly kind: 'open'; readonly data: WorkerData }
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'copy'; readonly id: string; readonly path: string }
  | { readonly kind: 'close' }

/** What the thread posts to the host. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reply: Reply }
  | { readonly kind: 'reply'; readonly commandId: string; readonly reply: Reply }
  | { readonly kind: 'copied'; readonly id: string; readonly manifest: SafeCopyManifest | null; readonly problem: string }
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'problem'; readonly reference: string; readonly name: string; readonly stack: string }
  | { readonly kind: 'closed' }
