import type { history as source } from '../en/history.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “history”. */
export const history: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
