import { type ExpressionBuilder, sql } from 'kysely'
import type { Input, Output } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { byDue } from '#shared/domain/action-grouping.ts'
import { daysLate, isClosed, isOnList } from '#shared/domain/action-status.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { norm } from '#shared/i18n/norm.ts'
import type { Database } from '../schema.ts'
import type { Reader } from './context.ts'
import { groupAndBelow } from './group-tree.ts'

type Row = Output<'actions.list'>[number]
export type ActionFilter = Input<'actions.counts'> & {
  readonly ids?: readonly ActionId[]
  /** Only the open ones, or only the closed ones: after twenty years nearly all are closed. */
  readonly isOpen?: boolean
}

/** Reads the actions that a filter names, with their agencies and rows of the matrix, in the order of their due dates. */
export async function readActionRows(db: Reader, filter: ActionFilter, today: string): Promise<Row[]> {
  const [records, parties, activities, carried] = await Promise.all([
    filterActions(db, filter)
      .leftJoin('meeting as origin', 'origin.id', 'action.meetingId')
      .select([
        'action.id',
        'action.groupId',
        'action.meetingId',
        'action.number',
        'action.textEn',
        'action.textLo',
        'action.textStale',
        'action.dueOn',
        'action.status',
        'action.snoozedUntilOn',
        'action.closedOn',
        'action.withdrawnAt',
        'action.notInMinutes',
        'origin.number as meetingNumber',
      ])
      .orderBy('action.number')
      .execute(),
    readParties(db, filter),
    readActivities(db, filter),
    readCarried(db, filter),
  ])
  const rows = records.map((record) => ({
    ...record,
    isOpen: !isClosed(record),
    daysLate: daysLate(record, today),
    parties: (parties.get(record.id) ?? []).map(({ actionId: _actionId, ...party }) => party),
    activities: (activities.get(record.id) ?? []).map(({ actionId: _actionId, ...activity }) => activity),
    carriedCount: carried.get(record.id)?.[0]?.carriedCount ?? 0,
  }))
  return rows.filter((row) => matches(row, filter.search)).toSorted(byDue)
}

/** Counts the lists of the screen; words to look for need the whole rows, everything else does not. */
export async function countActions(db: Reader, filter: ActionFilter, today: string): Promise<Output<'actions.counts'>> {
  const isSearch = filter.search !== undefined && filter.search.trim() !== ''
  const open = isSearch
    ? await readActionRows(db, { ...filter, isOpen: true }, today)
    : await filterActions(db, { ...filter, isOpen: true })
        .select(['status', 'dueOn', 'snoozedUntilOn', 'withdrawnAt'])
        .orderBy('action.id')
        .execute()
  const closed = isSearch
    ? (await readActionRows(db, { ...filter, isOpen: false }, today)).length
    : await countRows(db, { ...filter, isOpen: false })
  const count = (list: 'overdue' | 'week') => open.filter((action) => isOnList(action, list, today)).length
  return { open: open.length, overdue: count('overdue'), week: count('week'), closed }
}

