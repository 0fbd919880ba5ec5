import { Bar, type BarPart, type Pattern, Swatch } from './Bar.tsx'
import classes from './Figure.module.css'

type Column = {
  readonly label: string
  /** What this column is in the bars. */
  readonly pattern?: Pattern
  readonly isNumber?: boolean
  /** Holds bars alone: the other columns say it in numbers. */
  readonly isPicture?: boolean
}
type Cell = { readonly text: string; readonly parts?: readonly BarPart[]; readonly hint?: string }

export type TableOfFigure = {
  /** Read out before the table. */
  readonly name: string
  readonly columns: readonly Column[]
  /** The first cell of a row is its head. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly Cell[] }[]
  readonly scale: number
}

/** The numbers of a figure, with their bars in the same rows. */
export function FigureTable({ table: { name, columns, rows, scale } }: { readonly table: TableOfFigure }) {
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          {columns.map(({ label, pattern, isNumber, isPicture }) => (
            <th key={label} scope="col" data-number={isNumber || undefined} data-picture={isPicture || undefined}>
              {pattern !== undefined && <Swatch pattern={pattern} />}
              <span className={isPicture === true ? 'visually-hidden' : classes.label}>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...cells] }) => (
          <tr key={key}>
            <th scope="row" title={head?.hint}>
              <span className={classes.head}>{head?.text}</span>
            </th>
            {cells.map(({ text, parts, hint }, index) => {
              const column = columns[index + 1]
              return (
                <td
                  key={column?.label}
                  data-number={column?.isNumber || undefined}
                  data-picture={column?.isPicture || undefined}
                  data-bar={(parts !== undefined && text !== '') || undefined}
                  title={hint}
                >
                  {text}
                  {parts !== undefined && <Bar parts={parts} scale={scale} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
