import { formatDay } from '../i18n/format.ts'
import type { Language } from './common.ts'

/** The words that a sentence for the matrix is made of, in its language; `{places}` are filled. */
export type ProgressWords = { readonly done: string; readonly and: string; readonly nobody: string }

type ClosedAction = { readonly textEn: string; readonly textLo: string; readonly closedOn: string }

/**
 * The sentence that a closed action offers to the column Progress.
 *
 * @param note how it was closed; follows the sentence letter for letter, and may be empty.
 * @param parties short names, the lead first.
 */
export function progressSentence(
  { textEn, textLo, closedOn }: ClosedAction,
  note: string,
  parties: readonly string[],
  language: Language,
  words: ProgressWords,
): string {
  const text = language === 'lo' ? textLo || textEn : textEn
  const values: Readonly<Record<string, string>> = {
    parties: parties.length === 0 ? words.nobody : joinNames(parties, words.and),
    text: text.replace(/[\s.]+$/u, ''),
    day: formatDay(closedOn, language),
  }
  const sentence = words.done.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  const remark = note.trim()
  return remark === '' ? sentence : `${sentence} ${endSentence(remark)}`
}

/** Language that a text is written in: Lao as soon as it has a Lao letter. */
export function languageOfText(text: string): Language {
  return /[\u0E80-\u0EFF]/.test(text) ? 'lo' : 'en'
}

function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

// Lao sentences end without a mark.
function endSentence(text: string): string {
  return /[.!?…:;"”)]$/u.test(text) || languageOfText(text) === 'lo' ? text : `${text}.`
}
