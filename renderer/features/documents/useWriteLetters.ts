import type { Output } from '#shared/contract/index.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { isRefusal } from '#shared/errors.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { showToast } from '../../toasts.ts'
import { useHeldBack } from '../../useHeldBack.ts'
import { useHostJob } from '../../useHostJob.ts'
import { useWritten } from '../../useWritten.ts'
import { type Register, WITHOUT_WORDING } from './useRegister.ts'

/** The letters that can be written now, and the writing of them. */
export function useWriteLetters({ search, change }: Register) {
  const t = useT()
  const say = useWritten()
  const showHeldBack = useHeldBack()
  const ready = useCall('outgoing.ready', search.group === undefined ? {} : { groupId: search.group })
  const { run, progress, cancel } = useHostJob('papers.makeFollowUps')
  const write = async (meetingId: MeetingId, laoCount = 0) => {
    try {
      const written = await run({ meetingId, isEnglishOnly: laoCount > 0 })
      showToast(say(sentenceOf(written), written, laoCount))
      const first = written.outgoing.find(({ isNew }) => isNew)
      if (first !== undefined) change({ open: first.id, ...WITHOUT_WORDING })
    } catch (error) {
      showHeldBack(error, (held) => void write(meetingId, held))
      // The sentences that wait for the office stand beside the message that speaks of them.
      if (isRefusal(error, 'papers.wordingNotConfirmed')) {
        change({ ...WITHOUT_WORDING, wording: 1, sentences: error.details.keys.join(','), letters: meetingId })
      }
    }
  }
  const sentenceOf = ({ outgoing }: Output<'papers.makeFollowUps'>) => {
    const numbers = outgoing.flatMap(({ isNew, number }) => (isNew && number !== null ? [number] : []))
    const range = [...new Set([numbers[0] ?? '', numbers.at(-1) ?? ''])].join(' – ')
    return numbers.length === 0 ? t('documents:writtenNone') : t('documents:written', { count: numbers.length, numbers: range })
  }
  return {
    meetings: ready.filter(({ meetingId }) => search.meeting === undefined || meetingId === search.meeting),
    write,
    progress,
    cancel,
  }
}

export type WriteLetters = ReturnType<typeof useWriteLetters>
