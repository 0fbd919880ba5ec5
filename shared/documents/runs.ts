import type { Language } from '../domain/common.ts'
import type { Paragraph, ParagraphStyle, TextRun } from './tree.ts'

type Emphasis = { readonly bold?: boolean; readonly italic?: boolean }

/**
 * Cuts text into runs of one script each, so that Lao gets the Lao font and the Lao language.
 *
 * Digits, spaces and signs stay with the letters before them. Zero-width spaces and characters that XML cannot hold are left out.
 *
 * @param language of text without any letter.
 */
export function runs(text: string, language: Language, emphasis: Emphasis = {}): readonly TextRun[] {
  const clean = writable(text)
  if (clean === '') return []
  const parts = LAO.test(clean) ? (clean.match(SAME_SCRIPT) ?? [clean]) : [clean]
  return parts.map((part) => {
    const lang = LAO.test(part) ? 'lo' : ANY_LETTER.test(part) ? 'en' : language
    return {
      text: part,
      lang,
      ...(emphasis.bold ? { bold: true as const } : {}),
      ...(emphasis.italic && lang === 'en' ? { italic: true as const } : {}),
    }
  })
}

/** Text without what a Word file cannot hold, and without zero-width spaces. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '')
}

/** A paragraph of one emphasis. */
export function paragraph(
  style: ParagraphStyle,
  text: string,
  language: Language,
  more: Emphasis & Pick<Paragraph, 'align' | 'keepNext' | 'number'> = {},
): Paragraph {
  const { bold, italic, ...rest } = more
  return { kind: 'paragraph', style, runs: runs(text, language, { bold: bold ?? false, italic: italic ?? false }), ...rest }
}

const LAO = /[\u0E80-\u0EFF]/
const ANY_LETTER = /\p{L}/u
// A stretch of Lao with what follows until another letter, or the other way round; signs at the very start go with the first letter.
const SAME_SCRIPT =
  /(?:^[^\p{L}\u0E80-\u0EFF]+)?(?:[\u0E80-\u0EFF](?:[\u0E80-\u0EFF]|[^\p{L}])*|(?![\u0E80-\u0EFF])\p{L}[^\u0E80-\u0EFF]*)/gu
// Zero-width spaces, controls but line break and tab, halves of a character, and what XML 1.0 forbids.
const UNWRITABLE = /\u200B|\u2060|\uFEFF|\uFFFE|\uFFFF|(?![\n\t])\p{Cc}|\p{Cs}/gu
