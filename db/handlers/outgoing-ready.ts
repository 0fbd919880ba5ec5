import type { Output } from '#shared/contract/index.ts'
import { restrictedRecords } from '#shared/documents/minutes-blocks.ts'
import { planFollowUps } from '#shared/domain/letter-plan.ts'
import type { MinutesBlock } from '#shared/domain/minutes.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Reader } from './context.ts'
import { groupAndBelow } from './group-tree.ts'

type Ready = Output<'outgoing.ready'>

/** Held meetings with actions of which somebody responsible has not been told, the latest first. */
export async function readReadyMeetings(db: Reader, groupId: WorkingGroupId | undefined): Promise<Ready> {
  const [actions, parties, told, organisations] = await Promise.all([
    readOpenActions(db, groupId),
    db
      .selectFrom('actionParty')
      .select(['actionId', 'organisationId', 'role', 'position'])
      .orderBy('actionId')
      .orderBy('position')
      .execute(),
    readTold(db),
    db
      .selectFrom('organisation')
      .select(['id', 'shortEn', 'shortLo', 'letterLanguage', 'draftAt'])
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('shortEn')
      .execute(),
  ])
  const order = organisations.map(({ id }) => id)
  const partiesOf = Map.groupBy(parties, ({ actionId }) => actionId)
  const restricted = await readRestricted(db, [...new Set(actions.map(({ meetingId }) => meetingId))])
  const meetings = Map.groupBy(
    actions.filter(({ id }) => !restricted.has(id)),
    ({ meetingId }) => meetingId,
  )
  return [...meetings].flatMap(([meetingId, own]) => {
    const letters = planFollowUps(
      own,
      own.flatMap(({ id }) => partiesOf.get(id) ?? []),
      told,
      order,
    )
    const first = own[0]
    if (first === undefined || letters.length === 0) return []
    const { groupCode, meetingNumber, titleEn, titleLo, heldOn, phone, email } = first
    return [
      {
        meetingId,
        groupId: first.groupId,
        groupCode,
        number: meetingNumber,
        titleEn,
        titleLo,
        heldOn,
        contact: phone === null || email === null ? null : { phone, email },
        letterCount: letters.length,
        actionCount: new Set(letters.flatMap(({ actionIds }) => actionIds)).size,
        organisations: letters.flatMap(({ organisationId }) =>
          organisations
            .filter(({ id }) => id === organisationId)
            .map(({ id, shortEn, shortLo, letterLanguage, draftAt }) => ({
              id,
              shortEn,
              shortLo,
              language: letterLanguage,
              isDraft: draftAt !== null,
            })),
        ),
      },
    ]
  })
}

async function readOpenActions(db: Reader, groupId: WorkingGroupId | undefined) {
  const rows = await db
    .selectFrom('action')
    .innerJoin('meeting', 'meeting.id', 'action.meetingId')
    .innerJoin('workingGroup', 'workingGroup.id', 'meeting.groupId')
    .leftJoin('person', 'person.id', 'meeting.contactPersonId')
    .select([
      'action.id',
      'action.number',
      'action.status',
      'action.withdrawnAt',
      'action.deletedAt',
      'meeting.id as meetingId',
      'meeting.groupId',
      'workingGroup.code as groupCode',
      'meeting.number as meetingNumber',
      'meeting.titleEn',
      'meeting.titleLo',
      'meeting.heldOn',
      'person.phone',
      'person.email',
    ])
    .where('action.status', 'in', ['open', 'inProgress'])
    .where('action.withdrawnAt', 'is', null)
    .where('action.deletedAt', 'is', null)
    .where('meeting.heldAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .$if(groupId !== undefined, (query) => query.where('meeting.groupId', 'in', groupAndBelow(groupId as WorkingGroupId)))
    .orderBy('meeting.heldOn', 'desc')
    .orderBy('meeting.id', 'desc')
    .orderBy('action.number')
    .execute()
  return rows
}

async function readTold(db: Reader) {
  const rows = await db
    .selectFrom('outgoingAction')
    .innerJoin('outgoing', 'outgoing.id', 'outgoingAction.outgoingId')
    .select(['outgoingAction.actionId', 'outgoing.organisationId'])
    .where('outgoing.kind', '=', 'followUp')
    .where('outgoing.voidedAt', 'is', null)
    .where('outgoing.deletedAt', 'is', null)
    .orderBy('outgoingAction.id')
    .execute()
  return rows.flatMap(({ actionId, organisationId }) => (organisationId === null ? [] : [{ actionId, organisationId }]))
}

/** From the text beside the updates, which is at most a second old: a screen that counts need not read whole documents. */
async function readRestricted(db: Reader, meetingIds: readonly string[]): Promise<ReadonlySet<string>> {
  const texts = await db.selectFrom('minutesText').select(['itemId', 'content']).where('docId', 'in', meetingIds).orderBy('docId').execute()
  return restrictedRecords(texts.map(({ itemId, content }) => ({ itemId, en: JSON.parse(content) as readonly MinutesBlock[], lo: [] })))
}
