import { sql } from 'kysely'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { compareText } from '#shared/i18n/sort.ts'
import type { ChangeRow, Database } from '../schema.ts'
import type { Reader } from './context.ts'

type Table = keyof Database
type Change = Pick<ChangeRow, 'opSeq' | 'tableName' | 'rowId' | 'columnName' | 'before' | 'after'>

const NAMING = ['number', 'titleEn', 'textEn', 'nameEn', 'shortEn', 'guestName', 'text']
const LONGEST = 120

/** What a record is called, by its table; of several that one operation touched those of the first here name it. */
const NAMED: readonly (readonly [table: Table, name: string])[] = [
  ['outgoing', 'coalesce(number, subject)'],
  ['action', 'number'],
  ['decision', 'number'],
  ['meeting', 'coalesce(number, titleEn)'],
  ['agendaItem', 'titleEn'],
  ['activity', 'titleEn'],
  ['post', 'titleEn'],
  ['organisation', 'nameEn'],
  ['person', 'nameEn'],
  ['venue', 'nameEn'],
  ['holiday', 'nameEn'],
  ['period', 'label'],
  ['workingGroup', 'code'],
]

/** What each operation touched, in the office's words: as it was written then, else the record as it is called now. */
export async function readSubjects(db: Reader, bySeq: ReadonlyMap<number, readonly Change[]>): Promise<ReadonlyMap<number, string>> {
  const written = new Map([...bySeq].map(([seq, changes]) => [seq, writtenIn(changes)]))
  const touched = [...bySeq]
    .filter(([seq]) => written.get(seq) === '')
    .flatMap(([seq, changes]) => {
      const table = NAMED.find(([name]) => changes.some(({ tableName }) => tableName === name))?.[0]
      if (table === undefined) return []
      const rowIds = new Set(changes.filter(({ tableName }) => tableName === table).map(({ rowId }) => rowId))
      return [...rowIds].map((rowId) => ({ seq, table, rowId }))
    })
  const names = await readNames(db, touched)
  for (const [seq, rows] of Map.groupBy(touched, (one) => one.seq)) {
    const called = rows.map(({ table, rowId }) => names.get(`${table}/${rowId}`) ?? '').filter((name) => name !== '')
    written.set(seq, shorten(called.toSorted(compareText).join(', ')))
  }
  return written
}

function writtenIn(changes: readonly Change[]): string {
  const named = NAMING.map((column) => changes.find(({ columnName }) => columnName === column)).find((change) => change !== undefined)
  return shorten(named?.after ?? named?.before ?? '')
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`
}

async function readNames(db: Reader, touched: readonly { readonly table: Table; readonly rowId: string }[]) {
  const found = await Promise.all(
    NAMED.map(async ([table, name]) => {
      const ids = [...new Set(touched.filter((one) => one.table === table).map(({ rowId }) => rowId))]
      if (ids.length === 0) return []
      const called = sql<string | null>`${sql.raw(name)}`.as('called')
      // Which table it is decides nothing here: each has an id.
      const rows = await db
        .selectFrom(table as 'meeting')
        .select(['id', called])
        .where('id', 'in', ids as MeetingId[])
        .orderBy('id')
        .execute()
      return rows.map((row) => [`${table}/${row.id}`, row.called ?? ''] as const)
    }),
  )
  return new Map<string, string>(found.flat())
}
