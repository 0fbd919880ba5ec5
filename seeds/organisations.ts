import type { Language } from '#shared/domain/common.ts'
import type { OrganisationKind } from '#shared/domain/organisation.ts'
import type { LetterForm, PostCategory } from '#shared/domain/post.ts'
import { laoToConfirm as confirm, attestedLao as lo } from './lao-names.ts'

/** Where a post sits: its group's code and its role there. */
type SeedSeat = {
  readonly code: 'IDSWG' | 'DSSWG' | 'CSSWG' | 'MDG'
  readonly role: 'chair' | 'coChair' | 'member' | 'secretariat' | 'observer'
}

export type SeedPost = {
  readonly titleEn: string
  readonly titleLo: string
  readonly category: PostCategory
  readonly letterForm: LetterForm
  readonly seats: readonly SeedSeat[]
}

export type SeedOrganisation = {
  readonly kind: OrganisationKind
  readonly shortEn: string
  readonly shortLo: string
  readonly nameEn: string
  readonly nameLo: string
  readonly letterLanguage: Language
  /** The first one receives the letters. */
  readonly posts: readonly SeedPost[]
}

/**
 * Public organisations of the sector and their posts, in the office's order: government, embassies, organisations.
 *
 * Sources: the group's report of 2015, the published lists of attendance of 2008, the stories of UNODC on the crime sub-group.
 * Which official of a ministry comes is the office's to correct; no person is named.
 */
