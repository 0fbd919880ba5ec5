import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { hasNothingReported, reportingGroup, reportingSubGroups } from '#shared/domain/report-record.ts'
import { useCommand } from '../../api.tsx'
import { type ChosenPeriod, PeriodFields } from '../../components/PeriodFields.tsx'
import { type ReadReport, ReportSource } from '../../components/ReportSource.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './FirstRun.module.css'
import { ReportFindings } from './ReportFindings.tsx'

/** A report is read, shown, and only then taken in. What is not a report gets a sentence, and nothing changes. */
export function ImportReport({ onBack }: { readonly onBack: () => void }) {
  const t = useT()
  const [found, setFound] = useState<ReadReport | null>(null)
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('firstRun:import')}</h1>
      <p className={classes.lead}>{t('firstRun:importText')}</p>
      <ReportSource isPrimary={found === null} onRead={setFound} />
      {found !== null && <Preview key={found.fileName} read={found} onBack={onBack} />}
      {found === null && (
        <div className={classes.begin}>
          <Button variant="default" onClick={onBack} mt="lg">
            {t('firstRun:back')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Preview({ read: { record, findings, fileName }, onBack }: { readonly read: ReadReport; readonly onBack: () => void }) {
  const t = useT()
  const errorText = useErrorText()
  const [group, setGroup] = useState(reportingGroup(record) ?? { code: '', nameEn: record.groupName.slice(0, 200) })
  const [period, setPeriod] = useState<ChosenPeriod>(record.period ?? { label: '', startsOn: null, endsOn: null })
  const take = useCommand('report.import', { quiet: true })
  const isReady = group.code.trim() !== '' && period.label.trim() !== '' && period.startsOn !== null && period.endsOn !== null
  const handleTake = (event: FormEvent) => {
    event.preventDefault()
    if (period.startsOn === null || period.endsOn === null) return
    take.mutate({
      reportId: newId(),
      record,
      sourceName: fileName,
      group: { code: group.code.trim().toUpperCase(), nameEn: group.nameEn },
      subGroups: [...reportingSubGroups(record)],
      period: {
        label: period.label,
        startsOn: period.startsOn,
        endsOn: period.endsOn,
        roundTableKind: record.roundTableKind ?? 'RTIM',
        roundTableOn: null,
      },
    })
  }
  return (
    <form onSubmit={handleTake}>
      <div className={classes.fields}>
        <TextInput
          label={t('firstRun:groupCode')}
          description={t('firstRun:groupCodeHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          required
          value={group.code}
          onChange={(event) => setGroup({ ...group, code: event.currentTarget.value })}
        />
        <TextInput
          label={t('firstRun:groupNameEn')}
          required
          value={group.nameEn}
          onChange={(event) => setGroup({ ...group, nameEn: event.currentTarget.value })}
        />
        <PeriodFields value={period} onChange={setPeriod} />
      </div>
      <b>{t('firstRun:found', { count: record.activities.length, group: group.code, period: period.label })}</b>
      <ReportFindings findings={findings} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll box must be reachable from the keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th>#</th>
              <th>{t('firstRun:activity')}</th>
              <th>{t('firstRun:indicator')}</th>
              <th>{t('firstRun:progress')}</th>
            </tr>
          </thead>
          <tbody>
            {record.activities.map((activity, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the activity's number
              <tr key={index}>
                <td>{index + 1}</td>
                <td>{activity.title}</td>
                <td>{activity.indicator}</td>
                <td>{hasNothingReported(activity) ? <span className="dim">{t('firstRun:nothingReported')}</span> : activity.progress}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {take.error !== null && (
        <p className={classes.problem} role="alert">
          {errorText(take.error)}
        </p>
      )}
      <div className={classes.begin}>
        <Button type="submit" size="md" disabled={!isReady} loading={take.isPending}>
          {t('firstRun:takeIn')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('firstRun:back')}
        </Button>
      </div>
    </form>
  )
}
