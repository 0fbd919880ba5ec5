import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import type { MatrixChange } from '#shared/domain/matrix-changes.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { dayOfInstant, formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './StagesPanel.module.css'

type SentChangesProps = { readonly periodId: PeriodId; readonly titleOf: (column: CellColumn) => string }

/** What is otherwise in the matrix than in the copy that was sent, before and now. */
export function SentChanges({ periodId, titleOf }: SentChangesProps) {
  const t = useT()
  const language = useLanguage()
  const found = useCall('stages.changes', { periodId })
  if (found === null) return null
  const { changes, n, madeAt } = found
  const day = formatDay(dayOfInstant(madeAt), language, 'day')
  return (
    <section className={classes.section}>
      <SectionHead title={t('stages:since')} note={changes.length || undefined} />
      <p className="dim t12">{changes.length === 0 ? t('stages:sinceNone', { day }) : t('stages:copy', { n, day })}</p>
      <ul>
        {changes.map((change) => (
          <li key={keyOf(change)} className={classes.step}>
            <Change change={change} titleOf={titleOf} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ change, titleOf }: { readonly change: MatrixChange } & Pick<SentChangesProps, 'titleOf'>) {
  const t = useT()
  const bilingual = useBilingual()
  if (change.kind === 'wording') {
    const name = change.part === 'columnTitles' ? t('stages:columnTitles') : t(`matrix:head.${change.part}`)
    return (
      <>
        <span>{name}</span>
        <Side label={t('stages:before')} text={change.before} lang={change.language} isOld />
        <Side label={t('stages:after')} text={change.after} lang={change.language} />
      </>
    )
  }
  const { row } = change
  if (change.kind === 'moved') return <span>{t('stages:change.moved', { position: row.position, before: change.before })}</span>
  if (change.kind !== 'cell') {
    return (
      <>
        <span>{t(`stages:change.${change.kind}`, { position: row.position })}</span>
        <p className="dim t12">{bilingual(row.titleEn, row.titleLo)}</p>
      </>
    )
  }
  return (
    <>
      <span>{t('stages:change.cell', { position: row.position, column: titleOf(change.column) })}</span>
      <Side label={t('stages:before')} text={change.before} lang={change.language} isOld />
      <Side label={t('stages:after')} text={change.after} lang={change.language} />
    </>
  )
}

type SideProps = { readonly label: string; readonly text: string | null; readonly lang: string; readonly isOld?: boolean }

function Side({ label, text, lang, isOld = false }: SideProps) {
  const t = useT()
  return (
    <p className={classes.side}>
      <span className="dim t12">{label}</span>
      {text === null || text === '' ? (
        <em className="dim">{t('stages:empty')}</em>
      ) : isOld ? (
        <del lang={lang}>{text}</del>
      ) : (
        <ins lang={lang}>{text}</ins>
      )}
    </p>
  )
}

function keyOf(change: MatrixChange): string {
  if (change.kind === 'wording') return `${change.part} ${change.language}`
  return [change.kind, change.row.id, change.kind === 'cell' ? `${change.column} ${change.language}` : ''].join(' ')
}
