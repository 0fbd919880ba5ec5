import type { Language } from '../domain/common.ts'
import { papers as english } from '../i18n/en/papers.ts'
import { fill, type Values } from '../i18n/fill.ts'
import { papers as lao } from '../i18n/lo/papers.ts'

export type PaperKey = keyof typeof english

/** The wording of papers: a sentence in a language, its `{{places}}` filled. */
export type Words = (language: Language, key: PaperKey, values?: Values) => string

/** What the office says instead of the program's own sentences. */
export type OwnWording = Readonly<Partial<Record<Language, Readonly<Partial<Record<PaperKey, string>>>>>>

/** Begins with a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Ends with a full stop, unless it ends with a sign of its own. */
export function asSentence(text: string): string {
  const sentence = text.trimEnd()
  return sentence === '' || /[.!?…:;][)\]”’"']*$/u.test(sentence) ? sentence : `${sentence}.`
}

/** The program's wording, with the office's own sentences where it has any. */
export function wordsOf(own: OwnWording = {}): Words {
  const sentences = { en: { ...english, ...own.en }, lo: { ...lao, ...own.lo } }
  return (language, key, values) => fill(sentences[language][key], values)
}
