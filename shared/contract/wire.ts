import type { RefusalCode } from '../errors.ts'

/**
 * One request, identical over IPC and WebSocket. `commandId` is made once by the caller: a repetition after a lost
 * connection carries the same one and gets the first reply. Bytes travel as `Uint8Array` anywhere inside `input`.
 */
export type Request = { readonly commandId: string; readonly name: string; readonly input: unknown }

type WireError = { readonly code: RefusalCode; readonly details: unknown }

export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: WireError }

/** All that a transport must give. */
export type Send = (request: Request) => Promise<Reply>

/** What the back end tells every window without being asked. */
export type Event =
  | { readonly kind: 'changed'; readonly tables: readonly string[]; readonly opSeq: number }
  /** `done` of `total` parts of a job; total 0 = not known. */
  | { readonly kind: 'progress'; readonly commandId: string; readonly done: number; readonly total: number; readonly label: string }
  /** A batch of minutes that another window wrote. `origin` is the `commandId` that carried it. */
  | { readonly kind: 'minutes'; readonly docId: string; readonly bytes: Uint8Array; readonly origin: string }
  /** Other data are open now (practice year, safe copy): nothing that a window holds is true any more. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'focus' }

/** What a window sends. */
export type ToHost =
  | { readonly kind: 'hello'; readonly token: string }
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'cancel'; readonly commandId: string }

/** What a window receives. */
export type FromHost =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'reply'; readonly commandId: string; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: Event }

/** What the preload exposes to the page as `swgDesk`, and what the WebSocket transport imitates. */
export type Connect = (onMessage: (message: FromHost) => void) => (message: ToHost) => void
