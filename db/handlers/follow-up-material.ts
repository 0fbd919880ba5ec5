import type { Named } from '#shared/documents/facts.ts'
import { restrictedRecords, type TypedItem } from '#shared/documents/minutes-blocks.ts'
import type { Language } from '#shared/domain/common.ts'
import type { Decision } from '#shared/domain/decision.ts'
import { partAt, type SeatPart } from '#shared/domain/letter-plan.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation, OrganisationId } from '#shared/domain/organisation.ts'
import { postLine } from '#shared/domain/post-line.ts'
import { addressOf } from '#shared/domain/salutation.ts'
import { byText } from '#shared/i18n/sort.ts'
import type { Reader } from './context.ts'
import { readLaoShortNames, withLaoNames } from './lao-short-names.ts'
import { languagesOf, readPapersInUse } from './outgoing-store.ts'
import { readSeatedPosts } from './seated-posts.ts'

/** An action of a meeting with those who are responsible, the lead first, and the rows of the matrix it feeds. */
export type MeetingAction = Awaited<ReturnType<typeof readMeetingActions>>[number]

/** Everything that the follow-up letters of one meeting are made of. */
export type FollowUpMaterial = {
  /** In the order of their numbers, without those that stand in a restricted paragraph. */
  readonly actions: readonly MeetingAction[]
  readonly decisions: readonly Pick<Decision, 'id' | 'number' | 'kind' | 'textEn' | 'textLo'>[]
  readonly organisations: readonly Pick<Organisation, 'id' | 'letterLanguage' | 'shortEn' | 'shortLo' | 'draftAt'>[]
  /** Chair and co-chairs of the group, who get a copy. */
  readonly leaders: readonly (Named & { readonly organisationId: OrganisationId })[]
  readonly seats: readonly (SeatPart & { readonly organisationId: OrganisationId })[]
  readonly holidays: readonly { readonly heldOn: string }[]
  /** Title of the matrix's last column in the period's report; empty without one. */
  readonly keyMessage: string
  /** Languages of the papers with the minutes that can be enclosed. */
  readonly minutesLanguages: readonly Language[]
}

/** Reads what the follow-up letters of a meeting say. */
export async function readFollowUpMaterial(
  db: Reader,
  meeting: Meeting,
  typed: readonly TypedItem[],
  today: string,
): Promise<FollowUpMaterial> {
  const restricted = restrictedRecords(typed)
  const [actions, decisions, organisations, leaders, seats, holidays, keyMessage, minutesPapers, laoNames] = await Promise.all([
    readMeetingActions(db, meeting),
    readDecisions(db, meeting),
    readOrganisations(db),
    readLeaders(db, meeting, today),
    readSeatParts(db, meeting),
    db.selectFrom('holiday').select('heldOn').where('deletedAt', 'is', null).orderBy('heldOn').execute(),
    readKeyMessage(db, meeting),
    readPapersInUse(db, meeting.id, 'minutes'),
    readLaoShortNames(db),
  ])
  return {
    actions: actions
      .filter(({ id }) => !restricted.has(id))
      .map((action) => ({ ...action, parties: withLaoNames(action.parties, laoNames) })),
    decisions: decisions.filter(({ id }) => !restricted.has(id)),
    organisations,
    leaders,
    seats,
    holidays,
    keyMessage,
    minutesLanguages: languagesOf(minutesPapers),
  }
}

/** What an organisation did at the meeting. */
export function partOf({ seats }: FollowUpMaterial, organisationId: OrganisationId): ReturnType<typeof partAt> {
  return partAt(seats.filter((seat) => seat.organisationId === organisationId))
}

async function readMeetingActions(db: Reader, meeting: Meeting) {
  const [actions, parties, activities] = await Promise.all([
    db
      .selectFrom('action')
      .select(['id', 'number', 'decisionId', 'textEn', 'textLo', 'dueOn', 'status', 'withdrawnAt', 'deletedAt'])
      .where('meetingId', '=', meeting.id)
      .where('deletedAt', 'is', null)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('actionParty')
      .innerJoin('action', 'action.id', 'actionParty.actionId')
      .innerJoin('organisation', 'organisation.id', 'actionParty.organisationId')
      .select(['actionId', 'organisationId', 'role', 'actionParty.position', 'organisation.shortEn', 'organisation.shortLo'])
      .where('action.meetingId', '=', meeting.id)
      .orderBy((eb) => eb('role', '!=', 'lead'))
      .orderBy('actionParty.position')
      .execute(),
    db
      .selectFrom('actionActivity')
      .innerJoin('action', 'action.id', 'actionActivity.actionId')
      .innerJoin('activity', 'activity.id', 'actionActivity.activityId')
      .select(['actionId', 'activity.position', 'activity.titleEn', 'activity.titleLo'])
      .where('action.meetingId', '=', meeting.id)
      .where('activity.deletedAt', 'is', null)
      .orderBy('activity.position')
      .execute(),
  ])
  const partiesOf = Map.groupBy(parties, ({ actionId }) => actionId)
  const activitiesOf = Map.groupBy(activities, ({ actionId }) => actionId)
  return actions
    .toSorted(byText(({ number }) => number))
    .map((action) => ({ ...action, parties: partiesOf.get(action.id) ?? [], activities: activitiesOf.get(action.id) ?? [] }))
}

function readDecisions(db: Reader, meeting: Meeting) {
  return db
    .selectFrom('decision')
    .select(['id', 'number', 'kind', 'textEn', 'textLo'])
    .where('meetingId', '=', meeting.id)
    .where('withdrawnAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('number')
    .execute()
}

/** Organisations in the office's order, which is the order of the letters and of their numbers. */
function readOrganisations(db: Reader) {
  return db
    .selectFrom('organisation')
    .select(['id', 'letterLanguage', 'shortEn', 'shortLo', 'draftAt'])
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('shortEn')
    .execute()
}

async function readLeaders(db: Reader, meeting: Meeting, on: string): Promise<FollowUpMaterial['leaders']> {
  const posts = await readSeatedPosts(db, on, meeting.groupId)
  return posts
    .filter(({ seats }) => seats.some(({ role }) => role === 'chair' || role === 'coChair'))
    .map(({ post, organisation }) => {
      const seat = addressOf(post, organisation, null)
      return { organisationId: organisation.id, nameEn: postLine(seat, 'en'), nameLo: postLine(seat, 'lo') }
    })
}

function readSeatParts(db: Reader, meeting: Meeting) {
  return db
    .selectFrom('attendance')
    .innerJoin('post', 'post.id', 'attendance.postId')
    .select(['post.organisationId', 'attendance.role', 'attendance.presence'])
    .where('attendance.meetingId', '=', meeting.id)
    .where('attendance.deletedAt', 'is', null)
    .orderBy('attendance.seat')
    .execute()
}

async function readKeyMessage(db: Reader, { periodId }: Meeting): Promise<string> {
  const report = await db
    .selectFrom('report')
    .select('columnTitles')
    .where('periodId', '=', periodId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  const titles = report === undefined ? [] : (JSON.parse(report.columnTitles) as readonly string[])
  return titles[3] ?? ''
}
