import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import * as Y from 'yjs'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { openTestApp } from '#test/support/app.ts'
import { fillOffice } from './big-office.ts'
import { type Measure, timesOf } from './measure.ts'

const BATCH_RUNS = 400
const BATCH_WARMUPS = 100

/** The head of a report, one row, through the contract, beside kysely with cached statements and a raw prepared statement. */
export async function measureQuery(): Promise<readonly Measure[]> {
  const app = await openTestApp()
  const { periodId, groupId } = await fillOffice(app, { meetingCount: 4, actionCount: 20, paragraphCount: 20 })
  const raw = app.sqlite.prepare('SELECT * FROM report WHERE periodId = ? AND groupId = ? AND deletedAt IS NULL')
  const kysely = () =>
    app.db
      .selectFrom('report')
      .selectAll()
      .where('periodId', '=', periodId)
      .where('groupId', '=', groupId)
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
  const { rawMs, kyselyMs, dispatchMs } = await timesOf(
    {
      rawMs: () => raw.get(periodId, groupId),
      kyselyMs: kysely,
      dispatchMs: () => app.call('report.get', { periodId, groupId, language: 'en' }),
    },
    // Short turns: another program seldom cuts into one.
    { runs: 600, warmups: 200, perRun: 20 },
  )
  await app.close()
  return [
    { name: 'one row through dispatch', valueMs: dispatchMs, floorName: 'kysely with cached statements', floorMs: kyselyMs, aimRatio: 2 },
    { name: 'one row through dispatch', valueMs: dispatchMs, floorName: 'raw prepared statement', floorMs: rawMs, aimRatio: 8 },
  ]
}

/** A batch of typing until it is on the disk, beside one write and fsync of the same size. */
export async function measureTypedBatch(): Promise<readonly Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swg-bench-'))
  const app = await openTestApp({ path: join(folder, 'a.sqlite') })
  const { meetingIds } = await fillOffice(app, { meetingCount: 1, actionCount: 2, paragraphCount: 2 })
  const { record } = await app.call('minutes.open', { meetingId: meetingIds[0] as MeetingId })
  const batches = typedBatches(record.bytes, BATCH_RUNS + BATCH_WARMUPS)
  const floorBytes = new Uint8Array(200).fill(7)
  const file = openSync(join(folder, 'floor'), 'w')
  const { floorMs, valueMs } = await timesOf(
    {
      floorMs: () => {
        writeSync(file, floorBytes)
        fsyncSync(file)
      },
      valueMs: () => app.call('minutes.append', { docId: record.docId, ...(batches.pop() as Batch) }),
    },
    { runs: BATCH_RUNS, warmups: BATCH_WARMUPS },
  )
  closeSync(file)
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  return [{ name: 'typed batch on the disk', valueMs, floorName: 'one write + fsync', floorMs, aimRatio: 2 }]
}

type Batch = { readonly batchId: string; readonly bytes: Uint8Array }

/** What a window sends while somebody types, the last first; it is made there and not measured here. */
function typedBatches(begun: Uint8Array, count: number): Batch[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, begun)
  const text = doc.getText('bench')
  const batches = Array.from({ length: count }, () => {
    const before = Y.encodeStateVector(doc)
    text.insert(text.length, 'twelve chars')
    return { batchId: v7(), bytes: Y.encodeStateAsUpdate(doc, before) }
  })
  return batches.toReversed()
}
