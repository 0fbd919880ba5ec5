import { describe, expect, it } from 'vitest'
import { columnsOf, recordedTables } from '#db/journal-triggers.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildNewMeeting, plantOffice } from '#test/support/convening.ts'
import { drawDeed, drawFrom } from '#test/support/random-deeds.ts'

/** What people see of the store, one text a table: rows that are not marked deleted, without what stays for good. */
type Seen = Readonly<Record<string, string>>
type Done = { readonly commandId: string; readonly name: string; readonly before: Seen; readonly after: Seen }

/** They stay when their making is undone: nothing shows them by themselves. */
const kept = new Set(['commitment', 'minutesVersion', 'file'])
const seeds = Array.from({ length: 4 }, (_, index) => index + 1)
const deedCount = 80

describe('taking back a whole day, step by step', () => {
  it.each(seeds)('brings back what stood before each step, and after each step when all is done again (day %i)', async (seed) => {
    const app = await openTestApp()
    await plantOffice(app)
    await app.call('meetings.create', buildNewMeeting({ agenda: { kind: 'template' } }))
    const done = await liveThrough(app, seed)

    const wayBack = await undoAll(app, done.toReversed())
    const wayForth = await undoAll(app, wayBack.undone.toReversed())

    expect(done.length).toBeGreaterThan(deedCount / 4)
    expect(wayBack.seen).toEqual(done.toReversed().map(({ name, before }) => ({ name, seen: before })))
    expect(wayForth.seen.map(({ seen }) => seen)).toEqual(done.map(({ after }) => after))
    expect(app.reported).toEqual([])
    await app.close()
  })
})

/** Does what the day brings; what is refused leaves no trace. */
async function liveThrough(app: TestApp, seed: number): Promise<readonly Done[]> {
  const draw = drawFrom(seed)
  const done: Done[] = []
  for (let count = 0; count < deedCount; count += 1) {
    const commandId = `day ${count}`
    const { name, input } = drawDeed(app, draw)
    const before = look(app)
    const reply = await app.dispatch({ commandId, name, input })
    if (reply.ok) done.push({ commandId, name, before, after: look(app) })
    else expect(look(app)).toEqual(before)
  }
  return done
}

async function undoAll(app: TestApp, done: readonly { readonly commandId: string; readonly name: string }[]) {
  const seen: { readonly name: string; readonly seen: Seen }[] = []
  const undone: { readonly commandId: string; readonly name: string }[] = []
  for (const { commandId, name } of done) {
    const undoId = `undo ${commandId}`
    await app.call('history.undo', { commandId }, undoId)
    undone.push({ commandId: undoId, name })
    seen.push({ name, seen: look(app) })
  }
  return { seen, undone }
}

function look({ sqlite }: TestApp): Seen {
  const tables = recordedTables(sqlite).filter((table) => !kept.has(table))
  return Object.fromEntries(
    tables.map((table) => {
      const columns = columnsOf(sqlite, table)
      // A number that was issued stays with its meeting.
      const shown = columns.filter((column) => table !== 'meeting' || column !== 'number').map((column) => `"${column}"`)
      const visible = columns.includes('deletedAt') ? 'WHERE deletedAt IS NULL' : ''
      const rows = sqlite.prepare(`SELECT ${shown.join(', ')} FROM "${table}" ${visible} ORDER BY id`).all()
      return [table, JSON.stringify(rows)]
    }),
  )
}
