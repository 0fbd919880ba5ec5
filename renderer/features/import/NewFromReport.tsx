import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import { type ReportPeriod, reportingGroup, reportingSubGroups } from '#shared/domain/report-record.ts'
import type { WorkingGroup } from '#shared/domain/working-group.ts'
import { useCommand } from '../../api.tsx'
import { type ChosenPeriod, PeriodFields } from '../../components/PeriodFields.tsx'
import type { ReadReport } from '../../components/ReportSource.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './ImportScreen.module.css'

type NewFromReportProps = {
  readonly read: ReadReport
  readonly group: WorkingGroup | undefined
  readonly language: Language
  /** null where a person has to say what the period is called and when it is. */
  readonly period: ReportPeriod | null
  readonly onDone: (periodId: PeriodId) => void
}

/** Takes a report in as a period of its own, which the matrix does not have yet; asks for what the report does not name. */
export function NewFromReport({ read: { record, fileName }, group, language, period, onDone }: NewFromReportProps) {
  const t = useT()
  const errorText = useErrorText()
  const known = reportingGroup(record) ?? (group === undefined ? null : { code: group.code, nameEn: group.nameEn })
  const [named, setNamed] = useState(known ?? { code: '', nameEn: record.groupName.slice(0, 200) })
  const [{ label, startsOn, endsOn }, setPeriod] = useState<ChosenPeriod>(period ?? { label: '', startsOn: null, endsOn: null })
  const take = useCommand('report.import', {
    quiet: true,
    done: ({ activityCount }, input) => t('compare:imported', { count: activityCount, label: input.period.label }),
  })
  const isReady = [label, named.code, named.nameEn].every((text) => text.trim() !== '') && startsOn !== null && endsOn !== null
  const handleTake = (event: FormEvent) => {
    event.preventDefault()
    if (startsOn === null || endsOn === null) return
    take.mutate(
      {
        ...{ reportId: newId<ReportId>(), record, language, sourceName: fileName },
        group: { code: named.code.trim().toUpperCase(), nameEn: named.nameEn },
        subGroups: [...reportingSubGroups(record)],
        period: { label, startsOn, endsOn, roundTableKind: record.roundTableKind ?? 'RTIM', roundTableOn: null },
      },
      { onSuccess: ({ periodId }) => onDone(periodId) },
    )
  }
  return (
    <form className={classes.compared} onSubmit={handleTake}>
      {known === null && (
        <>
          <p>{t('compare:groupUnknown')}</p>
          <div className={classes.choices}>
            <TextInput
              label={t('firstRun:groupCode')}
              description={t('firstRun:groupCodeHint')}
              inputWrapperOrder={['label', 'input', 'description']}
              required
              value={named.code}
              onChange={(event) => setNamed({ ...named, code: event.currentTarget.value })}
            />
            <TextInput
              label={t('firstRun:groupNameEn')}
              required
              value={named.nameEn}
              onChange={(event) => setNamed({ ...named, nameEn: event.currentTarget.value })}
            />
          </div>
        </>
      )}
      {period === null && (
        <>
          <p>{t(record.period === null ? 'compare:periodUnknown' : 'compare:periodNew')}</p>
          <div className={classes.choices}>
            <PeriodFields value={{ label, startsOn, endsOn }} onChange={setPeriod} />
          </div>
        </>
      )}
      {take.isError && (
        <p className={classes.warning} role="alert">
          {errorText(take.error)}
        </p>
      )}
      <Button type="submit" className={classes.take} loading={take.isPending} disabled={!isReady}>
        {label.trim() === ''
          ? t('compare:takeAsNewUnnamed', { count: record.activities.length })
          : t('compare:takeAsNew', { count: record.activities.length, label })}
      </Button>
    </form>
  )
}