export const organisations: readonly SeedOrganisation[] = [
  government('commission', 'LCDC', 'Lao National Commission for Drug Control and Supervision', { nameLo: confirm.lcdc }, [
    official('Chairperson of LCDC', ['IDSWG chair'], confirm.lcdcChair),
    official('Vice-Chairperson of LCDC', ['DSSWG chair', 'IDSWG member'], confirm.lcdcViceChair),
    official('Head of the Office, LCDC', ['IDSWG secretariat', 'DSSWG secretariat', 'CSSWG member'], confirm.lcdcOfficeHead),
  ]),
  government('ministry', 'MoPS', 'Ministry of Public Security', { nameLo: lo.mops, shortLo: lo.mopsShort }, [
    official('Director General, Police Department', ['CSSWG chair', 'IDSWG member', 'DSSWG member'], confirm.policeDepartment),
    official('Director General, Foreign Relations Department', ['CSSWG secretariat']),
    official('Head of the Environmental Police', ['CSSWG member']),
  ]),
  government('ministry', 'MoFA', 'Ministry of Foreign Affairs', { nameLo: lo.mofa }, [
    official('Director General, Department of International Organisations', ['IDSWG member', 'CSSWG member']),
  ]),
  government('ministry', 'MPI', 'Ministry of Planning and Investment', { nameLo: lo.mpi, shortLo: lo.mpiShort }, [
    official(
      'Director General, Department of International Cooperation',
      ['IDSWG member', 'DSSWG member'],
      confirm.internationalCooperation,
    ),
  ]),
  government('ministry', 'MoJ', 'Ministry of Justice', { nameLo: lo.moj }, [
    official('Director General, Legislation Department', ['IDSWG member', 'CSSWG member']),
  ]),
  government('ministry', 'MoF', 'Ministry of Finance', { nameLo: lo.mof }, [
    official('Director General, Customs Department', ['IDSWG member', 'CSSWG member']),
  ]),
  government('ministry', 'MoH', 'Ministry of Health', { nameLo: lo.moh }, [
    official('Focal point for drug treatment, MoH', ['IDSWG member', 'DSSWG member']),
  ]),
  government('ministry', 'MoES', 'Ministry of Education and Sports', { nameLo: lo.moes, shortLo: lo.moesShort }, [
    official('Focal point for drug prevention, MoES', ['IDSWG member', 'DSSWG member']),
  ]),
  government('ministry', 'MoLSW', 'Ministry of Labour and Social Welfare', { nameLo: lo.molsw, shortLo: lo.molswShort }, [
    official('Focal point for the sub-group, MoLSW', ['IDSWG member', 'DSSWG member']),
  ]),
  government('ministry', 'MAF', 'Ministry of Agriculture and Forestry', {}, [
    official('Focal point for alternative development, MAF', ['IDSWG member', 'DSSWG member']),
  ]),
  government('ministry', 'MICT', 'Ministry of Information, Culture and Tourism', {}, [
    official('Focal point for the sub-group, MICT', ['IDSWG member', 'DSSWG member']),
  ]),
  government('agency', 'OSPP', 'Office of the Supreme People’s Prosecutor', {}, [
    official('Director General, International Cooperation, OSPP', ['IDSWG member', 'CSSWG member']),
  ]),
  government('agency', 'PSC', 'People’s Supreme Court', {}, [official('Focal point for the sub-group, PSC', ['CSSWG member'])]),
  government('agency', 'SIAA', 'State Inspection and Anti-Corruption Authority', {}, [
    official('Focal point for the UNCAC, SIAA', ['IDSWG member', 'CSSWG member']),
  ]),
  government('agency', 'BoL', 'Bank of the Lao PDR', { nameLo: lo.bol }, [
    official('Head of the Anti-Money Laundering Intelligence Office', ['IDSWG member', 'CSSWG member']),
  ]),
  government('agency', 'DCA', 'Department of Civil Aviation', {}, [official('Director General, Civil Aviation', ['CSSWG member'])]),
  government('agency', 'LWU', 'Lao Women’s Union', { nameLo: lo.lwu }, [
    official('Focal point for the sub-group, LWU', ['IDSWG member', 'DSSWG member']),
  ]),
  government('agency', 'LYU', 'Lao People’s Revolutionary Youth Union', {}, [
    official('Focal point for the sub-group, LYU', ['IDSWG member', 'DSSWG member']),
  ]),
  government('agency', 'LFNC', 'Lao Front for National Construction', {}, [
    official('Focal point for the sub-group, LFNC', ['IDSWG member', 'DSSWG member']),
  ]),
  government('province', 'Phongsaly', 'Phongsaly Province', { nameLo: lo.phongsaly }, [
    official('Governor of Phongsaly', ['DSSWG observer']),
  ]),
  government('province', 'Houaphan', 'Houaphan Province', {}, [official('Governor of Houaphan', ['DSSWG observer'])]),
  government('province', 'Oudomxay', 'Oudomxay Province', {}, [official('Governor of Oudomxay', ['DSSWG observer'])]),

  embassy('Japan', ['IDSWG coChair', 'DSSWG member', 'CSSWG member', 'MDG chair'], lo.embassyOfJapan, lo.ambassadorOfJapan),
  embassy('Australia', ['IDSWG coChair', 'DSSWG member', 'CSSWG member', 'MDG coChair'], lo.embassyOfAustralia, lo.ambassadorOfAustralia),
  embassy('Brunei Darussalam', ['IDSWG member'], '', '', 'Brunei'),
  embassy('Cambodia', ['IDSWG member']),
  embassy('China', ['IDSWG member', 'CSSWG member']),
  embassy('France', ['IDSWG member', 'MDG member']),
  embassy('Germany', ['IDSWG member', 'DSSWG member', 'CSSWG member', 'MDG member']),
  embassy('India', ['IDSWG member']),
  embassy('Indonesia', ['IDSWG member']),
  embassy('the Republic of Korea', ['IDSWG member'], '', '', 'Korea'),
  embassy('Luxembourg', ['IDSWG member', 'DSSWG member', 'MDG member']),
  embassy('Malaysia', ['IDSWG member']),
  embassy('Myanmar', ['IDSWG member']),
  embassy('the Philippines', ['IDSWG member'], '', '', 'Philippines'),
  embassy('the Russian Federation', ['IDSWG member'], '', '', 'Russia'),
  embassy('Singapore', ['IDSWG member']),
  embassy('Sweden', ['IDSWG member', 'MDG member']),
  embassy('Switzerland', ['IDSWG member']),
  embassy('Thailand', ['IDSWG member', 'DSSWG member', 'CSSWG member']),
  embassy('the United Kingdom', ['IDSWG member', 'MDG member'], '', '', 'UK'),
  embassy('the United States of America', ['IDSWG member', 'DSSWG member', 'CSSWG member', 'MDG member'], '', '', 'USA'),
  embassy('Viet Nam', ['IDSWG member', 'CSSWG member']),
  partner('embassy', 'EU', 'Delegation of the European Union to the Lao PDR', 'Head of the European Union Delegation', 'ambassador', [
    'IDSWG member',
    'DSSWG member',
    'CSSWG member',
    'MDG member',
  ]),

  partner('un', 'UNODC', 'UN Office on Drugs and Crime', 'Officer in Charge, UNODC', 'headOfAgency', [
    'IDSWG coChair',
    'DSSWG coChair',
    'CSSWG coChair',
    'MDG observer',
  ]),
  partner('un', 'UN RCO', 'Office of the UN Resident Coordinator', 'UN Resident Coordinator', 'headOfAgency', ['IDSWG member']),
  partner('un', 'UNDP', 'UN Development Programme', 'Resident Representative, UNDP', 'headOfAgency', [
    'IDSWG member',
    'DSSWG member',
    'CSSWG member',
  ]),
  partner('un', 'UNAIDS', 'Joint UN Programme on HIV/AIDS', 'Country Director, UNAIDS', 'headOfAgency', ['IDSWG member', 'DSSWG member']),
  partner('un', 'UNFPA', 'UN Population Fund', 'Representative, UNFPA', 'headOfAgency', ['IDSWG member']),
  partner('un', 'UNICEF', 'UN Children’s Fund', 'Representative, UNICEF', 'headOfAgency', ['IDSWG member']),
  partner('un', 'FAO', 'Food and Agriculture Organization', 'Representative, FAO', 'headOfAgency', ['IDSWG member', 'DSSWG member']),
  partner('un', 'WFP', 'World Food Programme', 'Country Director, WFP', 'headOfAgency', ['IDSWG member', 'DSSWG member']),
  partner('un', 'WHO', 'World Health Organization', 'Representative, WHO', 'headOfAgency', ['IDSWG member', 'DSSWG member']),
  partner('un', 'IOM', 'International Organization for Migration', 'Chief of Mission, IOM', 'headOfAgency', [
    'IDSWG member',
    'CSSWG member',
  ]),
  partner('international', 'ADB', 'Asian Development Bank', 'Country Director, ADB', 'headOfAgency', ['IDSWG member']),
  partner('international', 'WB', 'World Bank', 'Country Manager, World Bank', 'headOfAgency', ['IDSWG member']),
  partner('ngo', 'NCA', 'Norwegian Church Aid', 'Country Representative, NCA', 'other', ['IDSWG member', 'DSSWG member']),
]

