import { people as wordsEn } from '../i18n/en/people.ts'
import { people as wordsLo } from '../i18n/lo/people.ts'
import type { Organisation } from './organisation.ts'
import type { Person } from './person.ts'
import type { Post } from './post.ts'
import type { PostInOrganisation } from './post-line.ts'
import type { Term } from './term.ts'

type Gender = Person['gender']
type Office = Pick<Post, 'category'>
type HeldTerm = Pick<Term, 'acting' | 'honorificEn' | 'honorificLo' | 'salutationEn' | 'salutationLo'>

/** The same words in both languages. */
export type Twin = { readonly en: string; readonly lo: string }

const EXCELLENCY: Twin = { en: 'Excellency', lo: 'ພະນະທ່ານ' }

/** Whom a letter addresses; the person's parts are empty while the post is vacant. */
export type Address = PostInOrganisation & {
  readonly personEn: string
  readonly personLo: string
  readonly honorificEn: string
  readonly honorificLo: string
  readonly salutationEn: string
  readonly salutationLo: string
}

/**
 * How a letter addresses the holder: what was entered for the term wins, then Excellency, then Sir or Madam.
 *
 * The English one is empty when the gender is not known.
 */
export function salutationOf(post: Office, term: HeldTerm, gender: Gender): Twin {
  const excellency = isExcellency(post, term)
  const derived: Twin = excellency
    ? EXCELLENCY
    : { en: gender === 'f' ? 'Madam' : gender === 'm' ? 'Sir' : '', lo: gender === 'f' ? 'ທ່ານ ນາງ' : 'ທ່ານ' }
  return { en: term.salutationEn || derived.en, lo: term.salutationLo || derived.lo }
}

/** Whether the holder is an Excellency: by the honorific entered, or as an ambassador who is not ad interim. */
export function isExcellency(post: Office, term: Pick<HeldTerm, 'acting' | 'honorificEn' | 'honorificLo'>): boolean {
  if (/^(h\.?\s?e\b|his excellency|her excellency)/i.test(term.honorificEn) || term.honorificLo.startsWith('ພະນະທ່ານ')) return true
  return post.category === 'ambassador' && term.acting === 0 && term.honorificEn === ''
}

/** Honorific to offer when a new holder is entered. */
export function suggestedHonorific(post: Office, gender: Gender, acting: boolean): Twin {
  const plain: Twin = { en: gender === 'f' ? 'Ms' : gender === 'm' ? 'Mr' : '', lo: gender === 'f' ? 'ທ່ານ ນາງ' : 'ທ່ານ' }
  if (post.category !== 'ambassador' || acting) return plain
  return { en: `H.E. ${plain.en}`.trim(), lo: 'ພະນະທ່ານ' }
}

/** Honorific as a letter writes it in full: `H.E. Ms` becomes `Her Excellency Ms`. */
export function fullHonorific(honorificEn: string, gender: Gender): string {
  if (gender === null) return honorificEn
  return honorificEn.replace(/^h\.?\s?e\.?(?=\s|$)/i, gender === 'f' ? 'Her Excellency' : 'His Excellency')
}

/** Title of the holder: an ambassador's post held ad interim is that of a chargé d'affaires, any other gets “Acting”. */
export function titleInOffice(post: Pick<Post, 'category' | 'titleEn' | 'titleLo'>, acting: boolean): Twin {
  if (!acting) return { en: post.titleEn, lo: post.titleLo }
  if (post.category === 'ambassador') return { en: wordsEn.chargeTitle, lo: wordsLo.chargeTitle }
  return {
    en: wordsEn.actingTitle.replace('{{title}}', post.titleEn),
    lo: post.titleLo === '' ? '' : wordsLo.actingTitle.replace('{{title}}', post.titleLo),
  }
}

/** Everything a letter needs to address a post; a vacant post is addressed by its title, that of an ambassador as Excellency. */
export function addressOf(
  post: Pick<Post, 'category' | 'titleEn' | 'titleLo'>,
  organisation: Pick<Organisation, 'nameEn' | 'nameLo' | 'shortEn' | 'shortLo'>,
  holder: { readonly person: Pick<Person, 'nameEn' | 'nameLo' | 'gender'>; readonly term: HeldTerm } | null,
): Address {
  const title = titleInOffice(post, holder?.term.acting === 1)
  const salutation = holder === null ? vacantSalutation(post) : salutationOf(post, holder.term, holder.person.gender)
  return {
    titleEn: title.en,
    titleLo: title.lo,
    organisationEn: organisation.nameEn,
    organisationLo: organisation.nameLo,
    shortEn: organisation.shortEn,
    shortLo: organisation.shortLo,
    personEn: holder?.person.nameEn ?? '',
    personLo: holder?.person.nameLo ?? '',
    honorificEn: holder === null ? '' : fullHonorific(holder.term.honorificEn, holder.person.gender),
    honorificLo: holder?.term.honorificLo ?? '',
    salutationEn: salutation.en,
    salutationLo: salutation.lo,
  }
}

function vacantSalutation({ category }: Office): Twin {
  return category === 'ambassador' ? EXCELLENCY : { en: '', lo: '' }
}
