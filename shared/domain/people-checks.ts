import { Refusal } from '../errors.ts'
import { norm } from '../i18n/norm.ts'
import { checkSpan, overlaps } from './holding.ts'
import type { Membership } from './membership.ts'
import type { Organisation } from './organisation.ts'

type Named = Pick<Organisation, 'id' | 'shortEn' | 'shortLo' | 'nameEn'>

/**
 * Checks that the short names of an organisation are its own: they are what is typed in a capture line.
 *
 * @throws {Refusal} `people.shortNameTaken`.
 */
export function checkShortNames(organisation: Named, others: readonly Named[]): void {
  const own = shortNames(organisation)
  const other = others.find((candidate) => candidate.id !== organisation.id && shortNames(candidate).some((name) => own.includes(name)))
  if (other !== undefined) throw new Refusal('people.shortNameTaken', { short: organisation.shortEn, other: other.nameEn })
}

/**
 * Checks a seat against the other seats of the same post in the same group.
 *
 * @throws {Refusal} when it ends before it begins, or the post would sit there twice on a day.
 */
export function checkMembership(
  membership: Pick<Membership, 'id' | 'fromOn' | 'toOn'>,
  others: readonly Pick<Membership, 'id' | 'fromOn' | 'toOn'>[],
  facts: { readonly title: string; readonly code: string },
): void {
  checkSpan(membership)
  if (others.some((other) => other.id !== membership.id && overlaps(other, membership))) throw new Refusal('people.seatTaken', facts)
}

/**
 * Checks that an organisation may be removed.
 *
 * @param posts one for each post that it still has, with the name of the organisation.
 * @throws {Refusal} `people.inUse`.
 */
export function checkWithoutPosts(posts: readonly Pick<Organisation, 'nameEn'>[]): void {
  const [first] = posts
  if (first !== undefined) throw new Refusal('people.inUse', { name: first.nameEn, count: posts.length })
}

function shortNames({ shortEn, shortLo }: Named): readonly string[] {
  return [shortEn, shortLo].map((name) => norm(name).trim()).filter((name) => name !== '')
}
