import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import classes from './MeetingForm.module.css'
import { MeetingForm } from './MeetingForm.tsx'

/** Cancels a meeting with a reason, which is kept. */
export function CancelForm({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useT()
  const bilingual = useBilingual()
  const [reason, setReason] = useState('')
  const cancel = useCommand('meetings.cancel', { quiet: true, done: () => t('prepare:cancelled') })
  return (
    <MeetingForm
      title={t('prepare:cancelTitle')}
      overline={bilingual(meeting.titleEn, meeting.titleLo)}
      doLabel={t('prepare:cancelMeeting')}
      onClose={onClose}
      onSubmit={() => cancel.mutate({ id: meeting.id, reason }, { onSuccess: onClose })}
      isBusy={cancel.isPending}
      error={cancel.error}
    >
      {meeting.announcedAt !== null && <p className={classes.note}>{t('prepare:tellThoseInvited')}</p>}
      <TextInput
        label={t('meetings:reason')}
        required
        data-autofocus
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </MeetingForm>
  )
}
