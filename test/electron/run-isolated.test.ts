import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReportJob } from '#electron/isolated/report-job.ts'
import { type IsolatedProcess, type LaunchIsolated, launchNode, readIsolated } from '#electron/run-isolated.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { ReportRecord } from '#shared/domain/report-record.ts'

const bytes = readFileSync('test/fixtures/reports/idswg-2015-report.docx')
const entry = (name: string) => fileURLToPath(new URL(`../fixtures/isolated/${name}.ts`, import.meta.url))

/** Starts real processes and says when each has ended. */
function watched(): { readonly launch: LaunchIsolated; readonly ended: () => Promise<void> } {
  const ends: Promise<void>[] = []
  const launch: LaunchIsolated = (path, execArgv) => {
    const child: IsolatedProcess = launchNode(path, execArgv)
    ends.push(new Promise((resolve) => child.onEnd(resolve)))
    return child
  }
  return { launch, ended: async () => void (await Promise.all(ends)) }
}

describe('reading in a process of its own', () => {
  it('gives the same record as the reader itself, and ends the process', async () => {
    const { launch, ended } = watched()

    const record = await readIsolated({ wants: 'record', bytes, fileName: 'report.docx' }, ReportRecord, { launch })

    expect(record).toEqual(readReport(bytes, 'report.docx'))
    await ended()
  })

  it('brings a refusal back with its details', async () => {
    const reading = readIsolated({ wants: 'record', bytes: Buffer.from('Dear colleague'), fileName: 'letter.txt' }, ReportRecord)

    await expect(reading).rejects.toMatchObject({ code: 'report.noTable', details: { fileName: 'letter.txt', found: 'Dear colleague' } })
  })

  it('refuses 300 MB without starting a process', async () => {
    const launch = () => {
      throw new Error('started')
    }

    const reading = readIsolated({ wants: 'record', bytes: new Uint8Array(300 * 1024 * 1024), fileName: 'large.docx' }, ReportRecord, {
      launch,
    })

    await expect(reading).rejects.toMatchObject({ code: 'report.tooLarge', details: { foundMb: 300, limitMb: 20 } })
  })

  it('gives up on a reader that takes too long, and ends it', async () => {
    const { launch, ended } = watched()

    const reading = readIsolated({ wants: 'record', bytes, fileName: 'slow.docx' }, ReportRecord, {
      launch,
      entryPath: entry('endless'),
      limitMs: 1_000,
    })

    await expect(reading).rejects.toMatchObject({ code: 'report.tookTooLong', details: { fileName: 'slow.docx', seconds: 1 } })
    await ended()
  })

  it('stops at once when the person cancels, and ends the process', async () => {
    const { launch, ended } = watched()
    const controller = new AbortController()

    const reading = readIsolated({ wants: 'record', bytes, fileName: 'slow.docx' }, ReportRecord, {
      launch,
      entryPath: entry('endless'),
      signal: controller.signal,
    })
    controller.abort()

    await expect(reading).rejects.toMatchObject({ code: 'request.cancelled' })
    await ended()
  })

  it('starts nothing when it was cancelled before', async () => {
    const { launch, ended } = watched()

    const reading = readIsolated({ wants: 'record', bytes, fileName: 'report.docx' }, ReportRecord, {
      launch,
      signal: AbortSignal.abort(),
    })

    await expect(reading).rejects.toMatchObject({ code: 'request.cancelled' })
    await ended()
  })

  it.each(['crashing', 'greedy', 'missing'])('survives a reader that is %s', async (name) => {
    const reading = readIsolated({ wants: 'record', bytes, fileName: 'evil.docx' }, ReportRecord, {
      entryPath: entry(name),
      // Its memory ends it, however slowly a busy machine fills that.
      limitMs: 50_000,
    })

    await expect(reading).rejects.toMatchObject({ code: 'report.readerStopped', details: { fileName: 'evil.docx' } })
  })

  it.each([
    ['a record that is none', { ok: true, value: { activities: 'all' } }],
    ['a reason that it may not give', { ok: false, error: { code: 'store.damaged', details: {} } }],
    ['a reason that does not exist', { ok: false, error: { code: 'report.constructor', details: {} } }],
    ['nothing that is an answer', ['ok']],
  ])('believes no reader that answers %s', async (_, answer) => {
    const reading = readIsolated({ wants: 'record', bytes: Buffer.from(JSON.stringify(answer)), fileName: 'evil.docx' }, ReportRecord, {
      entryPath: entry('lying'),
    })

    await expect(reading).rejects.toMatchObject({ code: 'report.readerStopped' })
  })
})

describe('the job', () => {
  it('reads the report and says what is remarkable in it', async () => {
    const { record, findings } = await readReportJob({ signal: new AbortController().signal }, { fileName: 'report.docx', bytes })

    expect(record.activities).toHaveLength(13)
    expect(findings).toContainEqual({ kind: 'nothingReported', positions: [7, 11] })
  })
})
