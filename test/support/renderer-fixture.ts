import { join } from 'node:path'

/** A built page small enough to read, for the hosts. */
export const rendererFolder = join(import.meta.dirname, '../fixtures/renderer')
