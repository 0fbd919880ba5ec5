import { Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import { type Meeting, MeetingKind } from '#shared/domain/meeting.ts'
import { PeriodId } from '#shared/domain/period.ts'
import { PersonId } from '#shared/domain/person.ts'
import { byText } from '#shared/i18n/sort.ts'
import classes from './MeetingForm.module.css'
import { MeetingForm } from './MeetingForm.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { TimeField } from './TimeField.tsx'
import { TitleFields } from './TitleFields.tsx'

/** Everything about a meeting but its date, which has a history of its own. */
export function EditMeetingForm({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useT()
  const bilingual = useBilingual()
  const periods = useCall('periods.list', {})
  const persons = useCall('people.persons', {})
  const [draft, setDraft] = useState(meeting)
  const save = useCommand('meetings.update', { quiet: true, done: () => t('prepare:meetingSaved') })
  const change = (changes: Partial<Meeting>) => setDraft((before) => ({ ...before, ...changes }))
  const handleSubmit = () => {
    const { id, kind, periodId, titleEn, titleLo, startsTime, endsTime, venueId, venueText, payer, costReason } = draft
    const { interpreterNeeded, contactPersonId } = draft
    const place = { venueId, venueText, payer, costReason }
    save.mutate(
      { id, kind, periodId, titleEn, titleLo, startsTime, endsTime, ...place, interpreterNeeded, contactPersonId },
      { onSuccess: onClose },
    )
  }
  return (
    <MeetingForm
      title={t('prepare:editMeeting')}
      overline={meeting.number}
      doLabel={t('common:save')}
      onClose={onClose}
      onSubmit={handleSubmit}
      isBusy={save.isPending}
      error={save.error}
    >
      <TitleFields titleEn={draft.titleEn} titleLo={draft.titleLo} onChange={change} />
      <div className={classes.pair}>
        <TimeField label={t('meetings:starts')} value={draft.startsTime} onChange={(startsTime) => change({ startsTime })} />
        <TimeField label={t('meetings:ends')} value={draft.endsTime} onChange={(endsTime) => change({ endsTime })} />
      </div>
      <PlaceFields place={draft} onChange={change} />
      <Select
        label={t('prepare:contact')}
        searchable
        clearable
        value={draft.contactPersonId}
        data={persons
          .toSorted(byText(({ nameEn }) => nameEn))
          .map(({ id, nameEn, nameLo }) => ({ value: id, label: bilingual(nameEn, nameLo) }))}
        onChange={(value) => change({ contactPersonId: value === null ? null : PersonId.parse(value) })}
      />
      <Switch
        label={t('prepare:interpreter')}
        checked={draft.interpreterNeeded === 1}
        onChange={(event) => change({ interpreterNeeded: event.currentTarget.checked ? 1 : 0 })}
      />
      <div className={classes.pair}>
        <Select
          label={t('meetings:kindLabel')}
          allowDeselect={false}
          value={draft.kind}
          data={MeetingKind.options.map((value) => ({ value, label: t(`meetings:kind.${value}`) }))}
          onChange={(value) => change({ kind: MeetingKind.parse(value) })}
        />
        <Select
          label={t('prepare:countsTowards')}
          allowDeselect={false}
          value={draft.periodId}
          data={periods.map(({ id, label }) => ({ value: id, label }))}
          onChange={(value) => change({ periodId: PeriodId.parse(value) })}
        />
      </div>
    </MeetingForm>
  )
}