type SeatWords = `${SeedSeat['code']} ${SeedSeat['role']}`

function seatsOf(words: readonly SeatWords[]): readonly SeedSeat[] {
  return words.map((word) => {
    const [code, role] = word.split(' ') as [SeedSeat['code'], SeedSeat['role']]
    return { code, role }
  })
}

function official(titleEn: string, seats: readonly SeatWords[], titleLo = ''): SeedPost {
  return { titleEn, titleLo, category: 'government', letterForm: 'letter', seats: seatsOf(seats) }
}

function government(
  kind: OrganisationKind,
  shortEn: string,
  nameEn: string,
  lao: { readonly nameLo?: string; readonly shortLo?: string },
  posts: readonly SeedPost[],
): SeedOrganisation {
  return { kind, shortEn, shortLo: lao.shortLo ?? '', nameEn, nameLo: lao.nameLo ?? '', letterLanguage: 'lo', posts }
}

function embassy(country: string, seats: readonly SeatWords[], nameLo = '', titleLo = '', shortEn = country): SeedOrganisation {
  const titleEn = `Ambassador of ${country} to the Lao PDR`
  const post: SeedPost = { titleEn, titleLo, category: 'ambassador', letterForm: 'letter', seats: seatsOf(seats) }
  return { kind: 'embassy', shortEn, shortLo: '', nameEn: `Embassy of ${country}`, nameLo, letterLanguage: 'en', posts: [post] }
}

function partner(
  kind: OrganisationKind,
  shortEn: string,
  nameEn: string,
  titleEn: string,
  category: PostCategory,
  seats: readonly SeatWords[],
): SeedOrganisation {
  const letterForm: LetterForm = category === 'ambassador' ? 'letter' : 'plain'
  const post: SeedPost = { titleEn, titleLo: '', category, letterForm, seats: seatsOf(seats) }
  return { kind, shortEn, shortLo: '', nameEn, nameLo: '', letterLanguage: 'en', posts: [post] }
}
