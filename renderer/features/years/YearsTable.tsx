import { Link } from '@tanstack/react-router'
import type { Output } from '#shared/contract/index.ts'
import type { EarlierRow } from '#shared/contract/roll-over.ts'
import { isNothingReported, type MatrixColumn } from '#shared/domain/activity.ts'
import { cellProperty } from '#shared/domain/matrix-cell.ts'
import { useBilingual, useT } from '../../i18n.ts'
import { keptWords } from '../../kept-words.ts'
import classes from './YearsTable.module.css'

type YearsTableProps = Output<'rollOver.years'> & { readonly column: MatrixColumn }

/** A line for each promise and a column for each period, the newest first; each cell opens its row. */
export function YearsTable({ periods, promises, column }: YearsTableProps) {
  const t = useT()
  const bilingual = useBilingual()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={classes.scroll} aria-label={t('rollover:sideBySide')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('rollover:promise')}</th>
            {periods.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {promises.map(({ id, titleEn, titleLo, rows }) => (
            <tr key={id}>
              <th scope="row">{bilingual(titleEn, titleLo)}</th>
              {periods.map((period) => (
                <td key={period.id}>
                  {rows
                    .filter(({ periodId }) => periodId === period.id)
                    .map((row) => (
                      <Year key={row.id} row={row} column={column} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Year({ row, column }: { readonly row: EarlierRow; readonly column: MatrixColumn }) {
  const t = useT()
  const bilingual = useBilingual()
  const text = bilingual(row[cellProperty(column, 'en')], row[cellProperty(column, 'lo')])
  const kept = keptWords(t, row)
  return (
    <div className={classes.year}>
      <p className="dim t12">
        <Link
          to="/matrix"
          search={{ period: row.periodId, open: row.id }}
          className="link"
          aria-label={t('rollover:rowOf', { position: row.position, label: row.label })}
        >
          #{row.position}
        </Link>
        {kept.length > 0 && ` ${kept.join('; ')}`}
      </p>
      {isNothingReported(row) ? <p className="dim">{t('rollover:nothingReported')}</p> : <p>{text}</p>}
      {row.retiredReason !== null && <p className="dim t12">{t('rollover:ended', { reason: row.retiredReason })}</p>}
    </div>
  )
}
