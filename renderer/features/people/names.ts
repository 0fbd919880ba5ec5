import type { Holder, SeatedPost } from '#shared/contract/people.ts'
import type { Language } from '#shared/domain/common.ts'
import { formatDay } from '#shared/i18n/format.ts'

/** “H.E. Ms Claire Whitlock”; the other language stands in for a missing name. */
export function holderName({ person, term }: Holder, language: Language): string {
  const isLao = language === 'lo' && person.nameLo !== ''
  return [isLao ? term.honorificLo : term.honorificEn, isLao ? person.nameLo : person.nameEn].filter((part) => part !== '').join(' ')
}

/**
 * Title of a post where its organisation and country are clear: without “to the Lao PDR”, and with the organisation in front
 * unless the title names it or it is an embassy.
 */
export function shortTitle({ post, organisation }: Pick<SeatedPost, 'post' | 'organisation'>, language: Language): string {
  const isLao = language === 'lo' && post.titleLo !== ''
  const title = isLao ? post.titleLo.replace(/ ປະຈຳ ສປປ ລາວ$/, '') : post.titleEn.replace(/ to (?:the )?Lao PDR$/, '')
  const short = (isLao && organisation.shortLo) || organisation.shortEn
  return organisation.kind === 'embassy' || title.includes(short) ? title : `${short}, ${title}`
}

/** “Jun 2013 – Mar 2015”, with words of the language for an open end. */
export function termSpan(
  { fromOn, toOn }: { readonly fromOn: string | null; readonly toOn: string | null },
  language: Language,
  words: { readonly from: (day: string) => string; readonly to: (day: string) => string; readonly all: string },
): string {
  if (fromOn !== null && toOn !== null) return `${formatDay(fromOn, language, 'day')} – ${formatDay(toOn, language, 'day')}`
  if (fromOn !== null) return words.from(formatDay(fromOn, language, 'day'))
  return toOn === null ? words.all : words.to(formatDay(toOn, language, 'day'))
}

/** 1st, 2nd, 3rd, 4th … 11th … 21st: the suffix of the key that writes an English ordinal. */
export function ordinalKey(n: number): 'ordinal' | 'ordinal1' | 'ordinal2' | 'ordinal3' {
  if (n % 100 >= 11 && n % 100 <= 13) return 'ordinal'
  return ({ 1: 'ordinal1', 2: 'ordinal2', 3: 'ordinal3' } as const)[(n % 10) as 1 | 2 | 3] ?? 'ordinal'
}
