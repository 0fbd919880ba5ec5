import type { Migration } from 'kysely/migration'
import * as m0001 from './0001_create_store.ts'

/** In order, for ever: append only, never edit one that has shipped. */
export const migrations: Record<string, Migration> = {
  '0001_create_store': m0001,
}
