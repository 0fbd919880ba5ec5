import { formatClock } from '#shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import { showError, showToast } from '../../toasts.ts'
import type { RoomSession } from './room-session.ts'

type RoomKeys = {
  readonly session: RoomSession
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onRollCall: () => void
  readonly onDraft: () => void
  readonly onSide: () => void
}

/** Keys of the meeting room outside the text itself. */
export function useRoomKeys({ session, onNext, onPrevious, onRollCall, onDraft, onSide }: RoomKeys): void {
  const t = useT()
  const handleSave = () => {
    session.flush().then(() => {
      const state = session.state.get()
      showToast({
        text: state.kind === 'saved' ? t('room:allSaved', { time: formatClock(state.at, undefined, true) }) : t('room:nothingToSave'),
      })
    }, showError)
  }
  useKeys({
    'Mod+ArrowDown': onNext,
    'Mod+ArrowUp': onPrevious,
    'Mod+S': handleSave,
    'Mod+.': onSide,
    F8: onRollCall,
    F7: onDraft,
  })
}
