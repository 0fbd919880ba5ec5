import type { Call } from '#shared/contract/client.ts'
import type { Input, JobName, Output } from '#shared/contract/index.ts'

export type Dirs = {
  /** Folder of the open data set (office or practice). */
  readonly data: string
  /** Where people look for the Word files; a setting may lead elsewhere. */
  readonly papers: string
  readonly safeCopies: string
}

/** What a job may use. Jobs never see the database: they ask it through `call`, as a window does. */
export type JobContext = {
  readonly call: Call
  readonly signal: AbortSignal
  /** `total` 0 = not known. */
  readonly progress: (done: number, total: number, label: string) => void
  readonly dirs: Dirs
  /** Opens a file or folder in the program that the person uses for it. */
  readonly openPath: (path: string) => Promise<void>
}

/** One function a job of the contract. */
export type Jobs = { readonly [N in JobName]: (ctx: JobContext, input: Input<N>) => Promise<Output<N>> }
