import { Link, useNavigate } from '@tanstack/react-router'
import type { EarlierRow } from '#shared/contract/roll-over.ts'
import { type Activity, isNothingReported } from '#shared/domain/activity.ts'
import { cellProperty, REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import { useCall } from '../../api.tsx'
import { FieldRow } from '../../components/FieldRow.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { keptWords } from '../../kept-words.ts'
import classes from './RowPanel.module.css'

type OfActivity = { readonly activity: Activity }

/** Since when a promise is made, and what was held for it in all. */
export function PromisedIn({ activity }: OfActivity) {
  const t = useT()
  const { lineage } = useCall('rollOver.lineage', { activityId: activity.id })
  const labels = lineage.labels.join(', ')
  const parts = [
    labels,
    ...keptWords(t, lineage),
    ...(lineage.endedReason === null ? [] : [t('rollover:ended', { reason: lineage.endedReason })]),
  ]
  return <FieldRow label={t('matrix:promisedIn')}>{parts.join('; ')}</FieldRow>
}

/** What was reported for a promise in every other period, newest first. */
export function RowYears({ activity }: OfActivity) {
  const t = useT()
  const others = useCall('rollOver.lineage', { activityId: activity.id }).rows.filter(({ id }) => id !== activity.id)
  if (others.length === 0) return null
  return (
    <section className={classes.section}>
      <SectionHead
        title={t('rollover:years')}
        note={others.length}
        action={
          <Link to="/matrix/years" className="link">
            {t('rollover:sideBySide')}
          </Link>
        }
      />
      {others.map((row) => (
        <Year key={row.id} row={row} />
      ))}
    </section>
  )
}

function Year({ row }: { readonly row: EarlierRow }) {
  const t = useT()
  const language = useLanguage()
  const navigate = useNavigate()
  const { periodId: period, id: open, label, retiredReason } = row
  const kept = keptWords(t, row)
  const texts = REPORTED_COLUMNS.map(
    (column) => row[cellProperty(column, language)] || row[cellProperty(column, language === 'lo' ? 'en' : 'lo')],
  )
  return (
    <div className={classes.item}>
      <p className={classes.facts}>
        <button type="button" className="link" onClick={() => void navigate({ to: '/matrix', search: { period, open } })}>
          {label}, #{row.position}
        </button>
        {kept.length > 0 && <span className="dim t12">{kept.join('; ')}</span>}
      </p>
      {isNothingReported(row) ? (
        <p className="dim">{t('rollover:nothingReported')}</p>
      ) : (
        texts.map((text, index) => text !== '' && <p key={REPORTED_COLUMNS[index]}>{text}</p>)
      )}
      {retiredReason !== null && <p className="dim t12">{t('rollover:ended', { reason: retiredReason })}</p>}
    </div>
  )
}
