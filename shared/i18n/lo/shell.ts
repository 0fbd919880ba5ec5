import type { shell as source } from '../en/shell.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “shell”. */
export const shell: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
