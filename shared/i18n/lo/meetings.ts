import type { meetings as source } from '../en/meetings.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “meetings”. */
export const meetings: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
