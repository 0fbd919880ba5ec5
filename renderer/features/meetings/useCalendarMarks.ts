import { useCall } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'

export type CalendarMark = { readonly kind: 'holiday' | 'roundTable' | 'notice'; readonly text: string }

/** What is special about a day: holidays, Round Tables, and the last day for notice of groups (or one group) that have not met. */
export function useCalendarMarks(groupId: string | undefined): (day: string) => readonly CalendarMark[] {
  const t = useT()
  const bilingual = useBilingual()
  const holidays = useCall('app.holidays', {})
  const periods = useCall('periods.list', {})
  const { groups } = useCall('meetings.convening', {})
  const waiting = groups.filter(
    ({ group, heldCount, plannedCount }) => heldCount + plannedCount === 0 && (groupId === undefined || group.id === groupId),
  )
  return (day) => [
    ...holidays
      .filter(({ heldOn }) => heldOn === day)
      .map(({ nameEn, nameLo }) => ({ kind: 'holiday', text: bilingual(nameEn, nameLo) }) as const),
    ...periods
      .filter(({ roundTableOn }) => roundTableOn === day)
      .map(() => ({ kind: 'roundTable', text: t('meetings:roundTable') }) as const),
    ...noticeMark(
      waiting.filter(({ lastNoticeOn }) => lastNoticeOn === day).map(({ group }) => group.code),
      (codes) => t('meetings:lastDayForNotice', { groups: codes }),
    ),
  ]
}

function noticeMark(codes: readonly string[], text: (codes: string) => string): readonly CalendarMark[] {
  return codes.length === 0 ? [] : [{ kind: 'notice', text: text(codes.join(', ')) }]
}
