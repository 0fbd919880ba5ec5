import { Suspense } from 'react'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { useCall } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'

type DayRemarkProps = { readonly day: string; readonly exceptMeetingId?: MeetingId | undefined }

/** A quiet word about a day that is a weekend or a holiday; nothing about any other. */
export function DayRemark(props: DayRemarkProps) {
  return (
    <Suspense>
      <Remark {...props} />
    </Suspense>
  )
}

function Remark({ day, exceptMeetingId }: DayRemarkProps) {
  const t = useT()
  const bilingual = useBilingual()
  const clashes = useCall('meetings.clashes', { heldOn: day, ...(exceptMeetingId && { exceptMeetingId }) })
  return clashes.map((clash) => {
    if (clash.kind === 'weekend') return <small key="weekend">{t('meetings:clash.weekend')}</small>
    if (clash.kind === 'holiday') return <small key={clash.nameEn}>{bilingual(clash.nameEn, clash.nameLo)}</small>
    return null
  })
}
