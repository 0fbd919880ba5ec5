import { useState } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import { showToast } from '#renderer/toasts.ts'
import { useWritten } from '#renderer/useWritten.ts'
import type { Output } from '#shared/contract/index.ts'
import type { MeetingDetails } from '#shared/contract/meetings.ts'
import type { PaperLanguage } from '#shared/domain/outgoing.ts'

/** Papers that a meeting needs before it is held. */
export const PAPER_KINDS = ['invitation', 'agenda', 'signInSheet'] as const
type PaperKind = (typeof PAPER_KINDS)[number]

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
  const [picked, setPicked] = useState<ReadonlySet<PaperKind> | null>(null)
  const [agendaLanguage, setAgendaLanguage] = useState<PaperLanguage>('en')
  const make = useCommand('papers.makeForMeeting')
  const missing = PAPER_KINDS.filter((kind) => isPossible(kind, counts) && papers.every((paper) => paper.kind !== kind || paper.isOutdated))
  const chosen = picked ?? new Set(missing)
  const makeChosen = async () => {
    // Invitations come last: when their wording is not confirmed yet, the other papers are there all the same.
    const made: Output<'papers.makeForMeeting'>[] = []
    if (chosen.has('agenda')) made.push(await make.mutateAsync({ meetingId: meeting.id, kinds: ['agenda'], languages: [agendaLanguage] }))
    if (chosen.has('signInSheet')) made.push(await make.mutateAsync({ meetingId: meeting.id, kinds: ['signInSheet'] }))
    if (chosen.has('invitation')) made.push(await make.mutateAsync({ meetingId: meeting.id, kinds: ['invitation'] }))
    const outgoing = made.flatMap((one) => one.outgoing)
    const done = t('prepare:papersMade', { count: outgoing.length, folder: made.at(-1)?.folder ?? '' })
    showToast(say(done, { outgoing, renamed: made.flatMap(({ renamed }) => renamed) }))
    setPicked(null)
  }
  return {
    chosen,
    agendaLanguage,
    count: [...chosen].reduce((sum, kind) => sum + (kind === 'invitation' ? counts.invited : 1), 0),
    isBusy: make.isPending,
    toggle: (kind) => setPicked(chosen.has(kind) ? new Set([...chosen].filter((other) => other !== kind)) : new Set([...chosen, kind])),
    setAgendaLanguage,
    make: () => {
      // The refusal is shown by the command itself.
      if (chosen.size > 0 && !make.isPending) makeChosen().catch(() => undefined)
    },
  }
}

function isPossible(kind: PaperKind, counts: MeetingDetails['counts']): boolean {
  return kind === 'agenda' ? counts.agendaItems > 0 : counts.invited > 0
}
