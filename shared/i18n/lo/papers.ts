import type { papers as source } from '../en/papers.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “papers”. */
export const papers: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
