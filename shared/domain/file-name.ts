import { documents as wordsEn } from '../i18n/en/documents.ts'
import { documents as wordsLo } from '../i18n/lo/documents.ts'
import type { OutgoingKind, PaperLanguage } from './outgoing.ts'

const words = { en: wordsEn, lo: wordsLo }

/** What the name of a file is made of. */
type FileNameFacts = {
  readonly kind: OutgoingKind
  readonly datedOn: string
  /** Reference number; for papers without one the number of the meeting, or the group. */
  readonly number: string
  /** `MoFA`, `JPN`; empty for papers to everybody. */
  readonly recipientShort: string
  readonly language: PaperLanguage
}

/** Name of a Word file that sorts by date and says what it is: `2015-11-16 Follow-up letter 41-LCDC MoPS EN.docx`; in Lao for a Lao paper. */
export function paperFileName({ kind, datedOn, number, recipientShort, language }: FileNameFacts): string {
  const parts = [
    datedOn,
    words[language === 'lo' ? 'lo' : 'en'][`kind.${kind}`],
    number,
    recipientShort,
    language === 'both' ? 'EN-LO' : language.toUpperCase(),
  ]
  return `${safeName(parts.filter((part) => part !== '').join(' '))}.docx`
}

/** The next name when the usual one is taken: `… EN (2).docx`. */
export function secondName(fileName: string, n: number): string {
  const dot = fileName.lastIndexOf('.')
  return dot <= 0 ? `${fileName} (${n})` : `${fileName.slice(0, dot)} (${n})${fileName.slice(dot)}`
}

/** The name without what `secondName` adds. */
export function firstName(fileName: string): string {
  return fileName.replace(/ \(\d+\)(?=\.[^.]*$)/, '')
}

/** Makes a text fit for a file or folder on Windows, macOS and Linux; the `/` of a number becomes `-`. */
export function safeName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[/\\]/g, '-')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses these very characters in names.
    .replace(/[<>:"|?*\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return name === '' || RESERVED.test(name) ? `_${name}` : name
}

// 255 bytes are the limit on Linux; a Lao letter takes three, and “ (2).docx” has to fit behind.
const LONGEST_NAME = 80
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i
