import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useT } from '../../i18n.ts'
import type { Register } from './useRegister.ts'
import type { WriteLetters } from './useWriteLetters.ts'

/** Once the sentences are confirmed: writes the letters that they held back, or leads back to where papers were asked for. */
export function AfterWording({ register: { search }, letters }: { readonly register: Register; readonly letters: WriteLetters }) {
  const t = useT()
  const router = useRouter()
  const { from } = search
  const waiting = letters.meetings.find(({ meetingId }) => meetingId === search.letters)
  if (waiting !== undefined) {
    return (
      <Button disabled={letters.progress !== null} onClick={() => void letters.write(waiting.meetingId)}>
        {t('documents:writeNow', { count: waiting.letterCount })}
      </Button>
    )
  }
  if (from === undefined) return null
  return (
    <Button onClick={() => router.history.push(from)}>
      {t(from.startsWith('/meetings/') ? 'documents:backToMeeting' : 'documents:backWhereFrom')}
    </Button>
  )
}
