import { Button, Select } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { languageOfReport } from '#shared/domain/report-import.ts'
import { useCall } from '../../api.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { type ReadReport, ReportSource } from '../../components/ReportSource.tsx'
import { useT } from '../../i18n.ts'
import { useShownPeriod } from '../../useShownPeriod.ts'
import { ComparedReport } from './ComparedReport.tsx'
import classes from './ImportScreen.module.css'
import { importTarget, NEW_PERIOD } from './import-target.ts'
import { NewFromReport } from './NewFromReport.tsx'

/** A report or a table taken into the matrix: read, compared with what is there, and taken over by choice. */
export function ImportScreen() {
  const t = useT()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { readonly period?: PeriodId }
  const { period, periods } = useShownPeriod(search.period)
  const [group] = useCall('groups.list', {}).filter(({ parentId }) => parentId === null)
  const [read, setRead] = useState<ReadReport | null>(null)
  const [target, setTarget] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language | null>(null)
  const named = read?.record.period ?? null
  const hasNew = named !== null && periods.every(({ label }) => label !== named.label)
  const into = target ?? importTarget(periods, period, named?.label ?? null)
  const chosen = periods.find(({ id }) => id === into)
  const handleBack = (id?: PeriodId) => void navigate({ to: '/matrix', search: id === undefined ? {} : { period: id } })
  const shownLanguage = language ?? (read === null ? 'en' : languageOfReport(read.record))
  return (
    <div className={classes.page}>
      <PageHead
        title={t('compare:title')}
        fact={chosen === undefined ? undefined : t('compare:into', { period: chosen.label })}
        actions={
          <Button variant="subtle" color="gray" onClick={() => handleBack(period?.id)}>
            {t('compare:back')}
          </Button>
        }
      />
      <div className={classes.body}>
        <ReportSource isPrimary={read === null} onRead={setRead} />
        {read !== null && (
          <>
            <div className={classes.choices}>
              <Select
                label={t('compare:target')}
                data={[
                  ...periods.map(({ id, label, closedAt }) => ({
                    value: id as string,
                    label: closedAt === null ? label : t('compare:targetFrozen', { label }),
                    disabled: closedAt !== null,
                  })),
                  { value: NEW_PERIOD, label: hasNew ? t('compare:targetNew', { label: named.label }) : t('compare:targetNewUnnamed') },
                ]}
                value={into}
                allowDeselect={false}
                onChange={setTarget}
              />
              <Select
                label={t('compare:language')}
                data={[
                  { value: 'en', label: t('common:english') },
                  { value: 'lo', label: t('common:lao') },
                ]}
                value={shownLanguage}
                allowDeselect={false}
                onChange={(value) => setLanguage(value === 'lo' ? 'lo' : 'en')}
              />
            </div>
            {chosen !== undefined && named !== null && named.label !== chosen.label && (
              <p className={classes.warning}>{t('compare:otherPeriod', { label: named.label, period: chosen.label })}</p>
            )}
            {read.record.doubtfulIndicators.length > 0 && (
              <p className={classes.warning}>
                {t('firstRun:finding.indicatorDoubtful', { rows: read.record.doubtfulIndicators.join(', ') })}
              </p>
            )}
            {read.record.leftOut.length > 0 && <p className="dim">{t('compare:leftOut', { what: read.record.leftOut.join(' · ') })}</p>}
            {chosen !== undefined && chosen.closedAt !== null ? (
              <p className={classes.warning} role="status">
                {t('compare:frozen', { period: chosen.label })}
              </p>
            ) : chosen !== undefined && group !== undefined ? (
              <ComparedReport
                key={`${chosen.id} ${shownLanguage} ${read.fileName} ${read.record.activities.length}`}
                periodId={chosen.id}
                groupId={group.id}
                language={shownLanguage}
                record={read.record}
                onDone={() => handleBack(chosen.id)}
              />
            ) : (
              <NewFromReport
                key={`${into} ${read.fileName}`}
                read={read}
                group={group}
                language={shownLanguage}
                period={chosen ?? (hasNew ? named : null)}
                onDone={handleBack}
              />
            )}
          </>
        )}
      </div>
    </div>
  )
}
