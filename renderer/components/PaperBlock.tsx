import { Fragment } from 'react'
import type { Cell, Paragraph, Row, Run, Table } from '#shared/documents/tree.ts'
import classes from './PaperPreview.module.css'
import type { PagePart } from './paper-pages.ts'

type PaperBlockProps = { readonly part: PagePart }

/** One block of a paper as it stands on a page; a table may be only some of its rows. */
export function PaperBlock({ part }: PaperBlockProps) {
  const { block, rows } = part
  switch (block.kind) {
    case 'paragraph':
      return <PaperParagraph line={block} />
    case 'table':
      return <PaperTable table={block} rows={rows} />
    case 'spacer':
      return <div style={{ height: `calc(var(--mm) * ${block.heightMm})` }} />
    case 'rule':
      return <div className={classes.rule} data-look={block.look} />
  }
}

/** Runs of text; the numbers of pages are put in where they are known. */
export function PaperRuns({ runs, page, pages }: { readonly runs: readonly Run[]; readonly page?: number; readonly pages?: number }) {
  return runs.map((run, index) => {
    // Runs have no identity of their own and never move.
    const key = String(index)
    if ('note' in run) return <sup key={key}>{run.note}</sup>
    if ('field' in run) return <Fragment key={key}>{run.field === 'page' ? page : pages}</Fragment>
    const text = run.italic ? <em>{run.text}</em> : run.text
    return (
      <span key={key} lang={run.lang}>
        {run.bold ? <strong>{text}</strong> : text}
      </span>
    )
  })
}

function PaperParagraph({ line }: { readonly line: Paragraph }) {
  const content = (
    <>
      {line.number !== undefined && <span className={classes.number}>{line.number}</span>}
      <PaperRuns runs={line.runs} />
      {line.runs.length === 0 && <br />}
    </>
  )
  const look = {
    className: classes.line,
    'data-style': line.style,
    'data-align': line.align,
    'data-numbered': line.number !== undefined || undefined,
  }
  if (line.style === 'heading1' || line.style === 'title') return <h2 {...look}>{content}</h2>
  return line.style === 'heading2' ? <h3 {...look}>{content}</h3> : <p {...look}>{content}</p>
}

function PaperTable({ table, rows }: { readonly table: Table; readonly rows: readonly Row[] }) {
  const total = table.columnsMm.reduce((sum, width) => sum + width, 0)
  const heads = rows.filter((row) => row.kind === 'head')
  const body = rows.filter((row) => row.kind !== 'head')
  return (
    <table
      className={classes.table}
      data-look={table.look}
      style={{ width: `calc(var(--mm) * ${total})` }}
      role={table.look === 'plain' ? 'presentation' : undefined}
    >
      <colgroup>
        {table.columnsMm.map((width, index) => (
          <col key={String(index)} style={{ width: `${(100 * width) / total}%` }} />
        ))}
      </colgroup>
      {heads.length > 0 && <thead>{heads.map(rowOf)}</thead>}
      <tbody>{body.map(rowOf)}</tbody>
    </table>
  )
}

function rowOf(row: Row, index: number) {
  return (
    <tr key={String(index)} data-kind={row.kind} style={row.heightMm === undefined ? {} : { height: `calc(var(--mm) * ${row.heightMm})` }}>
      {row.cells.map((cell, column) => cellOf(cell, row, column))}
    </tr>
  )
}

function cellOf(cell: Cell, row: Row, column: number) {
  const Tag = row.kind === 'head' ? 'th' : 'td'
  return (
    <Tag key={String(column)} colSpan={cell.span ?? 1} data-vertical={cell.vertical} {...(row.kind === 'head' ? { scope: 'col' } : {})}>
      {cell.paragraphs.map((line, index) => (
        <PaperParagraph key={String(index)} line={line} />
      ))}
    </Tag>
  )
}
