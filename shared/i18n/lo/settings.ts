import type { settings as source } from '../en/settings.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “settings”. */
export const settings: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
