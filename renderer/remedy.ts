import { isRefusal, Refusal, type RefusalCode } from '#shared/errors.ts'

/** Where the cause of a refusal is put right, and the words of the button that leads there. */
export type Remedy = {
  readonly label: 'common:remedyWording' | 'common:remedyPeriod' | 'common:remedyFolder'
  readonly place: { readonly to: '/documents' | '/settings'; readonly search: Readonly<Record<string, unknown>> }
}

/** Refusals whose sentence sends the person to a screen. */
const REMEDIES: { readonly [Code in RefusalCode]?: Remedy } = {
  'meeting.noPeriod': { label: 'common:remedyPeriod', place: { to: '/settings', search: { section: 'periods' } } },
  'papers.folderNotWritable': { label: 'common:remedyFolder', place: { to: '/settings', search: { section: 'folder' } } },
}

/** The way out of a refusal that a person can take at once; undefined where the sentence says enough. */
export function remedyOf(error: unknown): Remedy | undefined {
  // The sentences that hold these papers back stand first there.
  if (isRefusal(error, 'papers.wordingNotConfirmed'))
    return { label: 'common:remedyWording', place: { to: '/documents', search: { wording: 1, sentences: error.details.keys.join(',') } } }
  return error instanceof Refusal ? REMEDIES[error.code as RefusalCode] : undefined
}
