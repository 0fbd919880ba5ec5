import type { MeetingClaim, MeetingClaimId } from '#shared/domain/counter.ts'
import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import { heldSentences } from '#shared/domain/propose-counters.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers } from './context.ts'
import { requireActivity } from './matrix-activity.ts'
import { unheldMeeting } from './meeting-create.ts'
import { meetingTitle } from './meeting-words.ts'

/** Meetings of which only a report speaks: they are entered, and counted, when somebody says so. */
export const claims = {
  async 'claims.list'({ db }, { periodId }) {
    return db
      .selectFrom('meetingClaim')
      .innerJoin('activity', 'activity.id', 'meetingClaim.activityId')
      .innerJoin('workingGroup', 'workingGroup.id', 'meetingClaim.groupId')
      .select(['meetingClaim.id', 'activityId', 'meetingKind', 'quote', 'activity.position', 'workingGroup.code as groupCode'])
      .select(({ selectFrom }) =>
        selectFrom('meeting')
          .innerJoin('meetingGroup', 'meetingGroup.meetingId', 'meeting.id')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .whereRef('meetingGroup.groupId', '=', 'meetingClaim.groupId')
          .whereRef('meeting.kind', '=', 'meetingClaim.meetingKind')
          .whereRef('meeting.periodId', '=', 'activity.periodId')
          .where('meeting.heldAt', 'is not', null)
          .where('meeting.cancelledAt', 'is', null)
          .where('meeting.deletedAt', 'is', null)
          .$asScalar()
          .$notNull()
          .as('knownCount'),
      )
      .where('activity.periodId', '=', periodId)
      .where('activity.deletedAt', 'is', null)
      .where('state', '=', 'waiting')
      .orderBy('activity.position')
      .orderBy('meetingClaim.id')
      .execute()
  },

  async 'claims.accept'(ctx, { claimId, meetingId }) {
    const claim = await requireWaiting(ctx, claimId)
    const { activity } = await requireActivity(ctx.db, claim.activityId)
    const groups = await readNamedGroups(ctx, claim)
    const [owner, ...others] = groups
    if (owner === undefined) throw new Refusal('record.notFound', { kind: 'group' })
    const title = meetingTitle(claim.meetingKind, owner, others)
    await ctx.db
      .insertInto('meeting')
      .values({
        ...unheldMeeting,
        ...{ id: meetingId, kind: claim.meetingKind, groupId: owner.id, periodId: activity.periodId, titleEn: title.en, titleLo: title.lo },
        // Held, on a day that is not known.
        ...{ heldOn: null, heldAt: ctx.now, enteredAfterwards: 1 },
        ...{ startsTime: null, endsTime: null, venueId: null, venueText: '', payer: '', costReason: '' },
        ...{ interpreterNeeded: 0, contactPersonId: null },
      })
      .execute()
    await ctx.db
      .insertInto('meetingGroup')
      .values(groups.map(({ id }) => ({ id: ctx.newId<string>(), meetingId, groupId: id })))
      .execute()
    await decide(ctx, claimId, { state: 'accepted', meetingId })
    return null
  },

  async 'claims.refuse'(ctx, { claimId }) {
    await requireWaiting(ctx, claimId)
    await decide(ctx, claimId, { state: 'refused', meetingId: null })
    return null
  },
} satisfies Partial<Handlers>

async function requireWaiting({ db }: CommandContext, id: MeetingClaimId): Promise<MeetingClaim> {
  const claim = await db.selectFrom('meetingClaim').selectAll().where('id', '=', id).executeTakeFirst()
  if (claim === undefined) throw new Refusal('record.notFound', { kind: 'claim' })
  if (claim.state !== 'waiting') throw new Refusal('proposal.decided', {})
  requireOpenPeriod((await requireActivity(db, claim.activityId)).period)
  return claim
}

/** The groups that the sentence names, that of the claim first: a joint meeting counts for each. */
async function readNamedGroups({ db }: CommandContext, { groupId, quote }: MeetingClaim) {
  const groups = await db
    .selectFrom('workingGroup')
    .select(['id', 'code', 'nameEn', 'nameLo'])
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const named = new Set([groupId, ...heldSentences(quote, groups).flatMap(({ groupIds }) => groupIds)])
  return [...named].flatMap((id) => groups.find((group) => group.id === id) ?? [])
}

async function decide({ db, now }: CommandContext, id: MeetingClaimId, answer: Pick<MeetingClaim, 'state' | 'meetingId'>): Promise<void> {
  await db
    .updateTable('meetingClaim')
    .set({ ...answer, decidedAt: now })
    .where('id', '=', id)
    .execute()
}
