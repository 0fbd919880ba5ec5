import type { Output } from '#shared/contract/index.ts'
import { inTreeOrder } from '#shared/domain/group-tree.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { Refusal } from '#shared/errors.ts'
import { formatClock } from '#shared/i18n/format.ts'
import { readCaptured } from './captured.ts'
import type { Handlers, QueryContext } from './context.ts'
import { readMeeting } from './meeting-record.ts'

type Room = Output<'minutes.room'>

/** What the meeting room shows around the text. */
export const minutesRoom = {
  async 'minutes.room'(ctx, { meetingId }) {
    const meeting = await readMeeting(ctx.db, meetingId)
    const [group, items, agencies, activities, captured, next, nextMeetingOn, isDrafted] = await Promise.all([
      readGroup(ctx, meeting.groupId),
      readItems(ctx, meeting),
      readAgencies(ctx),
      readActivities(ctx, meeting),
      readCaptured(ctx.db, meetingId),
      readNextNumbers(ctx, meeting),
      readNextMeetingOn(ctx, meeting),
      readIsDrafted(ctx, meeting),
    ])
    return { meeting, group, items, agencies, activities, captured: [...captured], next, nextMeetingOn, isDrafted }
  },
} satisfies Partial<Handlers>

async function readGroup({ db }: QueryContext, id: WorkingGroupId): Promise<Room['group']> {
  const group = await db
    .selectFrom('workingGroup')
    .select(['id', 'code', 'nameEn', 'nameLo', 'mark', 'quorumCount'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (group === undefined) throw new Refusal('record.notFound', { kind: 'group' })
  return group
}

async function readItems({ db }: QueryContext, { id: meetingId }: Meeting): Promise<Room['items']> {
  const [items, links, starts] = await Promise.all([
    db
      .selectFrom('agendaItem as item')
      .leftJoin('post', 'post.id', 'item.presenterPostId')
      .leftJoin('organisation as agency', 'agency.id', 'item.presenterOrganisationId')
      .select([
        'item.id',
        'item.parentId',
        'item.position',
        'item.titleEn',
        'item.titleLo',
        'item.purpose',
        'item.durationMinutes',
        'item.presenterText',
        'item.standing',
        'item.frozenNumber',
        'item.startedTime',
        'item.endedTime',
        'post.titleEn as postEn',
        'post.titleLo as postLo',
        'agency.shortEn as agencyEn',
        'agency.shortLo as agencyLo',
      ])
      .where('item.meetingId', '=', meetingId)
      .where('item.deletedAt', 'is', null)
      .orderBy('item.position')
      .orderBy('item.id')
      .execute(),
    db
      .selectFrom('agendaItemActivity')
      .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemActivity.itemId')
      .innerJoin('activity', 'activity.id', 'agendaItemActivity.activityId')
      .select(['itemId', 'activityId'])
      .where('agendaItem.meetingId', '=', meetingId)
      .where('activity.deletedAt', 'is', null)
      .orderBy('activity.position')
      .execute(),
    db
      .selectFrom('change')
      .innerJoin('op', 'op.seq', 'change.opSeq')
      .innerJoin('agendaItem', 'agendaItem.id', 'change.rowId')
      .select(['change.rowId', 'op.wallAt'])
      .where('agendaItem.meetingId', '=', meetingId)
      .where('change.tableName', '=', 'agendaItem')
      .where('change.columnName', '=', 'startedTime')
      .whereRef('change.after', '=', 'agendaItem.startedTime')
      .orderBy('change.id')
      .execute(),
  ])
  const startOf = new Map<string, string>(starts.map(({ rowId, wallAt }) => [rowId, wallAt]))
  const linksOf = Map.groupBy(links, ({ itemId }) => itemId)
  return items.map(({ postEn, postLo, agencyEn, agencyLo, ...item }) => ({
    ...item,
    presenterEn: item.presenterText || agencyEn || postEn || '',
    presenterLo: item.presenterText || agencyLo || agencyEn || postLo || postEn || '',
    activityIds: (linksOf.get(item.id) ?? []).map(({ activityId }) => activityId),
    startedAt: instantOf(item.startedTime, startOf.get(item.id)),
  }))
}

/** When an item began to the second: the journal knows it, the record only its minute. */
function instantOf(startedTime: string | null, noted: string | undefined): string | null {
  return startedTime !== null && noted !== undefined && formatClock(noted) === startedTime ? noted : null
}

async function readAgencies({ db }: QueryContext): Promise<Room['agencies']> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'shortEn', 'shortLo', 'nameEn', 'nameLo', 'draftAt'])
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ draftAt, ...agency }) => ({ ...agency, draft: draftAt !== null }))
}

/** A sub-group reports in the matrix of its main group, so that `#10` counts in the nearest matrix above it. */
async function readActivities({ db }: QueryContext, { groupId, periodId }: Meeting): Promise<Room['activities']> {
  const [groups, rows] = await Promise.all([
    db
      .selectFrom('workingGroup')
      .select(['id', 'parentId', 'code', 'position'])
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('activity')
      .select(['id', 'groupId', 'position', 'titleEn', 'titleLo'])
      .where('periodId', '=', periodId)
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
  ])
  const above: WorkingGroupId[] = []
  for (let id: WorkingGroupId | null = groupId; id !== null && !above.includes(id); ) {
    above.push(id)
    id = groups.find((group) => group.id === id)?.parentId ?? null
  }
  const others = inTreeOrder(groups).map(({ id }) => id)
  const owner = [...above, ...others].find((id) => rows.some((row) => row.groupId === id))
  return rows.filter((row) => row.groupId === owner).map(({ groupId: _groupId, ...activity }) => activity)
}

async function readNextNumbers({ db }: QueryContext, { number }: Meeting): Promise<Room['next']> {
  const scopes = [`${number ?? ''}-A`, `${number ?? ''}-D`] as const
  const issued = await db
    .selectFrom('issuedNumber')
    .select((eb) => ['scope', eb.fn.max('n').as('n')])
    .where('scope', 'in', scopes)
    .groupBy('scope')
    .orderBy('scope')
    .execute()
  const after = (wanted: string) => (issued.find(({ scope }) => scope === wanted)?.n ?? 0) + 1
  return { action: after(scopes[0]), decision: after(scopes[1]) }
}

async function readNextMeetingOn({ db, today }: QueryContext, { id, groupId, heldOn }: Meeting): Promise<string | null> {
  const next = await db
    .selectFrom('meeting')
    .select('heldOn')
    .where('groupId', '=', groupId)
    .where('id', '!=', id)
    .where('heldOn', '>', heldOn ?? today)
    .where('cancelledAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('heldOn')
    .limit(1)
    .executeTakeFirst()
  return next?.heldOn ?? null
}

async function readIsDrafted({ db }: QueryContext, { id }: Meeting): Promise<boolean> {
  const draft = await db
    .selectFrom('outgoing')
    .select('id')
    .where('meetingId', '=', id)
    .where('kind', '=', 'minutes')
    .where('fileHash', 'is not', null)
    .where('voidedAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return draft !== undefined
}
