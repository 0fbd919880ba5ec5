import type { Language } from '../domain/common.ts'
import type { LetterForm } from '../domain/post.ts'
import { postLine, postLines } from '../domain/post-line.ts'
import { formatDay } from '../i18n/format.ts'
import { type Addressee, inLanguage, type Letterhead, type Named, type Signer, withHonorific } from './facts.ts'
import { labelled, letterTextMm } from './layout.ts'
import { paragraph } from './runs.ts'
import type { Block, Paragraph, Row, Table } from './tree.ts'
import type { PaperKey, Words } from './words.ts'

/** What identifies a letter; the number is missing while it is a draft. */
export type Reference = { readonly number: string | null; readonly datedOn: string }

/** Country, motto, issuing body on the left, number and date on the right. */
export function letterheadBlocks(head: Letterhead, reference: Reference, language: Language, words: Words): readonly Block[] {
  const body = language === 'lo' ? head.bodyLinesLo : head.bodyLinesEn
  const number = reference.number ?? words(language, 'numberPending')
  return [
    ...nationalHead(head, language),
    twoSides(
      (body.length > 0 ? body : head.bodyLinesEn).map((line) => paragraph('detail', line, language)),
      [
        paragraph('detail', words(language, 'numberLine', { number }), language, { align: 'right' }),
        paragraph('detail', placeAndDate(head, reference.datedOn, language, words), language, { align: 'right' }),
      ],
    ),
  ]
}

/** Country and motto alone, for papers that are not letters. */
export function nationalHead(head: Letterhead, language: Language): readonly Block[] {
  const country = inLanguage(head, 'country', language)
  return [
    paragraph('country', country.toUpperCase(), language),
    paragraph('motto', inLanguage(head, 'motto', language), language),
    { kind: 'rule', look: 'short' },
  ]
}

/** “Vientiane, 16 November 2015”. */
export function placeAndDate(head: Letterhead, datedOn: string, language: Language, words: Words): string {
  return words(language, 'placeAndDate', { place: inLanguage(head, 'place', language), date: formatDay(datedOn, language, 'long') })
}

/** To, through and subject. A post without a holder is addressed by its title. */
export function addressBlock(to: Addressee, subject: string, language: Language, words: Words, through: string = ''): Table {
  return labelled(
    [
      [words(language, 'to'), addresseeLines(to, language).join('\n')],
      [words(language, 'through'), through],
      [words(language, 'subject'), subject, true],
    ],
    language,
  )
}

/** Name with honorific, post, organisation; each on its own line. */
function addresseeLines(to: Addressee, language: Language): readonly string[] {
  return [addresseeName(to, language), ...postLines(to, language)].filter((line) => line !== '')
}

/** The same in one line, as the register has it: the organisation only where the post does not say it. */
export function addresseeLine(to: Addressee, language: Language): string {
  return [addresseeName(to, language), postLine(to, language)].filter((part) => part !== '').join(', ')
}

function addresseeName(to: Addressee, language: Language): string {
  return withHonorific({ ...to, nameEn: to.personEn, nameLo: to.personLo }, language)
}

/** “Excellency”, “Sir or Madam”; in Lao the word that stands for “you”. */
export function salutation(to: Addressee, language: Language, words: Words): string {
  const own = language === 'lo' ? to.salutationLo : to.salutationEn
  return own !== '' ? own : words(language, 'salutationUnknown')
}

/** Greeting and courtesy at the end, the same in every letter to a receiver: formal to ambassadors, ministers and offices, plain to the others. */
export function mannersOf(form: LetterForm): { readonly isFormal: boolean; readonly greeting: PaperKey; readonly close: PaperKey } {
  return form === 'plain'
    ? { isFormal: false, greeting: 'greetingPlain', close: 'closePlain' }
    : { isFormal: true, greeting: 'greetingFormal', close: 'closeFormal' }
}

/** “you”, or “Your Excellency” to whom that is due. */
export function you(to: Addressee, language: Language, words: Words): string {
  if (language === 'lo') return salutation(to, language, words)
  return to.salutationEn.includes('Excellency') ? words(language, 'yourExcellency') : words(language, 'you')
}

/** Capacity, room for seal and signature, name and post. One signer stands on the right, two stand side by side. */
export function signatureBlock(signers: readonly Signer[], language: Language, sealMm = 36): Table {
  const seats = signers.length % 2 === 1 ? [null, ...signers] : signers
  const rows = seats.flatMap((left, index): readonly Row[] =>
    index % 2 === 0 ? signatureRows([left, seats[index + 1] ?? null], language, sealMm) : [],
  )
  return { kind: 'table', look: 'plain', columnsMm: [letterTextMm / 2, letterTextMm / 2], together: true, rows }
}

function signatureRows(pair: readonly (Signer | null)[], language: Language, sealMm: number): readonly Row[] {
  const line = (text: string, bold = false): Paragraph => paragraph('detail', text, language, { align: 'center', bold })
  return [
    {
      kind: 'body',
      heightMm: 9,
      cells: pair.map((signer) => ({
        paragraphs: [line(signer === null ? '' : inLanguage(signer, 'capacity', language))],
        vertical: 'bottom' as const,
      })),
    },
    {
      kind: 'body',
      heightMm: sealMm,
      cells: pair.map((signer) => ({
        paragraphs:
          signer === null ? [line('')] : [line(inLanguage(signer, 'name', language), true), line(inLanguage(signer, 'title', language))],
        vertical: 'bottom' as const,
      })),
    },
  ]
}

/** A paper to enclose, named in the language of the letter; where it exists in the other one alone, that is said. */
export function enclosed(languages: readonly Language[], title: (language: Language) => string, words: Words): readonly Named[] {
  if (languages.length === 0) return []
  const name = (language: Language) =>
    languages.includes(language) ? title(language) : `${title(language)} ${words(language, 'inOtherLanguage')}`
  return [{ nameEn: name('en'), nameLo: name('lo') }]
}

/** Enclosures and copies at the foot of the last page. */
export function closingNotes(
  enclosures: readonly Named[],
  copies: readonly Named[],
  language: Language,
  words: Words,
): readonly Paragraph[] {
  const keep = copies.length > 0 ? { keepNext: true as const } : {}
  const names = (list: readonly Named[]) => list.map((one) => inLanguage(one, 'name', language)).join('; ')
  return [
    ...(enclosures.length > 0
      ? [paragraph('small', words(language, 'enclosures', { count: enclosures.length, list: names(enclosures) }), language, keep)]
      : []),
    ...(copies.length > 0 ? [paragraph('small', words(language, 'copies', { list: names(copies) }), language)] : []),
  ]
}

function twoSides(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  return {
    kind: 'table',
    look: 'plain',
    columnsMm: [letterTextMm / 2, letterTextMm / 2],
    rows: [{ kind: 'body', cells: [{ paragraphs: left }, { paragraphs: right }] }],
  }
}
