import type { Compilable, Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Database } from './schema.ts'

type Reader = Kysely<Database> | Transaction<Database> | ReadonlyKysely<Database>

/** No text of the office begins with it. */
const MARK = '\u0000value:'

/**
 * Writes the SQL of a query once and only fills its values in afterwards.
 *
 * For what is asked many times a minute while somebody types: between two writes to the disk, building the query again
 * costs several times more than SQLite needs to answer it.
 *
 * @param build gets a stand-in for each value, which may stand only where a text value may.
 */
export function compileOnce<Values extends Readonly<Record<string, unknown>>, Row>(
  build: (db: Kysely<Database>, value: <Name extends keyof Values & string>(name: Name) => Values[Name]) => Compilable<Row>,
): (db: Reader, values: Values) => Promise<readonly Row[]> {
  let compiled: ReturnType<Compilable<Row>['compile']> | undefined
  return async (db, values) => {
    compiled ??= build(db as Kysely<Database>, (name) => `${MARK}${name}` as never).compile()
    const parameters = compiled.parameters.map((value) =>
      typeof value === 'string' && value.startsWith(MARK) ? values[value.slice(MARK.length)] : value,
    )
    const { rows } = await (db as Kysely<Database>).executeQuery<Row>({ ...compiled, parameters })
    return rows
  }
}
