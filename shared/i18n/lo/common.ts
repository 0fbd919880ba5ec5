import type { common as source } from '../en/common.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “common”. */
export const common: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
