import type { firstRun as source } from '../en/firstRun.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “firstRun”. */
export const firstRun: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
