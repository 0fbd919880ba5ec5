import type { NavigateOptions } from '@tanstack/react-router'
import { Refusal, type RefusalCode } from '#shared/errors.ts'

/** Where the cause of a refusal is put right, and the words of the button that leads there. */
type Remedy = {
  readonly label: 'common:remedyWording' | 'common:remedyPeriod' | 'common:remedyFolder'
  readonly place: NavigateOptions
}

/** Refusals whose sentence sends the person to a screen. */
const REMEDIES: { readonly [Code in RefusalCode]?: Remedy } = {
  'papers.wordingNotConfirmed': { label: 'common:remedyWording', place: { to: '/documents', search: { wording: 1 } } },
  'meeting.noPeriod': { label: 'common:remedyPeriod', place: { to: '/settings', search: { section: 'periods' } } },
  'papers.folderNotWritable': { label: 'common:remedyFolder', place: { to: '/settings', search: { section: 'folder' } } },
}

/** The way out of a refusal that a person can take at once; undefined where the sentence says enough. */
export function remedyOf(error: unknown): Remedy | undefined {
  return error instanceof Refusal ? REMEDIES[error.code as RefusalCode] : undefined
}
