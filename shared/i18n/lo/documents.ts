import type { documents as source } from '../en/documents.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “documents”. */
export const documents: Translation<typeof source> = {}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = []
