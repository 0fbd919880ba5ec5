import type { Language } from './common.ts'

type Twin = { readonly en: string; readonly lo: string }

/**
 * Which language has become older than the other when a text was edited.
 *
 * Both edited, one of them empty, or one written for the first time from the other: none is old. Neither edited: what it was before.
 */
export function staleAfterEdit(before: Twin & { readonly stale: Language | null }, after: Twin): Language | null {
  if (after.en === '' || after.lo === '' || before.en === '' || before.lo === '') return null
  const editedEn = before.en !== after.en
  const editedLo = before.lo !== after.lo
  if (editedEn && editedLo) return null
  if (editedEn) return 'lo'
  return editedLo ? 'en' : before.stale
}