async function countRows(db: Reader, filter: ActionFilter): Promise<number> {
  const { count } = await filterActions(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

async function readParties(db: Reader, filter: ActionFilter) {
  const rows = await db
    .selectFrom('actionParty')
    .innerJoin('organisation', 'organisation.id', 'actionParty.organisationId')
    .select(['actionId', 'organisationId', 'role', 'shortEn', 'shortLo', 'nameEn', 'nameLo'])
    .where('actionId', 'in', filterActions(db, filter).select('action.id'))
    .orderBy('actionId')
    .orderBy('role')
    .orderBy('actionParty.position')
    .execute()
  return Map.groupBy(rows, ({ actionId }) => actionId)
}

async function readActivities(db: Reader, filter: ActionFilter) {
  const rows = await db
    .selectFrom('actionActivity')
    .innerJoin('activity', 'activity.id', 'actionActivity.activityId')
    .select(['actionId', 'activity.id', 'activity.position', 'titleEn', 'titleLo', 'periodId'])
    .where('actionId', 'in', filterActions(db, filter).select('action.id'))
    .where('activity.deletedAt', 'is', null)
    .orderBy('actionId')
    .orderBy('activity.position')
    .execute()
  return Map.groupBy(rows, ({ actionId }) => actionId)
}

/** Meetings, other than the one it comes from, on whose agenda an action stood. */
async function readCarried(db: Reader, filter: ActionFilter) {
  const rows = await db
    .selectFrom('agendaItemAction')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemAction.itemId')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .innerJoin('action', 'action.id', 'agendaItemAction.actionId')
    .select((eb) => ['agendaItemAction.actionId', eb.fn.count<number>('meeting.id').distinct().as('carriedCount')])
    .where('agendaItemAction.actionId', 'in', filterActions(db, filter).select('action.id'))
    .where('agendaItem.deletedAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .where('meeting.cancelledAt', 'is', null)
    .where((eb) => eb.or([eb('action.meetingId', 'is', null), eb('action.meetingId', '!=', eb.ref('meeting.id'))]))
    .groupBy('agendaItemAction.actionId')
    .orderBy('agendaItemAction.actionId')
    .execute()
  return Map.groupBy(rows, ({ actionId }) => actionId)
}

/** Starts a query on the actions that a filter names; words to look for are not part of it. */
export function filterActions(db: Reader, { ids, isOpen, groupId, organisationId, periodId, activityId, meetingId }: ActionFilter) {
  let query = db.selectFrom('action').where('action.deletedAt', 'is', null)
  if (ids !== undefined) query = query.where('action.id', 'in', ids)
  if (isOpen !== undefined) query = query.where((eb) => (isOpen ? eb.not(isClosedRow(eb)) : isClosedRow(eb)))
  if (groupId !== undefined) query = query.where('action.groupId', 'in', groupAndBelow(groupId))
  if (meetingId !== undefined) query = query.where('action.meetingId', '=', meetingId)
  if (organisationId !== undefined) {
    query = query.where('action.id', 'in', (eb) =>
      eb.selectFrom('actionParty').select('actionId').where('organisationId', '=', organisationId),
    )
  }
  if (activityId !== undefined) {
    query = query.where('action.id', 'in', (eb) => eb.selectFrom('actionActivity').select('actionId').where('activityId', '=', activityId))
  }
  return periodId === undefined ? query : query.where((eb) => isOfPeriod(eb, periodId))
}

/** The same as `isClosed` of the rules. */
function isClosedRow(eb: ExpressionBuilder<Database, 'action'>) {
  return eb.or([eb('action.status', 'in', ['done', 'cancelled']), eb('action.withdrawnAt', 'is not', null)])
}

/** Of the period of its meeting; without a meeting, of its rows of the matrix; without those, of the day it was written down. */
function isOfPeriod(eb: ExpressionBuilder<Database, 'action'>, periodId: PeriodId) {
  const ofMeeting = eb.selectFrom('meeting').select('meeting.id').where('meeting.periodId', '=', periodId)
  const linked = eb.selectFrom('actionActivity').innerJoin('activity', 'activity.id', 'actionActivity.activityId').select('actionId')
  const anyLink = eb.selectFrom('actionActivity').select('actionId')
  const writtenThen = eb
    .selectFrom('period')
    .select('period.id')
    .where('period.id', '=', periodId)
    .where(({ eb: inner }) =>
      inner.between(sql<string>`date(action.capturedAt, '+7 hours')`, inner.ref('period.startsOn'), inner.ref('period.endsOn')),
    )
  return eb.or([
    eb('action.meetingId', 'in', ofMeeting),
    eb.and([eb('action.meetingId', 'is', null), eb('action.id', 'in', linked.where('activity.periodId', '=', periodId))]),
    eb.and([eb('action.meetingId', 'is', null), eb('action.id', 'not in', anyLink), eb.exists(writtenThen)]),
  ])
}

function matches({ number, textEn, textLo, parties }: Row, search = ''): boolean {
  const words = norm(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = norm(
    [number, textEn, textLo, ...parties.flatMap((party) => [party.shortEn, party.shortLo, party.nameEn, party.nameLo])].join(' '),
  )
  return words.every((word) => text.includes(word))
}
