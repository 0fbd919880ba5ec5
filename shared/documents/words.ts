import type { Language } from '../domain/common.ts'
import { papers as english } from '../i18n/en/papers.ts'
import { draft, papers as lao } from '../i18n/lo/papers.ts'
import type { Paper } from './tree.ts'

export type PaperKey = keyof typeof english
export type Values = Readonly<Record<string, string | number>>

/** The wording of papers: a sentence in a language, its `{{places}}` filled. */
export type Words = (language: Language, key: PaperKey, values?: Values) => string

/** What the office says instead of the program's own sentences. */
export type OwnWording = Readonly<Partial<Record<Language, Readonly<Partial<Record<PaperKey, string>>>>>>

/** Puts values in place of `{{name}}`; a name without a value stays as it is, so that it is seen. */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}

/** Begins with a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The program's wording, with the office's own sentences where it has any. */
export function wordsOf(own: OwnWording = {}): Words {
  const sentences = { en: { ...english, ...own.en }, lo: { ...lao, ...own.lo } }
  return (language, key, values) => fill(sentences[language][key], values)
}

/**
 * Lao sentences that a paper would print and that the office has neither confirmed nor worded itself.
 *
 * @param confirmed keys that the office has approved or overridden.
 */
export function unconfirmedWords(build: (words: Words) => Paper, confirmed: ReadonlySet<string>): readonly PaperKey[] {
  const words = wordsOf()
  const used = new Set<PaperKey>()
  build((language, key, values) => {
    if (language === 'lo') used.add(key)
    return words(language, key, values)
  })
  return draft.filter((key) => used.has(key) && !confirmed.has(key))
}
