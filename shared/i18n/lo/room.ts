import type { room as source } from '../en/room.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “room”. */
export const room: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
