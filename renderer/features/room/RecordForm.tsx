import { Button, MultiSelect, Select, TagsInput, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ActivityId } from '#shared/domain/activity.ts'
import { type CaptureLine, findAgency } from '#shared/domain/capture-line.ts'
import { DecisionKind } from '#shared/domain/decision.ts'
import { DayField } from '../../components/DayField.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { decisionWord } from './drawn-record.ts'
import classes from './Popover.module.css'
import type { RoomData } from './room-data.ts'

type RecordFormProps = {
  readonly line: CaptureLine
  readonly room: RoomData
  readonly meetingDate: string
  readonly onCapture: (line: CaptureLine) => void
  readonly onCancel: () => void
}

/** The parts of a line, each in a field of its own, before it is captured. */
export function RecordForm({ line, room, meetingDate, onCapture, onCancel }: RecordFormProps) {
  const t = useT()
  const language = useLanguage()
  const [draft, setDraft] = useState(line)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.text.trim() !== '') onCapture({ ...draft, text: draft.text.trim() })
  }
  return (
    <form
      className={classes.form}
      data-popover
      aria-label={t('room:editParts')}
      onSubmit={handleSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) handleSubmit(event)
      }}
    >
      {draft.kind === 'decision' && (
        <Select
          label={t('room:kind')}
          allowDeselect={false}
          data={DecisionKind.options.map((value) => ({ value, label: decisionWord(t, value) }))}
          value={draft.decisionKind}
          onChange={(value) => setDraft({ ...draft, decisionKind: DecisionKind.parse(value) })}
        />
      )}
      <Textarea
        label={t('room:text')}
        autoFocus
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      {draft.kind === 'action' && (
        <>
          <TagsInput
            label={t('room:agencies')}
            data={room.agencies.map(({ shortEn, shortLo }) => (language === 'lo' && shortLo) || shortEn)}
            splitChars={[',', ';']}
            value={draft.parties.map((party) => nameOf(party, room, language))}
            onChange={(names) => setDraft({ ...draft, ...partiesFrom(names, room) })}
          />
          <DayField label={t('room:due')} value={draft.dueOn} from={meetingDate} onChange={(dueOn) => setDraft({ ...draft, dueOn })} />
        </>
      )}
      <MultiSelect
        label={t('room:activities')}
        searchable
        data={room.activities.map(({ id, position, titleEn, titleLo }) => ({
          value: id,
          label: `#${position} ${(language === 'lo' && titleLo) || titleEn}`,
        }))}
        value={[...draft.activityIds]}
        onChange={(ids) => setDraft({ ...draft, activityIds: ids as ActivityId[] })}
      />
      <div className={classes.buttons}>
        <Button type="submit" disabled={draft.text.trim() === ''}>
          {t('room:captureButton')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}

type Party = Extract<CaptureLine, { readonly kind: 'action' }>['parties'][number]

function nameOf(party: Party, { agencies }: RoomData, language: 'en' | 'lo'): string {
  if (party.kind === 'unknown') return party.short
  const agency = agencies.find(({ id }) => id === party.organisationId)
  return (language === 'lo' && agency?.shortLo) || agency?.shortEn || ''
}

function partiesFrom(
  names: readonly string[],
  { agencies }: RoomData,
): { readonly parties: readonly Party[]; readonly unknownAgencies: readonly string[] } {
  const parties = names.map((name): Party => {
    const agency = findAgency(name, agencies)
    return agency === undefined ? { kind: 'unknown', short: name } : { kind: 'known', organisationId: agency.id }
  })
  return { parties, unknownAgencies: parties.flatMap((party) => (party.kind === 'unknown' ? [party.short] : [])) }
}
