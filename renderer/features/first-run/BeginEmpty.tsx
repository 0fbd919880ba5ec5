import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './FirstRun.module.css'

/** Asks for the little that everything else hangs on: one group and one reporting period. */
export function BeginEmpty({ onBack }: { readonly onBack: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const { today } = useCall('app.state', {})
  const [group, setGroup] = useState({ code: '', nameEn: '', nameLo: '' })
  const year = today.slice(0, 4)
  const [period, setPeriod] = useState({ label: year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` })
  const saveGroup = useCommand('groups.save', { quiet: true })
  const savePeriod = useCommand('periods.save', { quiet: true })
  const error = savePeriod.error ?? saveGroup.error
  const handleSubmit = async () => {
    // The period first: a group makes the office count as begun, and this screen go away.
    await savePeriod.mutateAsync({ id: newId(), ...period, roundTableKind: 'RTIM', roundTableOn: null })
    const code = group.code.trim().toUpperCase()
    await saveGroup.mutateAsync({
      id: newId(),
      parentId: null,
      code,
      nameEn: group.nameEn,
      nameLo: group.nameLo,
      mandateEn: '',
      mandateLo: '',
      chairLine: '',
      mark: code.slice(0, 2),
      quorumCount: null,
      position: 1,
    })
  }
  return (
    <form
      className={classes.page}
      onSubmit={(event) => {
        event.preventDefault()
        handleSubmit().catch(() => undefined)
      }}
    >
      <h1 className={classes.title}>{t('firstRun:empty')}</h1>
      <div className={classes.fields}>
        <TextInput
          label={t('firstRun:groupCode')}
          description={t('firstRun:groupCodeHint')}
          required
          autoFocus
          value={group.code}
          onChange={(event) => setGroup({ ...group, code: event.currentTarget.value })}
        />
        <TextInput
          label={t('firstRun:groupNameEn')}
          required
          value={group.nameEn}
          onChange={(event) => setGroup({ ...group, nameEn: event.currentTarget.value })}
        />
        <TextInput
          lang="lo"
          label={t('firstRun:groupNameLo')}
          value={group.nameLo}
          onChange={(event) => setGroup({ ...group, nameLo: event.currentTarget.value })}
        />
        <TextInput
          label={t('firstRun:periodLabel')}
          required
          value={period.label}
          onChange={(event) => setPeriod({ ...period, label: event.currentTarget.value })}
        />
        <DayField
          label={t('firstRun:periodStarts')}
          required
          value={period.startsOn}
          from={today}
          onChange={(day) => day !== null && setPeriod({ ...period, startsOn: day, endsOn: addDays(day, 364) })}
        />
        <DayField
          label={t('firstRun:periodEnds')}
          required
          value={period.endsOn}
          from={period.startsOn}
          onChange={(day) => day !== null && setPeriod({ ...period, endsOn: day })}
        />
      </div>
      {error !== null && (
        <p className={classes.problem} role="alert">
          {errorText(error)}
        </p>
      )}
      <div className={classes.begin}>
        <Button type="submit" size="md" loading={saveGroup.isPending || savePeriod.isPending}>
          {t('firstRun:begin')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('firstRun:back')}
        </Button>
      </div>
    </form>
  )
}
