import * as Y from 'yjs'
import { noteText } from '#renderer/last-saved.ts'
import { createStore, type Store } from '#renderer/store.ts'
import type { Call } from '#shared/contract/client.ts'
import type { Input } from '#shared/contract/index.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { minutesDocId } from '#shared/domain/minutes.ts'
import { newId } from '../../new-id.ts'
import { createMinutesSync, FROM_STORE, type SyncState } from './minutes-sync.ts'
import { createTextUndo, type TextUndo } from './text-undo.ts'
import { createUnsavedText } from './unsaved-text.ts'

/** The documents of one meeting while its room is open. */
export type RoomSession = {
  readonly meetingId: MeetingId
  readonly record: Y.Doc
  readonly notes: Y.Doc
  readonly undo: TextUndo
  readonly notesUndo: TextUndo
  readonly state: Store<SyncState>
  /** Name of the part in which an undo has just changed something. */
  readonly revealed: Store<string | null>
  /** Reports a command that carries text, such as a capture, like typing. */
  readonly track: <Result extends { readonly savedAt: string }>(work: Promise<Result>) => Promise<Result>
  readonly flush: () => Promise<void>
  /** Takes in what another window typed. */
  readonly receive: (docId: string, bytes: Uint8Array) => void
  /** Reads again what may have been missed while the connection was lost. */
  readonly refresh: () => Promise<void>
  readonly leave: () => void
  readonly stop: () => void
}

/**
 * Reads the documents of a meeting and keeps them and the store the same.
 *
 * @param onStored called each time that typed text has reached the store, also after the room was left.
 */
export async function openRoomSession(call: Call, meetingId: MeetingId, onStored: () => void): Promise<RoomSession> {
  const record = new Y.Doc()
  const notes = new Y.Doc()
  const read = async () => {
    const found = await call('minutes.open', { meetingId })
    Y.applyUpdate(record, found.record.bytes, FROM_STORE)
    Y.applyUpdate(notes, found.private.bytes, FROM_STORE)
  }
  await read()
  const state = createStore<SyncState>({ kind: 'idle' })
  const endNoting = state.subscribe(() => noteText(state.get()))
  const revealed = createStore<string | null>(null)
  const undo = createTextUndo(record, (name) => revealed.set(name))
  const notesUndo = createTextUndo(notes, () => {})
  const combine = createCombiner(state)
  const unsaved = createUnsavedText(sessionStorage)
  const append = async (batch: Input<'minutes.append'>) => {
    const stored = await call('minutes.append', batch)
    onStored()
    return stored
  }
  const open = (doc: Y.Doc, docId: string) => createMinutesSync({ doc, docId, append, newBatchId: newId, unsaved, onState: combine(docId) })
  const syncs = [open(record, minutesDocId(meetingId)), open(notes, minutesDocId(meetingId, 'private'))]
  const noteCommand = combine('command')

  return {
    meetingId,
    record,
    notes,
    undo,
    notesUndo,
    state,
    revealed,
    track: async (work) => {
      noteCommand({ kind: 'saving' })
      try {
        const result = await work
        noteCommand({ kind: 'saved', at: result.savedAt })
        return result
      } catch (error) {
        // The line stays in the text and is saved as text, so that nothing is unsaved.
        noteCommand({ kind: 'idle' })
        throw error
      }
    },
    flush: async () => {
      await Promise.all(syncs.map((sync) => sync.flush()))
    },
    receive: (docId, bytes) => {
      if (docId === minutesDocId(meetingId)) Y.applyUpdate(record, bytes, FROM_STORE)
      if (docId === minutesDocId(meetingId, 'private')) Y.applyUpdate(notes, bytes, FROM_STORE)
    },
    refresh: read,
    leave: () => {
      for (const sync of syncs) sync.leave()
    },
    stop: () => {
      for (const sync of syncs) {
        sync.leave()
        sync.stop()
      }
      endNoting()
      noteText({ kind: 'idle' })
      undo.stop()
      notesUndo.stop()
    },
  }
}

/** One state of several: a failure is never hidden behind another part's “Saved”. */
function createCombiner(state: Store<SyncState>): (part: string) => (next: SyncState) => void {
  const parts = new Map<string, SyncState>()
  return (part) => (next) => {
    parts.set(part, next)
    const all = [...parts.values()]
    const saved = all.filter((each) => each.kind === 'saved').toSorted((left, right) => (left.at < right.at ? 1 : -1))[0]
    state.set(all.find(({ kind }) => kind === 'failed') ?? all.find(({ kind }) => kind === 'saving') ?? saved ?? { kind: 'idle' })
  }
}
