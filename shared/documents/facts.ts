import type { Language } from '../domain/common.ts'
import type { PostInOrganisation } from '../domain/post-line.ts'
import { formatDay, formatTimes } from '../i18n/format.ts'
import type { Words } from './words.ts'

/** Head of every letter, from the settings of the office. */
export type Letterhead = {
  readonly countryEn: string
  readonly countryLo: string
  readonly mottoEn: string
  readonly mottoLo: string
  /** Issuing body, from the ministry down to the office. */
  readonly bodyLinesEn: readonly string[]
  readonly bodyLinesLo: readonly string[]
  readonly placeEn: string
  readonly placeLo: string
}

/** Whom a letter addresses; `personEn` and `personLo` are empty while the post is vacant. */
export type Addressee = PostInOrganisation & {
  readonly personEn: string
  readonly personLo: string
  readonly honorificEn: string
  readonly honorificLo: string
  /** `Excellency`, `Sir`, `Madam`; empty when neither is known. */
  readonly salutationEn: string
  readonly salutationLo: string
}

/** Who signs: “For the Chairperson”, the name, the post. */
export type Signer = {
  readonly capacityEn: string
  readonly capacityLo: string
  readonly nameEn: string
  readonly nameLo: string
  readonly titleEn: string
  readonly titleLo: string
}

/** Something or somebody that is only named. */
export type Named = { readonly nameEn: string; readonly nameLo: string }

export type Contact = Named & { readonly phone: string; readonly email: string }

export type MeetingFacts = {
  readonly number: string | null
  /** 8 for the 8th meeting of its kind; null when nobody counts. */
  readonly ordinal: number | null
  readonly titleEn: string
  readonly titleLo: string
  readonly groupEn: string
  readonly groupLo: string
  readonly heldOn: string | null
  readonly startsTime: string | null
  readonly endsTime: string | null
  readonly venueEn: string
  readonly venueLo: string
}

/** One of a record's two texts; the other language stands in for a missing one. */
export function inLanguage<Key extends string>(
  record: { readonly [Name in `${Key}En` | `${Key}Lo`]: string },
  key: Key,
  language: Language,
): string {
  const texts: Readonly<Record<string, string>> = record
  const own = texts[`${key}${language === 'lo' ? 'Lo' : 'En'}`] ?? ''
  return own !== '' ? own : (texts[`${key}${language === 'lo' ? 'En' : 'Lo'}`] ?? '')
}

/** “8th High-Level Meeting”, or the title alone. */
export function meetingTitle(meeting: MeetingFacts, language: Language, words: Words): string {
  const title = inLanguage(meeting, 'title', language)
  return meeting.ordinal === null ? title : words(language, 'ordinalTitle', { ordinal: ordinal(meeting.ordinal, language), title })
}

/** Words that already say what people are invited to. */
const NAMES_OCCASION = { en: /\b(meeting|visit|session|conference|workshop|round ?table)\b/i, lo: /ກອງປະຊຸມ|ຢ້ຽມຢາມ/ } as const

/** What people come to: the title, or “meeting of the …” where the title is only the name of the group. */
export function meetingOccasion(meeting: MeetingFacts, language: Language, words: Words): string {
  const title = inLanguage(meeting, 'title', language)
  if (NAMES_OCCASION[language].test(title)) return meetingTitle(meeting, language, words)
  const occasion = words(language, 'meetingOf', { title })
  return meeting.ordinal === null
    ? occasion
    : words(language, 'ordinalTitle', { ordinal: ordinal(meeting.ordinal, language), title: occasion })
}

/** Date of the meeting with its weekday, or that it is not known. */
export function meetingDay(meeting: Pick<MeetingFacts, 'heldOn'>, language: Language, words: Words): string {
  return meeting.heldOn === null ? words(language, 'dateNotKnown') : formatDay(meeting.heldOn, language, 'weekday')
}

/** `09:00–11:30`, or empty. */
export function meetingTimes(meeting: Pick<MeetingFacts, 'startsTime' | 'endsTime'>): string {
  return formatTimes(meeting.startsTime, meeting.endsTime)
}

/** “H.E. Ms Invented Name, Ambassador of Japan”; without a holder the post alone. */
export function nameAndPost(
  who: { readonly honorificEn: string; readonly honorificLo: string } & Named & { readonly titleEn: string; readonly titleLo: string },
  language: Language,
): string {
  return [withHonorific(who, language), inLanguage(who, 'title', language)].filter((part) => part !== '').join(', ')
}

/** “H.E. Ms Invented Name”; a name is not given the honorific of the other language, unless it stands in that language itself. */
export function withHonorific(who: { readonly honorificEn: string; readonly honorificLo: string } & Named, language: Language): string {
  const name = inLanguage(who, 'name', language)
  if (name === '') return ''
  const isBorrowed = name !== (language === 'lo' ? who.nameLo : who.nameEn)
  const own = language === 'lo' ? who.honorificLo : who.honorificEn
  return [isBorrowed ? inLanguage(who, 'honorific', language) : own, name].filter((part) => part !== '').join(' ')
}

/** “Name, telephone 020 …, e-mail”. */
export function contactLine(contact: Contact, language: Language, words: Words): string {
  return [
    inLanguage(contact, 'name', language),
    contact.phone === '' ? '' : words(language, 'telephone', { number: contact.phone }),
    contact.email,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** “3, 11 and 16”. */
export function listed(items: readonly string[], language: Language, words: Words): string {
  if (items.length < 2) return items.join('')
  return words(language, 'listAnd', { first: items.slice(0, -1).join(', '), last: items[items.length - 1] ?? '' })
}

/** “Row 8”, “Rows 8, 10”, or empty. */
export function matrixRows(numbers: readonly number[], language: Language, words: Words): string {
  if (numbers.length === 0) return ''
  return words(language, numbers.length === 1 ? 'rowOne' : 'rowMany', { list: numbers.join(', ') })
}

/** “the Embassy of Japan”; abbreviations and names that bring their own article stay alone. Lao has none. */
export function withArticle(name: string, language: Language): string {
  return language === 'lo' || /^(?:[Tt]he\s|[A-Z-]+$)/.test(name) ? name : `the ${name}`
}

function ordinal(count: number, language: Language): string {
  if (language === 'lo') return String(count)
  const teens = count % 100 >= 11 && count % 100 <= 13
  return `${count}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`
}
