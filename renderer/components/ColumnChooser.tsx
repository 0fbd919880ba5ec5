import { Button, NumberInput, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { type ColumnMapping, guessMapping } from '#shared/domain/column-mapping.ts'
import { useT } from '../i18n.ts'
import classes from './ReportSource.module.css'

type Tables = Output<'report.tables'>
type ColumnChooserProps = { readonly tables: Tables; readonly onChosen: (mapping: ColumnMapping) => void; readonly onCancel: () => void }

const COLUMNS = ['title', 'indicator', 'progress', 'challenges', 'keyMessage'] as const
const NONE = 'none'

/** Which column of a foreign table is which of ours, beside the beginning of the table. */
export function ColumnChooser({ tables, onChosen, onCancel }: ColumnChooserProps) {
  const t = useT()
  const [mapping, setMapping] = useState(() => guessMapping(tables[widest(tables)]?.rows ?? [], widest(tables)))
  const rows = tables[mapping.table]?.rows ?? []
  const titles = rows[Math.max(0, mapping.headerRows - 1)] ?? []
  const columns = titles.map((title, index) => ({
    value: String(index),
    label: t('compare:mapColumn', { n: index + 1, title: title.slice(0, 40) }),
  }))
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    onChosen(mapping)
  }
  return (
    <form className={classes.source} onSubmit={handleSubmit}>
      <h2>{t('compare:mapTitle')}</h2>
      <div className={classes.columns}>
        {tables.length > 1 && (
          <Select
            label={t('compare:mapTable')}
            data={tables.map(({ rowCount }, index) => ({
              value: String(index),
              label: t('compare:mapTableName', { n: index + 1, count: rowCount }),
            }))}
            value={String(mapping.table)}
            allowDeselect={false}
            onChange={(value) => setMapping(guessMapping(tables[Number(value)]?.rows ?? [], Number(value)))}
          />
        )}
        <NumberInput
          label={t('compare:mapHeader')}
          value={mapping.headerRows}
          min={0}
          max={Math.min(20, rows.length)}
          allowDecimal={false}
          onChange={(value) => setMapping({ ...mapping, headerRows: typeof value === 'number' ? value : 0 })}
        />
        {COLUMNS.map((column) => (
          <Select
            key={column}
            label={t(`compare:column.${column}`)}
            data={column === 'title' ? columns : [{ value: NONE, label: t('compare:mapNone') }, ...columns]}
            value={mapping[column] === null ? NONE : String(mapping[column])}
            allowDeselect={false}
            onChange={(value) => setMapping({ ...mapping, [column]: value === NONE || value === null ? null : Number(value) })}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll box must be reachable from the keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <table className={classes.table} aria-label={t('compare:mapPreview')}>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a foreign table is only its place
              <tr key={index}>
                {row.map((cell, column) =>
                  index < mapping.headerRows ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column of a foreign table is only its place
                    <th key={column}>{cell}</th>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column of a foreign table is only its place
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.buttons}>
        <Button type="submit">{t('compare:mapRead')}</Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The table with the most rows is the likely one; a letterhead is a table too. */
function widest(tables: Tables): number {
  return tables.reduce((best, { rowCount }, index) => (rowCount > (tables[best]?.rowCount ?? 0) ? index : best), 0)
}
