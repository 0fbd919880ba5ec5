import { createStore, type Store } from '#renderer/store.ts'
import type { CapturedRef } from '#shared/domain/minutes.ts'

/** A captured record as the text draws it. */
export type DrawnRecord = {
  /** `D2 · Agreed`. */
  readonly label: string
  readonly text: string
  /** Agencies, day and rows of the matrix. */
  readonly facts: string
  readonly language: 'en' | 'lo'
  readonly isWithdrawn: boolean
}

export type RecordStore = Store<ReadonlyMap<string, DrawnRecord>>

/** The records that the text may show, by kind and id. */
export function createRecordStore(): RecordStore {
  return createStore<ReadonlyMap<string, DrawnRecord>>(new Map())
}

/** Key of a record in the store. */
export function recordKey({ kind, id }: CapturedRef): string {
  return `${kind} ${id}`
}
