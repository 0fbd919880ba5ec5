import type { home as source } from '../en/home.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “home”. */
export const home: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
