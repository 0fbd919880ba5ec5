import type { Language } from './common.ts'

/** A post and its organisation in both languages, the organisation also by its short name; what is not known is empty. */
export type PostInOrganisation = {
  readonly titleEn: string
  readonly titleLo: string
  readonly organisationEn: string
  readonly organisationLo: string
  /** Name of the organisation as it is typed in a capture line. */
  readonly shortEn: string
  readonly shortLo: string
}

/**
 * A post with its organisation in one line: “Director General, Police Department, Ministry of Public Security”.
 *
 * A title that says already of which house it is stays alone: “Officer in Charge, UNODC”, “Ambassador of Japan”. What has no text in the
 * language stands in the other one.
 */
export function postLine(post: PostInOrganisation, language: Language): string {
  const other = language === 'lo' ? 'en' : 'lo'
  const title = titleIn(post, language) || titleIn(post, other)
  const house = houseIn(post, language) || houseIn(post, other)
  if (title === '' || house === '') return title || house
  const titles = house === houseIn(post, language) ? [title] : [title, titleIn(post, other)]
  return titles.some((one) => namesHouse(one, post)) ? title : `${title}, ${house}`
}

/** Title and organisation on lines of their own, as an address has them; an organisation that the title names in full is not named twice. */
export function postLines(post: PostInOrganisation, language: Language): readonly string[] {
  const other = language === 'lo' ? 'en' : 'lo'
  const title = titleIn(post, language) || titleIn(post, other)
  const house = houseIn(post, language) || houseIn(post, other)
  return (has(title, house) ? [title] : [title, house]).filter((line) => line !== '')
}

function titleIn(post: PostInOrganisation, language: Language): string {
  return language === 'lo' ? post.titleLo : post.titleEn
}

function houseIn(post: PostInOrganisation, language: Language): string {
  return language === 'lo' ? post.organisationLo : post.organisationEn
}

/** Whether a title says of which organisation it is: by its name, its short name, its country, or what an office is the office of. */
function namesHouse(title: string, { organisationEn, organisationLo, shortEn, shortLo }: PostInOrganisation): boolean {
  // The country stands in the title, however the embassy spells it: “British Embassy”.
  if (AMBASSADOR_OF.test(title)) return true
  const [, ministry = ''] = MINISTRY_OF.exec(organisationEn) ?? []
  const names = [
    ...[organisationEn, organisationLo, shortEn, shortLo],
    ...[countryOf(organisationEn), OFFICE_OF.exec(organisationEn)?.[1] ?? ''],
    ...(ministry === '' ? [] : [`Minister of ${ministry}`, `Minister for ${ministry}`]),
  ]
  return names.some((name) => has(title, name)) || hasPiece(title, laoCountryOf(organisationLo))
}

/** “Japan” of “Embassy of Japan”, “European Union” of “Delegation of the European Union to the Lao PDR”; empty for other houses. */
function countryOf(name: string): string {
  const [, country = ''] = EMBASSY_OF.exec(name) ?? []
  return country.replace(/^the /i, '').replace(/ (?:to|in) (?:the )?Lao.*$/i, '')
}

function laoCountryOf(name: string): string {
  return LAO_EMBASSY.test(name) ? name.replace(LAO_EMBASSY, '').replace(/\s*ປະຈຳ.*$/, '') : ''
}

const AMBASSADOR_OF = /^(?:Ambassador of |ເອກອັກຄະລັດຖະທູດ(?!\s*(?:ປະຈຳ|$)))/i
const EMBASSY_OF = /^(?:Royal )?(?:Embassy|Delegation) of (.+)$/i
const OFFICE_OF = /^(?:Office|Department) of (?:the )?(.+)$/i
const MINISTRY_OF = /^Ministry of (.+)$/i
const LAO_EMBASSY = /^ສະຖານ(?:ເອກອັກຄະລັດຖະ)?ທູດ\s*/

/** Whether a text has a name in it as words of its own; a Lao name that is no abbreviation also in the middle of what is written together. */
function has(text: string, name: string): boolean {
  if (name === '') return false
  return asWords(text).includes(asWords(name)) || (name.length > ABBREVIATION && LAO.test(name) && hasPiece(text, name))
}

/** Lao does not divide its words, and sets its spaces as one likes. */
function hasPiece(text: string, piece: string): boolean {
  return piece !== '' && asWords(text).replaceAll(' ', '').includes(asWords(piece).replaceAll(' ', ''))
}

const LAO = /[\u0E80-\u0EFF]/
/** Letters that a Lao abbreviation has at most. */
const ABBREVIATION = 4

/** The words of a text with one space before and behind each, and no signs. */
function asWords(text: string): string {
  return ` ${text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim()} `
}
