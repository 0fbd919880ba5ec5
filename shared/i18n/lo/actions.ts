import type { actions as source } from '../en/actions.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “actions”. */
export const actions: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
