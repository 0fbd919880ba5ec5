import type { NavigateOptions } from '@tanstack/react-router'
import { Refusal } from '#shared/errors.ts'

/** Where the cause of a refusal is put right, and the words of the button that leads there. */
type Remedy = { readonly label: 'common:remedyWording'; readonly place: NavigateOptions }

/** The way out of a refusal that a person can take at once; undefined where the sentence says enough. */
export function remedyOf(error: unknown): Remedy | undefined {
  if (!(error instanceof Refusal) || error.code !== 'papers.wordingNotConfirmed') return undefined
  return { label: 'common:remedyWording', place: { to: '/documents', search: { wording: 1 } } }
}
