import { useCommand } from '#renderer/api.tsx'
import { useLanguage, useT } from '#renderer/i18n.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { addDays, formatDay } from '#shared/i18n/format.ts'

/** A meeting on its way to another day. */
export type MovedMeeting = { readonly meeting: Meeting; readonly heldOn: string }

/** Moves a meeting to a day; once it is announced, a reason is asked for first. */
export function useMoveMeeting(onReason: (moved: MovedMeeting) => void): (meeting: Meeting, byDays: number) => void {
  const t = useT()
  const language = useLanguage()
  const move = useCommand('meetings.move', {
    done: (_, { heldOn }) => t('meetings:movedTo', { day: heldOn === null ? '' : formatDay(heldOn, language, 'weekday') }),
  })
  return (meeting, byDays) => {
    if (meeting.heldOn === null || meeting.heldAt !== null || meeting.startedAt !== null || meeting.cancelledAt !== null) return
    const heldOn = addDays(meeting.heldOn, byDays)
    if (meeting.announcedAt === null) move.mutate({ id: meeting.id, heldOn })
    else onReason({ meeting, heldOn })
  }
}
