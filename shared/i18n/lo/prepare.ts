import type { prepare as source } from '../en/prepare.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “prepare”. */
export const prepare: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
