import type { PaperKey } from '#shared/documents/words.ts'
import { hasSamePlaces, placesIn, withEdgesOf } from '#shared/domain/wording.ts'
import { Refusal } from '#shared/errors.ts'
import { papers as english } from '#shared/i18n/en/papers.ts'
import { papers as lao } from '#shared/i18n/lo/papers.ts'
import type { Handlers } from './context.ts'
import { PAPER_WORDING, readPaperWording, unconfirmed } from './paper-office.ts'

/** The Lao sentences of the papers, which the office confirms or words itself before one of them leaves the house. */
export const outgoingWording = {
  async 'outgoing.wording'({ db }) {
    const wording = await readPaperWording(db)
    const waiting = new Set(unconfirmed(wording))
    return KEYS.map((key) => ({
      key,
      en: english[key],
      lo: wording.lo[key] ?? lao[key],
      isConfirmed: !waiting.has(key),
      isOwn: wording.lo[key] !== undefined,
    }))
  },

  async 'outgoing.confirmWording'({ db }, { sentences }) {
    const wording = await readPaperWording(db)
    const own = new Map(Object.entries(wording.lo))
    const confirmed = new Set(wording.confirmed)
    for (const { key, lo } of sentences) {
      if (!isPaperKey(key)) throw new Refusal('record.notFound', { kind: 'sentence' })
      if (lo.trim() !== '' && !hasSamePlaces(lo, lao[key]))
        throw new Refusal('papers.wordingPlaces', { places: placesIn(lao[key]).join(', ') })
      confirmed.add(key)
      const sentence = withEdgesOf(lao[key], lo)
      if (lo.trim() === '' || sentence === lao[key]) own.delete(key)
      else own.set(key, sentence)
    }
    const row = { id: PAPER_WORDING, value: JSON.stringify({ lo: Object.fromEntries(own), confirmed: [...confirmed].toSorted() }) }
    await db
      .insertInto('setting')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ value: row.value }))
      .execute()
    return null
  },
} satisfies Partial<Handlers>

const KEYS = Object.keys(english) as readonly PaperKey[]

function isPaperKey(key: string): key is PaperKey {
  return Object.hasOwn(english, key)
}
