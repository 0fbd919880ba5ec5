import { Button, MultiSelect, Select, Textarea } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import type { Captured } from '#shared/contract/minutes.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { type DecisionId, DecisionKind } from '#shared/domain/decision.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { decisionWord } from './drawn-record.ts'
import classes from './RightColumn.module.css'
import type { RoomData } from './room-data.ts'

type CapturedEditProps = {
  readonly record: Captured
  readonly room: RoomData
  readonly meetingDate: string
  readonly onClose: () => void
}

/** The parts of a captured record; each is stored when its field is left, and can be undone. */
export function CapturedEdit({ record, room, meetingDate, onClose }: CapturedEditProps) {
  const t = useT()
  return (
    <div className={classes.edit}>
      <button type="button" className={classes.back} onClick={onClose}>
        <IconArrowLeft size={15} aria-hidden /> {t('room:backToList')}
      </button>
      <h3>{record.number}</h3>
      {record.kind === 'action' ? (
        <ActionFields record={record} room={room} meetingDate={meetingDate} />
      ) : (
        <DecisionFields record={record} room={room} />
      )}
    </div>
  )
}

function ActionFields({ record, room, meetingDate }: Omit<CapturedEditProps, 'onClose'>) {
  const t = useT()
  const language = useLanguage()
  const id = record.id as ActionId
  const update = useCommand('actions.update', { done: () => t('room:changed', { number: record.number }) })
  const withdraw = useCommand('actions.withdraw', { done: () => t('room:withdrawnDone', { number: record.number }) })
  const reopen = useCommand('actions.reopen')
  const agencies = room.agencies.map((agency) => ({ value: agency.id, label: (language === 'lo' && agency.shortLo) || agency.shortEn }))
  return (
    <>
      <Words record={record} onChange={(words) => update.mutate({ id, ...words })} />
      <MultiSelect
        label={t('room:agencies')}
        searchable
        data={agencies}
        value={record.parties.map(({ organisationId }) => organisationId)}
        onChange={(ids) => {
          const [leadId, ...withIds] = ids as OrganisationId[]
          if (leadId !== undefined) update.mutate({ id, responsible: { leadId, withIds } })
        }}
      />
      <DayField
        label={t('room:due')}
        value={record.dueOn}
        from={meetingDate}
        onChange={(dueOn) => dueOn !== record.dueOn && update.mutate({ id, dueOn })}
      />
      <Activities record={record} room={room} onChange={(activityIds) => update.mutate({ id, activityIds })} />
      <Withdraw
        isWithdrawn={record.withdrawnAt !== null}
        onWithdraw={() => withdraw.mutate({ ids: [id] })}
        onRestore={() => reopen.mutate({ ids: [id] })}
      />
    </>
  )
}

function DecisionFields({ record, room }: Pick<CapturedEditProps, 'record' | 'room'>) {
  const t = useT()
  const id = record.id as DecisionId
  const update = useCommand('decisions.update', { done: () => t('room:changed', { number: record.number }) })
  const withdraw = useCommand('decisions.withdraw', {
    done: (_output, { withdrawn }) =>
      withdrawn ? t('room:withdrawnDone', { number: record.number }) : t('room:changed', { number: record.number }),
  })
  return (
    <>
      <Select
        label={t('room:kind')}
        allowDeselect={false}
        data={DecisionKind.options.map((value) => ({ value, label: decisionWord(t, value) }))}
        value={record.decisionKind}
        onChange={(kind) => update.mutate({ id, kind: DecisionKind.parse(kind) })}
      />
      <Words record={record} onChange={(words) => update.mutate({ id, ...words })} />
      <Activities record={record} room={room} onChange={(activityIds) => update.mutate({ id, activityIds })} />
      <Withdraw
        isWithdrawn={record.withdrawnAt !== null}
        onWithdraw={() => withdraw.mutate({ id, withdrawn: true })}
        onRestore={() => withdraw.mutate({ id, withdrawn: false })}
      />
    </>
  )
}

function Words({
  record,
  onChange,
}: {
  readonly record: Captured
  readonly onChange: (words: { readonly textEn?: string; readonly textLo?: string }) => void
}) {
  const t = useT()
  return (
    <>
      <TextField
        key={`en ${record.textEn}`}
        label={t('room:textEn')}
        lang="en"
        value={record.textEn}
        onChange={(textEn) => textEn !== '' && onChange({ textEn })}
      />
      <TextField
        key={`lo ${record.textLo}`}
        label={t('room:textLo')}
        lang="lo"
        value={record.textLo}
        onChange={(textLo) => onChange({ textLo })}
      />
    </>
  )
}

type TextFieldProps = { readonly label: string; readonly lang: string; readonly value: string; readonly onChange: (value: string) => void }

function TextField({ label, lang, value, onChange }: TextFieldProps) {
  const [typed, setTyped] = useState(value)
  return (
    <Textarea
      label={label}
      lang={lang}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => typed.trim() !== value && onChange(typed.trim())}
      onKeyDown={(event) => event.key === 'Escape' && setTyped(value)}
    />
  )
}

function Activities({
  record,
  room,
  onChange,
}: {
  readonly record: Captured
  readonly room: RoomData
  readonly onChange: (ids: ActivityId[]) => void
}) {
  const t = useT()
  const language = useLanguage()
  return (
    <MultiSelect
      label={t('room:activities')}
      searchable
      data={room.activities.map(({ id, position, titleEn, titleLo }) => ({
        value: id,
        label: `#${position} ${(language === 'lo' && titleLo) || titleEn}`,
      }))}
      value={record.activities.map(({ id }) => id)}
      onChange={(ids) => onChange(ids as ActivityId[])}
    />
  )
}

function Withdraw({
  isWithdrawn,
  onWithdraw,
  onRestore,
}: {
  readonly isWithdrawn: boolean
  readonly onWithdraw: () => void
  readonly onRestore: () => void
}) {
  const t = useT()
  return (
    <div>
      <Button variant="default" onClick={isWithdrawn ? onRestore : onWithdraw}>
        {t(isWithdrawn ? 'room:restore' : 'room:withdraw')}
      </Button>
    </div>
  )
}
