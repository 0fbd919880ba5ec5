import * as Y from 'yjs'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { CaptureLine } from '#shared/domain/capture-line.ts'
import type { Language } from '#shared/domain/common.ts'
import { operationStep, useApi } from '../../api.tsx'
import { newId } from '../../new-id.ts'
import { showError } from '../../toasts.ts'
import { CAPTURED, insertionOf } from './captured-nodes.ts'
import type { RoomSession } from './room-session.ts'
import { toRecord } from './to-record.ts'

export type CapturePlace = { readonly fragment: string; readonly index: number; readonly how: 'replace' | 'after' }

/** Gives the function that captures a line: record and text are stored together, then shown, then undone together. */
export function useCapture(
  session: RoomSession,
  itemId: AgendaItemId,
  language: Language,
): (line: CaptureLine, place: CapturePlace) => Promise<void> {
  const call = useApi()
  return async (line, { fragment, index, how }) => {
    const { record: doc, meetingId, undo, track } = session
    const record = toRecord(line, language, newId)
    const bytes = insertionOf(doc, fragment, index, how, record)
    const commandId = newId<string>()
    try {
      const update = { docId: meetingId, batchId: newId<string>(), bytes }
      await track(call('minutes.capture', { meetingId, itemId, record, update }, commandId))
    } catch (error) {
      showError(error)
      return
    }
    undo.together(() => Y.applyUpdate(doc, bytes, CAPTURED), operationStep(call, commandId))
  }
}
