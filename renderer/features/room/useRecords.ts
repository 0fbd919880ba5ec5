import { useEffect, useState } from 'react'
import type { Language } from '#shared/domain/common.ts'
import { useApi } from '../../api.tsx'
import { wordsIn } from '../../i18n.ts'
import { showError } from '../../toasts.ts'
import { capturedInDoc } from './captured-nodes.ts'
import { drawnRecord } from './drawn-record.ts'
import { createRecordStore, type RecordStore, recordKey } from './record-store.ts'
import type { RoomData } from './room-data.ts'
import type { RoomSession } from './room-session.ts'

const SETTLED_MS = 700

/** Gives the text the records that it draws, and tells the records whether they still stand in the text. */
export function useRecords(session: RoomSession | null, room: RoomData, language: Language): RecordStore {
  const call = useApi()
  const [records] = useState(createRecordStore)
  useEffect(() => {
    records.set(new Map(room.captured.map((record) => [recordKey(record), drawnRecord(wordsIn(language), record, language)])))
  }, [records, room.captured, language])
  useEffect(() => {
    if (session === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const compare = () => {
      const standing = new Set(capturedInDoc(session.record).map(recordKey))
      const wrong = room.captured.filter((record) => standing.has(recordKey(record)) === (record.notInMinutes === 1))
      const marks = wrong.map(({ kind, id, notInMinutes }) => ({ kind, id, removed: notInMinutes === 0 }))
      if (marks.length > 0) call('minutes.markRemoved', { meetingId: session.meetingId, records: marks }).catch(showError)
    }
    // A record that is cut and pasted is gone for a moment only.
    const handleUpdate = () => {
      clearTimeout(timer)
      timer = setTimeout(compare, SETTLED_MS)
    }
    handleUpdate()
    session.record.on('update', handleUpdate)
    return () => {
      clearTimeout(timer)
      session.record.off('update', handleUpdate)
    }
  }, [session, room.captured, call])
  return records
}
