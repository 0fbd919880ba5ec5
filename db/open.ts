import { Kysely } from 'kysely'
import { OfficeDialect } from './dialect.ts'
import { type OpenStore, openStore } from './open-store.ts'
import type { Database } from './schema.ts'

export type OpenDatabase = OpenStore & { readonly db: Kysely<Database> }

/** Opens a file as `openStore` does, and gives what handlers ask it with. */
export async function openDatabase(path: string): Promise<OpenDatabase> {
  const opened = withQueries(await openStore(path))
  // Kysely closes at its end only what it has begun to use.
  await opened.db.connection().execute(async () => undefined)
  return opened
}

/** Gives an open file what handlers ask it with. */
export function withQueries(store: OpenStore): OpenDatabase {
  return { ...store, db: new Kysely<Database>({ dialect: new OfficeDialect(store.sqlite) }) }
}
