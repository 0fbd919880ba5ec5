import { useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import { showToast } from '#renderer/toasts.ts'
import { useHeldBack } from '#renderer/useHeldBack.ts'
import { useWritten } from '#renderer/useWritten.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import type { PaperLanguage } from '#shared/domain/outgoing.ts'
import { PAPER_KINDS, type PaperKind, usePapersChoice } from './papers-choice.ts'

export type MakePapers = {
  readonly chosen: ReadonlySet<PaperKind>
  readonly agendaLanguage: PaperLanguage
  readonly count: number
  readonly isBusy: boolean
  readonly toggle: (kind: PaperKind) => void
  readonly setAgendaLanguage: (language: PaperLanguage) => void
  readonly make: () => void
}

/** Which papers are made next: at first those that are missing, or name an earlier day or place. */
export function useMakePapers({ meeting, papers, counts }: MeetingDetails): MakePapers {
  const t = useT()
  const say = useWritten()
  const showHeldBack = useHeldBack()
  const { picked, agendaLanguage, change } = usePapersChoice(meeting.id)
  const make = useCommand('papers.makeForMeeting', { quiet: true })
  const missing = PAPER_KINDS.filter((kind) => isPossible(kind, counts) && papers.every((paper) => paper.kind !== kind || paper.isOutdated))
  const chosen = picked?.missing === missing.join() ? picked.kinds : new Set(missing)
  // All in one: either every paper is written or none, so that the numbers follow one another.
  const makeChosen = async (laoCount = 0) => {
    const asked = { meetingId: meeting.id, kinds: [...chosen], agendaLanguage, isEnglishOnly: laoCount > 0 }
    try {
      const written = await make.mutateAsync(asked)
      const done = t('prepare:papersMade', { count: written.outgoing.length, folder: written.folder })
      showToast(say(done, written, laoCount))
      change({ picked: null })
    } catch (error) {
      showHeldBack(error, (held) => void makeChosen(held))
    }
  }
  return {
    chosen,
    agendaLanguage,
    count: [...chosen].reduce((sum, kind) => sum + (kind === 'invitation' ? counts.invited : 1), 0),
    isBusy: make.isPending,
    toggle: (kind) => {
      const kinds = new Set(chosen.has(kind) ? [...chosen].filter((other) => other !== kind) : [...chosen, kind])
      change({ picked: { kinds, missing: missing.join() } })
    },
    setAgendaLanguage: (language) => change({ agendaLanguage: language }),
    make: () => {
      if (chosen.size > 0 && !make.isPending) void makeChosen()
    },
  }
}

function isPossible(kind: PaperKind, counts: MeetingDetails['counts']): boolean {
  return kind === 'agenda' ? counts.agendaItems > 0 : counts.invited > 0
}
