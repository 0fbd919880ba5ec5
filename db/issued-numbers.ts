import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Transaction } from 'kysely'
import type { Database } from './schema.ts'

export type IssuedNumber = { readonly scope: string; readonly year: number; readonly n: number }

/** The list of issued numbers beside the database: a restored safe copy is older than it, and must not issue a number again. */
export type NumberLog = {
  readonly highest: (scope: string, year: number) => number
  /** Returns once the numbers are on the disk. */
  readonly append: (issued: readonly IssuedNumber[]) => void
}

/** Opens the append-only log; a torn last line, left by a power cut, is passed over. */
export function openNumberLog(path: string): NumberLog {
  const highest = new Map<string, number>()
  for (const line of readLines(path)) remember(highest, line)
  return {
    highest: (scope, year) => highest.get(`${scope} ${year}`) ?? 0,
    append: (issued) => {
      const file = openSync(path, 'a', 0o600)
      try {
        writeSync(file, issued.map(({ scope, year, n }) => `${scope} ${year} ${n}\n`).join(''))
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      for (const { scope, year, n } of issued) remember(highest, `${scope} ${year} ${n}`)
    },
  }
}

/** A log that only lives as long as the program; for databases in memory. */
export function memoryNumberLog(): NumberLog {
  const highest = new Map<string, number>()
  return {
    highest: (scope, year) => highest.get(`${scope} ${year}`) ?? 0,
    append: (issued) => {
      for (const { scope, year, n } of issued) remember(highest, `${scope} ${year} ${n}`)
    },
  }
}

/** Takes the next number of a scope and year inside the caller's transaction. */
export async function takeNumber(db: Transaction<Database>, log: NumberLog, scope: string, year: number): Promise<IssuedNumber> {
  const row = await db
    .selectFrom('issuedNumber')
    .select((eb) => eb.fn.max('n').as('n'))
    .where('scope', '=', scope)
    .where('year', '=', year)
    .executeTakeFirst()
  const issued = { scope, year, n: Math.max(row?.n ?? 0, log.highest(scope, year)) + 1 }
  await db.insertInto('issuedNumber').values(issued).execute()
  return issued
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /^\S+ \d+ \d+$/.test(line))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function remember(highest: Map<string, number>, line: string): void {
  const [scope = '', year = '', n = ''] = line.split(' ')
  const key = `${scope} ${year}`
  highest.set(key, Math.max(highest.get(key) ?? 0, Number(n)))
}
