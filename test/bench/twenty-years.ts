import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { formatBytes } from '#shared/i18n/format.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { fillOffice, type OfficeSize } from './big-office.ts'
import { type Measure, printFigure, timesOf } from './measure.ts'

const TWENTY_YEARS: OfficeSize = { meetingCount: 200, actionCount: 4_000, paragraphCount: 50_000 }
const ONE_YEAR: OfficeSize = { meetingCount: 10, actionCount: 200, paragraphCount: 2_500 }
const RUNS = { runs: 12, warmups: 3 }

/** What the screens read, in an office of twenty years beside one of a single year. */
export async function measureTwentyYears(): Promise<readonly Measure[]> {
  const small = await measureOffice(ONE_YEAR)
  const large = await measureOffice(TWENTY_YEARS)
  printFigure('200 meetings, 4,000 actions, 50,000 paragraphs on the disk', formatBytes(large.sizeBytes))
  const floorName = 'the same with one year'
  return [
    { name: 'open actions of 20 years', valueMs: large.openMs, floorName, floorMs: small.openMs, aimRatio: 40 },
    { name: 'matrix with 20 years behind it', valueMs: large.matrixMs, floorName, floorMs: small.matrixMs, aimRatio: 40 },
    { name: 'find by a few letters in 20 years', valueMs: large.findMs, floorName, floorMs: small.findMs, aimRatio: 40 },
    { name: 'minutes of one meeting in 20 years', valueMs: large.minutesMs, floorName, floorMs: small.minutesMs, aimRatio: 3 },
  ]
}

async function measureOffice(size: OfficeSize) {
  const folder = mkdtempSync(join(tmpdir(), 'swg-bench-'))
  const path = join(folder, 'a.sqlite')
  const app: TestApp = await openTestApp({ path, now: '2016-09-01T03:00:00.000Z' })
  const { meetingIds, periodId } = await fillOffice(app, size)
  app.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  const times = await timesOf(
    {
      openMs: () => app.call('actions.list', { list: 'open' }),
      matrixMs: () => app.call('matrix.list', { periodId }),
      findMs: () => app.call('home.find', { text: 'MoU' }),
      minutesMs: () => app.call('minutes.open', { meetingId: meetingIds[1] as MeetingId }),
    },
    RUNS,
  )
  const sizeBytes = statSync(path).size
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  return { ...times, sizeBytes }
}
