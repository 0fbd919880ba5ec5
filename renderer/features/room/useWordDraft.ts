import { useApi, useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { showError } from '../../toasts.ts'
import type { RoomSession } from './room-session.ts'

/** Gives the function that writes the minutes as they stand into a Word file and opens it. */
export function useWordDraft(session: RoomSession): () => void {
  const t = useT()
  const call = useApi()
  const make = useCommand('papers.makeForMeeting', { done: ({ folder }) => t('room:draftWritten', { folder }) })
  return () => {
    session.flush().then(
      () =>
        make.mutate(
          { meetingId: session.meetingId, kinds: ['minutes'] },
          {
            onSuccess: ({ outgoing }) => {
              const paper = outgoing.at(-1)
              if (paper !== undefined) call('papers.open', { outgoingId: paper.id, what: 'file' }).catch(showError)
            },
          },
        ),
      showError,
    )
  }
}
