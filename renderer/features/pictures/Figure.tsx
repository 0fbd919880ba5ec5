import { UnstyledButton } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n.ts'
import { tableText } from '../../table-text.ts'
import { showError, showToast } from '../../toasts.ts'
import classes from './Figure.module.css'
import { FigureTable, type TableOfFigure } from './FigureTable.tsx'

type FigureProps = {
  readonly name: string
  /** The sentence that somebody opens the figure for. */
  readonly answer: string
  readonly tables: readonly TableOfFigure[]
  readonly note?: ReactNode
}

/** One picture: the answer as a sentence, then a table whose rows carry their bars. */
export function Figure({ name, answer, tables, note }: FigureProps) {
  const t = useT()
  const isEmpty = tables.every(({ rows }) => rows.length === 0)
  const copy = () => {
    const rows = tables.flatMap(({ columns, rows: body }, index) => [
      ...(index > 0 ? [[]] : []),
      columns.filter(({ isPicture }) => isPicture !== true).map(({ label }) => label),
      ...body.map(({ cells }) => cells.filter((_, column) => columns[column]?.isPicture !== true).map(({ text }) => text)),
    ])
    navigator.clipboard.writeText(tableText([[answer], ...rows])).then(() => showToast({ text: t('pictures:copied') }), showError)
  }
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span className={classes.name}>{name}</span>
        <h2 className={classes.answer}>{answer}</h2>
        {!isEmpty && (
          <UnstyledButton className={`${classes.copy} link no-print`} aria-label={t('pictures:copyOf', { name })} onClick={copy}>
            <IconCopy size={14} aria-hidden />
            {t('pictures:copy')}
          </UnstyledButton>
        )}
      </figcaption>
      {!isEmpty && tables.map((table) => <FigureTable key={table.name} table={table} />)}
      {note !== undefined && <p className={classes.note}>{note}</p>}
    </figure>
  )
}
