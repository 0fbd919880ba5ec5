import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useT } from '#renderer/i18n.ts'
import { newId } from '#renderer/new-id.ts'
import type { AttendanceId } from '#shared/domain/attendance.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import classes from './InvitedColumn.module.css'

/** A guest by name, who needs neither a post nor an account. */
export function AddGuest({ meetingId, onClose }: { readonly meetingId: MeetingId; readonly onClose: () => void }) {
  const t = useT()
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const add = useCommand('attendance.addGuest', { done: ({ label }) => t('prepare:guestAdded', { label }) })
  const handleSubmit = () => {
    if (name.trim() === '') return
    add.mutate({ id: newId<AttendanceId>(), meetingId, guestName: name, guestOrganisation: organisation }, { onSuccess: onClose })
  }
  return (
    <form
      className={classes.guest}
      onSubmit={(event) => {
        event.preventDefault()
        handleSubmit()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput label={t('prepare:guestName')} required autoFocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput
        label={t('prepare:guestOrganisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('common:add')}
      </Button>
    </form>
  )
}
