import type { Contact, Letterhead, Named, Signer } from '#shared/documents/facts.ts'
import { type OwnWording, type PaperKey, type Words, wordsOf } from '#shared/documents/words.ts'
import type { PaperLanguage } from '#shared/domain/outgoing.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { draft } from '#shared/i18n/lo/papers.ts'
import type { Reader } from './context.ts'
import { readSettings } from './settings.ts'

/** What every paper of the office shares. */
export type PaperOffice = {
  readonly settings: Settings
  readonly letterhead: Letterhead
  readonly signer: Signer
  /** Who answers questions, unless the meeting has a contact of its own. */
  readonly contact: Contact
  /** Copied on every follow-up letter. */
  readonly copies: readonly Named[]
  readonly words: Words
  /** The words for a paper that may leave the house: what one in Lao speaks is noted, to be checked at the end. */
  readonly wordsFor: (language: PaperLanguage) => Words
  /** Lao that papers built so far speak, and that the office has not confirmed. */
  readonly findUnconfirmed: () => { readonly keys: readonly PaperKey[]; readonly all: number }
}

/** The office's own sentences and those of the program that it has confirmed. */
type PaperWording = { readonly lo: Readonly<Partial<Record<PaperKey, string>>>; readonly confirmed: readonly string[] }

/** Reads the office as papers need it. */
export async function readPaperOffice(db: Reader): Promise<PaperOffice> {
  const [settings, wording] = await Promise.all([readSettings(db), readPaperWording(db)])
  const spoken = new Set<PaperKey>()
  const words = wordsOf({ lo: wording.lo } satisfies OwnWording)
  return {
    settings,
    letterhead: { ...settings, bodyLinesEn: linesOf(settings.bodyEn), bodyLinesLo: linesOf(settings.bodyLo) },
    signer: {
      capacityEn: settings.signerTitleEn,
      capacityLo: settings.signerTitleLo,
      nameEn: settings.signerName,
      nameLo: settings.signerName,
      titleEn: '',
      titleLo: '',
    },
    contact: { nameEn: linesOf(settings.contactEn).join(', '), nameLo: linesOf(settings.contactLo).join(', '), phone: '', email: '' },
    copies: twinLines(settings.copyToEn, settings.copyToLo),
    words,
    // A paper in English asks for the Lao of names and hosts too, and prints none of it.
    wordsFor: (paperLanguage) =>
      paperLanguage === 'en'
        ? words
        : (language, key, values) => {
            if (language === 'lo') spoken.add(key)
            return words(language, key, values)
          },
    findUnconfirmed: () => {
      const waiting = unconfirmed(wording)
      return { keys: waiting.filter((key) => spoken.has(key)), all: waiting.length }
    },
  }
}

/** Reads what the office has said about the wording of its papers. */
export async function readPaperWording(db: Reader): Promise<PaperWording> {
  const row = await db.selectFrom('setting').select('value').where('id', '=', PAPER_WORDING).executeTakeFirst()
  return row === undefined ? { lo: {}, confirmed: [] } : (JSON.parse(row.value) as PaperWording)
}

/** Lao sentences that were composed for the program and wait for the office. */
export function unconfirmed({ lo, confirmed }: PaperWording): readonly PaperKey[] {
  return draft.filter((key) => !confirmed.includes(key) && lo[key] === undefined)
}

/** Row of `setting` that holds the wording; it is no setting of the screens, and grows with the sentences. */
export const PAPER_WORDING = 'paperWording'

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function twinLines(en: string, lo: string): readonly Named[] {
  const english = linesOf(en)
  const lao = linesOf(lo)
  return Array.from({ length: Math.max(english.length, lao.length) }, (_, index) => ({
    nameEn: english[index] ?? '',
    nameLo: lao[index] ?? '',
  }))
}
