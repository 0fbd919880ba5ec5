import { useIsMutating } from '@tanstack/react-query'
import type { SaveStateValue } from './components/SaveState.tsx'
import { useConnection } from './connection.ts'
import { useErrorText, useT } from './i18n.ts'
import { useLastSavedAt, useTextState } from './last-saved.ts'

/** What is on the disk of all that was typed and done in this window: one answer, wherever it stands. */
export function useWindowSaveState(): SaveStateValue {
  const t = useT()
  const errorText = useErrorText()
  const connection = useConnection()
  const savingCount = useIsMutating()
  const savedAt = useLastSavedAt()
  const text = useTextState()
  if (text.kind === 'failed') return { kind: 'failed', reason: errorText(text.error) }
  if ((text.kind === 'saving' || savingCount > 0) && connection === 'lost') return { kind: 'failed', reason: t('room:notAnswering') }
  if (text.kind === 'saving' || savingCount > 0) return { kind: 'saving' }
  return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt }
}
