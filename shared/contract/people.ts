import { z } from 'zod'
import { Day, Flag, OptionalLine } from '../domain/common.ts'
import { MeetingId } from '../domain/meeting.ts'
import { Membership, MembershipId, MembershipRole } from '../domain/membership.ts'
import { Organisation, OrganisationId } from '../domain/organisation.ts'
import { OutgoingId, OutgoingKind } from '../domain/outgoing.ts'
import { Person } from '../domain/person.ts'
import { Post, PostCategory, PostId } from '../domain/post.ts'
import { Term, TermId } from '../domain/term.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

const Holder = z.object({ person: Person, term: Term })
export type Holder = z.infer<typeof Holder>

const HeldSeat = z.object({
  membershipId: MembershipId,
  groupId: WorkingGroupId,
  groupCode: z.string(),
  role: MembershipRole,
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  /** Place set by hand; null = protocol order decides. */
  position: z.int().nullable(),
})
export type HeldSeat = z.infer<typeof HeldSeat>

const ProtocolHead = PostCategory.or(z.enum(['chair', 'coChair', 'subGroupChair', 'observer', 'secretariat']))

/** A post on a given day: whose it is, and in which groups it sits. */
const SeatedPost = z.object({
  post: Post,
  organisation: Organisation,
  /** null = vacant on that day. */
  holder: Holder.nullable(),
  seats: z.array(HeldSeat),
  protocolClass: ProtocolHead,
})
export type SeatedPost = z.infer<typeof SeatedPost>

const NewHolder = z.object({
  termId: TermId,
  postId: PostId,
  /** A person already known is updated, anybody else is added. */
  person: Person.omit({ deletedAt: true }),
  fromOn: Day,
  credentialsOn: Day.nullable(),
  acting: Flag,
  /** For an acting holder: 1 when the holder keeps the post and is only away. */
  standsIn: Flag.default(0),
  honorificEn: OptionalLine,
  honorificLo: OptionalLine,
  salutationEn: OptionalLine.default(''),
  salutationLo: OptionalLine.default(''),
})

const PostHistory = z.object({
  /** Newest first. */
  terms: z.array(Holder),
  /** Numbered papers addressed to the post, newest first: they keep the name they were written with. */
  papers: z.array(z.object({ id: OutgoingId, kind: OutgoingKind, number: z.string(), datedOn: Day, addressee: z.string() })),
  /** Meetings to which the post is invited, newest first. */
  meetings: z.array(
    z.object({
      id: MeetingId,
      number: z.string().nullable(),
      titleEn: z.string(),
      titleLo: z.string(),
      heldOn: Day.nullable(),
      reply: z.string().nullable(),
      presence: z.string().nullable(),
    }),
  ),
})

/** Organisations, their posts, and who holds them from when to when. */
export const people = {
  'people.organisations': query(z.object({}), z.array(Organisation)),
  /** In protocol order; only the posts that sit in the group on that day when one is named. */
  'people.posts': query(z.object({ on: Day, groupId: WorkingGroupId.optional() }), z.array(SeatedPost)),
  'people.members': query(z.object({ groupId: WorkingGroupId, on: Day }), z.array(SeatedPost.extend({ role: MembershipRole }))),
  'people.postHistory': query(z.object({ postId: PostId }), PostHistory),
  /** Every term of every post, oldest first. */
  'people.terms': query(z.object({}), z.array(Holder)),
  'people.persons': query(z.object({}), z.array(Person)),
  'people.saveOrganisation': command(Organisation.omit({ deletedAt: true }), z.null()),
  'people.savePost': command(Post.omit({ deletedAt: true }), z.null()),
  'people.savePerson': command(Person.omit({ deletedAt: true }), z.null()),
  /** The person is stored with it when given, so that a correction is one step. */
  'people.saveTerm': command(Term.omit({ deletedAt: true }).extend({ person: Person.omit({ deletedAt: true }).optional() }), z.null()),
  'people.saveMembership': command(Membership.omit({ deletedAt: true }), z.null()),
  /** Adds the holder and ends the term of the one before on the day before. */
  'people.newHolder': command(NewHolder, z.object({ closedTermIds: z.array(TermId) })),
  'people.removeOrganisation': command(z.object({ id: OrganisationId }), z.null()),
  'people.removePost': command(z.object({ id: PostId }), z.null()),
  'people.removeTerm': command(z.object({ id: TermId }), z.null()),
  'people.removeMembership': command(z.object({ id: MembershipId }), z.null()),
} as const
