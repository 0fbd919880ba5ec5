import { compareText } from '../i18n/sort.ts'
import type { MembershipRole } from './membership.ts'
import type { Organisation, OrganisationKind } from './organisation.ts'
import type { Post, PostCategory } from './post.ts'
import type { Term } from './term.ts'

/** Heads under which a list in protocol order is divided. */
type ProtocolClass =
  | 'chair'
  | 'coChair'
  | 'subGroupChair'
  | 'government'
  | 'ambassador'
  | 'charge'
  | 'headOfAgency'
  | 'other'
  | 'observer'
  | 'secretariat'

const ORDER: readonly ProtocolClass[] = [
  'chair',
  'coChair',
  'subGroupChair',
  'government',
  'ambassador',
  'charge',
  'headOfAgency',
  'other',
  'observer',
  'secretariat',
]

/** A post's seat in a group, as far as precedence asks. */
export type Seat = {
  readonly role: MembershipRole
  readonly isSubGroup: boolean
  readonly groupPosition: number
  /** Place set by hand, 1-based; null = protocol order decides. */
  readonly position: number | null
}

/** What precedence depends on. */
export type Ranked = {
  readonly post: Pick<Post, 'category' | 'position' | 'titleEn'>
  readonly organisation: Pick<Organisation, 'position' | 'nameEn'>
  readonly term: Pick<Term, 'acting' | 'credentialsOn' | 'fromOn'> | null
  readonly personName: string
  readonly seats: readonly Seat[]
}

/**
 * Class of a post in protocol order.
 *
 * An ambassador's post that is held ad interim ranks with the chargés d'affaires.
 * Source: Vienna Convention on Diplomatic Relations, arts. 14 and 19.
 */
export function protocolClass({ post, term, seats }: Pick<Ranked, 'post' | 'term' | 'seats'>): ProtocolClass {
  const main = seats.filter(({ isSubGroup }) => !isSubGroup).map(({ role }) => role)
  const roles = seats.map(({ role }) => role)
  if (main.includes('chair')) return 'chair'
  if (main.includes('coChair')) return 'coChair'
  if (roles.includes('chair') || roles.includes('coChair')) return 'subGroupChair'
  if (roles.length > 0 && roles.every((role) => role === 'observer' || role === 'secretariat')) {
    return roles.includes('observer') ? 'observer' : 'secretariat'
  }
  return post.category === 'ambassador' && term?.acting === 1 ? 'charge' : post.category
}

/**
 * Puts posts in protocol order; a place set by hand wins, the others keep their order around it.
 *
 * Chair, co-chairs, government in the office's order, ambassadors by the day of their credentials, chargés d'affaires, heads of agencies, others.
 */
export function inProtocolOrder<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
  const ranked = items.toSorted(compareRank)
  const byHand = ranked
    .filter((item) => handPlace(item) !== null)
    .toSorted((left, right) => (handPlace(left) ?? 0) - (handPlace(right) ?? 0))
  return byHand.reduce<readonly Item[]>(
    (placed, item) => placed.toSpliced(Math.max(0, (handPlace(item) ?? 1) - 1), 0, item),
    ranked.filter((item) => handPlace(item) === null),
  )
}

/** Rank that a new post of an organisation mostly has. */
export function usualCategory(kind: OrganisationKind): PostCategory {
  if (kind === 'embassy') return 'ambassador'
  if (kind === 'un' || kind === 'international') return 'headOfAgency'
  return kind === 'ngo' || kind === 'other' ? 'other' : 'government'
}

type Presented = {
  readonly id: string
  readonly category: Post['category']
  readonly term: Pick<Term, 'acting' | 'credentialsOn'> | null
}

/** Place of an ambassador among all ambassadors by the day of credentials, from 1; undefined when that day is not known. */
export function placeAmongAmbassadors(posts: readonly Presented[], id: string): number | undefined {
  const days = posts.flatMap((post) => {
    const credentialsOn = post.category === 'ambassador' && post.term?.acting === 0 ? post.term.credentialsOn : null
    return credentialsOn === null ? [] : [{ id: post.id, credentialsOn }]
  })
  const own = days.find((day) => day.id === id)
  return own === undefined ? undefined : 1 + days.filter(({ credentialsOn }) => credentialsOn < own.credentialsOn).length
}

/** A place set by hand belongs to one group: over several groups there is none. */
function handPlace({ seats }: Ranked): number | null {
  return seats.length === 1 ? (seats[0]?.position ?? null) : null
}

function compareRank(left: Ranked, right: Ranked): number {
  const leftClass = protocolClass(left)
  return (
    ORDER.indexOf(leftClass) - ORDER.indexOf(protocolClass(right)) ||
    (leftClass === 'subGroupChair' ? compareSubGroups(left, right) : 0) ||
    ORDER.indexOf(ownClass(left)) - ORDER.indexOf(ownClass(right)) ||
    compareWithinClass(ownClass(left), left, right) ||
    compareText(left.personName, right.personName) ||
    compareText(left.post.titleEn, right.post.titleEn)
  )
}

function ownClass({ post, term }: Ranked): ProtocolClass {
  return protocolClass({ post, term, seats: [] })
}

function compareSubGroups(left: Ranked, right: Ranked): number {
  return subGroupPlace(left) - subGroupPlace(right)
}

function subGroupPlace({ seats }: Ranked): number {
  const leading = seats.filter(({ role }) => role === 'chair' || role === 'coChair')
  return Math.min(...leading.map(({ role, groupPosition }) => groupPosition * 2 + (role === 'chair' ? 0 : 1)))
}

function compareWithinClass(name: ProtocolClass, left: Ranked, right: Ranked): number {
  if (name === 'ambassador')
    return compareDays(left.term?.credentialsOn, right.term?.credentialsOn) || compareDays(left.term?.fromOn, right.term?.fromOn)
  if (name === 'charge') return compareDays(left.term?.fromOn, right.term?.fromOn)
  return (
    left.organisation.position - right.organisation.position ||
    compareText(left.organisation.nameEn, right.organisation.nameEn) ||
    left.post.position - right.post.position
  )
}

/** Without a day last: whoever has not presented credentials follows those who have. */
function compareDays(left: string | null | undefined, right: string | null | undefined): number {
  return compareText(left ?? '9999-99-99', right ?? '9999-99-99')
}
