import { useMutationState } from '@tanstack/react-query'
import { useState } from 'react'
import type { SaveStateValue } from '../../components/SaveState.tsx'
import { useErrorText } from '../../i18n.ts'
import { useLastSavedAt } from '../../last-saved.ts'

/** What the head of the screen says: saving, saved at which moment, or why not. */
export function useSaveState(): SaveStateValue {
  const errorText = useErrorText()
  const savedAt = useLastSavedAt()
  const [openedAt] = useState(Date.now)
  const last = useMutationState({
    // What went wrong on the screen before is no setting.
    filters: { predicate: ({ state }) => state.submittedAt >= openedAt },
    select: ({ state }) => ({ status: state.status, error: state.error }),
  }).at(-1)
  if (last?.status === 'pending') return { kind: 'saving' }
  if (last?.status === 'error') return { kind: 'failed', reason: errorText(last.error) }
  return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt }
}
