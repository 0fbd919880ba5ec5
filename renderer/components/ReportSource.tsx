import { Button, FileButton, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconClipboardText, IconFileImport } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Input, Output } from '#shared/contract/index.ts'
import type { ColumnMapping, RawTable } from '#shared/domain/column-mapping.ts'
import { refuseReportSize } from '#shared/domain/report-record.ts'
import { readTableText } from '#shared/domain/table-text.ts'
import { Refusal } from '#shared/errors.ts'
import { useErrorText, useT } from '../i18n.ts'
import { tableOfHtml } from '../table-html.ts'
import { useHostJob } from '../useHostJob.ts'
import { ColumnChooser } from './ColumnChooser.tsx'
import classes from './ReportSource.module.css'

/** A report that was read, and where from. */
export type ReadReport = Output<'report.read'> & { readonly fileName: string }
type Source = Omit<Input<'report.read'>, 'mapping'>
type ReportSourceProps = {
  /** Told of every reading: what was found, or null while another one is tried. */
  readonly onRead: (read: ReadReport | null) => void
  readonly isPrimary: boolean
}

/** Where a report comes from: a file, or a table from the clipboard; and which column is which where nobody can tell. */
export function ReportSource({ onRead, isPrimary }: ReportSourceProps) {
  const t = useT()
  const errorText = useErrorText()
  const reading = useHostJob('report.read')
  const looking = useHostJob('report.tables')
  const [source, setSource] = useState<Source | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [tables, setTables] = useState<Output<'report.tables'> | null>(null)
  const [pasting, setPasting] = useState<string | null>(null)
  // The same file, put right in the meantime, may be chosen again.
  const forget = useRef<() => void>(null)
  const read = async (from: Source, mapping?: ColumnMapping) => {
    setSource(from)
    setProblem(null)
    setTables(null)
    onRead(null)
    try {
      const found = await reading.run({ ...from, ...(mapping !== undefined && { mapping }) })
      onRead({ ...found, fileName: from.fileName })
      setPasting(null)
    } catch (error) {
      setProblem(error)
    }
  }
  const handleFile = async (file: File | null) => {
    forget.current?.()
    if (file === null) return
    try {
      // By its size first: a file of 300 MB is not even read into the window.
      refuseReportSize(file.name, file.size)
    } catch (error) {
      setProblem(error)
      return
    }
    await read({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  const handleRows = (rows: readonly (readonly string[])[]) =>
    void read({ fileName: '', rows: rows.map((row) => [...row]) satisfies RawTable })
  const handleLook = async () => {
    if (source === null) return
    try {
      setTables(await looking.run(source))
      setProblem(null)
    } catch (error) {
      setProblem(error)
    }
  }
  const isBusy = reading.progress !== null || looking.progress !== null
  return (
    <div className={classes.source}>
      <div className={classes.buttons}>
        <FileButton accept=".docx,.txt,.csv" resetRef={forget} onChange={(file) => void handleFile(file)}>
          {(props) => (
            <Button
              {...props}
              variant={isPrimary && pasting === null && tables === null ? 'filled' : 'default'}
              leftSection={<IconFileImport size={16} />}
              disabled={isBusy}
              autoFocus
            >
              {t('compare:chooseFile')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          leftSection={<IconClipboardText size={16} />}
          aria-expanded={pasting !== null}
          disabled={isBusy}
          onClick={() => setPasting(pasting === null ? '' : null)}
        >
          {t('compare:paste')}
        </Button>
        <span>{source === null ? '' : source.fileName || t('compare:pasted')}</span>
      </div>
      {source === null && <p className="dim t12">{t('compare:fileHint')}</p>}
      {pasting !== null && (
        <>
          <Textarea
            label={t('compare:pasteLabel')}
            description={t('compare:pasteHint')}
            value={pasting}
            minRows={4}
            maxRows={8}
            autosize
            autoFocus
            onChange={(event) => setPasting(event.currentTarget.value)}
            onPaste={(event) => {
              const rows = tableOfHtml(event.clipboardData.getData('text/html'))
              if (rows === null) return
              event.preventDefault()
              handleRows(rows)
            }}
          />
          <div className={classes.buttons}>
            <Button variant="default" disabled={pasting.trim() === '' || isBusy} onClick={() => handleRows(readTableText(pasting))}>
              {t('compare:readPasted')}
            </Button>
          </div>
        </>
      )}
      {isBusy && (
        <p role="status" className={classes.buttons}>
          {t('compare:reading')}
          <Button variant="subtle" size="compact-sm" onClick={reading.cancel}>
            {t('compare:cancel')}
          </Button>
        </p>
      )}
      {problem !== null && (
        <div className={classes.problem} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          <div>
            <p>{errorText(problem)}</p>
            {source !== null && isOtherTable(problem) && (
              <Button variant="default" size="compact-sm" onClick={() => void handleLook()}>
                {t('compare:otherTable')}
              </Button>
            )}
          </div>
        </div>
      )}
      {tables !== null && source !== null && (
        <ColumnChooser tables={tables} onChosen={(mapping) => void read(source, mapping)} onCancel={() => setTables(null)} />
      )}
    </div>
  )
}

/** Whether a person can help: there is a table, and its titles are not those of the form. */
function isOtherTable(problem: unknown): boolean {
  return problem instanceof Refusal && ['report.otherColumns', 'report.noTable', 'report.rowBroken'].includes(problem.code)
}
