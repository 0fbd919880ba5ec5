import type { ActionDetails, ActionHistoryEntry } from '#shared/contract/actions.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { Refusal } from '#shared/errors.ts'
import { dayOfInstant } from '#shared/i18n/format.ts'
import { compareText } from '#shared/i18n/sort.ts'
import { readActionRows } from './action-list.ts'
import type { Reader } from './context.ts'
import { readRestricted } from './refuse-restricted.ts'

/**
 * Reads one action with everything that happened to it, newest last.
 *
 * @throws {Refusal} `record.notFound`
 */
export async function readActionDetails(db: Reader, id: ActionId, today: string): Promise<ActionDetails> {
  const [row] = await readActionRows(db, { ids: [id] }, today)
  const origin = await db
    .selectFrom('action')
    .innerJoin('workingGroup', 'workingGroup.id', 'action.groupId')
    .leftJoin('meeting', 'meeting.id', 'action.meetingId')
    .leftJoin('agendaItem', 'agendaItem.id', 'action.itemId')
    .select([
      'action.capturedAt',
      'workingGroup.code as groupCode',
      'meeting.heldOn',
      'meeting.titleEn as meetingTitleEn',
      'meeting.titleLo as meetingTitleLo',
      'agendaItem.titleEn as itemTitleEn',
      'agendaItem.titleLo as itemTitleLo',
    ])
    .where('action.id', '=', id)
    .executeTakeFirst()
  if (row === undefined || origin === undefined) throw new Refusal('record.notFound', { kind: 'action' })
  const { heldOn, ...named } = origin
  const created = { kind: 'created', at: origin.capturedAt, meetingNumber: row.meetingNumber } as const
  const parts = await Promise.all([readNotes(db, id), readLetters(db, id), readChanges(db, id), readCarriedTo(db, id, row.meetingId)])
  return {
    ...row,
    ...named,
    sinceOn: heldOn ?? dayOfInstant(origin.capturedAt),
    history: [created, ...parts.flat().toSorted((left, right) => compareText(left.at, right.at))],
    isRestricted: (await readRestricted(db, [row])).has(id),
    waitingProposals: await readWaiting(db, id),
  }
}

async function readNotes(db: Reader, id: ActionId): Promise<ActionHistoryEntry[]> {
  const notes = await db
    .selectFrom('actionNote')
    .leftJoin('meeting', 'meeting.id', 'actionNote.meetingId')
    .selectAll('actionNote')
    .select('meeting.number as meetingNumber')
    .where('actionId', '=', id)
    .where('actionNote.deletedAt', 'is', null)
    .orderBy('notedOn')
    .orderBy('addedAt')
    .execute()
  return notes.map(({ meetingNumber, deletedAt: _deletedAt, ...note }) => ({
    kind: 'note',
    at: `${note.notedOn}T${note.addedAt.slice(11)}`,
    note,
    meetingNumber,
  }))
}

async function readLetters(db: Reader, id: ActionId): Promise<ActionHistoryEntry[]> {
  const letters = await db
    .selectFrom('outgoingAction')
    .innerJoin('outgoing', 'outgoing.id', 'outgoingAction.outgoingId')
    .select(['outgoing.id as outgoingId', 'outgoing.kind as outgoingKind', 'number', 'addressee', 'sentOn', 'sentHow', 'madeAt'])
    .where('actionId', '=', id)
    .where('outgoing.deletedAt', 'is', null)
    .where('voidedAt', 'is', null)
    .orderBy('madeAt')
    .orderBy('number')
    .execute()
  return letters.map(({ madeAt, ...letter }) => ({ kind: 'letter', at: madeAt, ...letter }))
}

/** Fields whose changes a person wants to see; the others are seen in the record itself. */
const TOLD = ['dueOn', 'status', 'snoozedUntilOn', 'textEn', 'textLo'] as const

async function readChanges(db: Reader, id: ActionId): Promise<ActionHistoryEntry[]> {
  const changes = await db
    .selectFrom('change')
    .innerJoin('op', 'op.seq', 'change.opSeq')
    .select(['columnName', 'before', 'after', 'wallAt'])
    .where('tableName', '=', 'action')
    .where('rowId', '=', id)
    .where('kind', '=', 'update')
    .where('columnName', 'in', [...TOLD])
    .where('undoneBySeq', 'is', null)
    .where('undoesSeq', 'is', null)
    .orderBy('change.id')
    .execute()
  return changes.map(({ columnName, wallAt, ...values }) => ({
    kind: 'change',
    at: wallAt,
    field: columnName as (typeof TOLD)[number],
    ...values,
  }))
}

async function readCarriedTo(db: Reader, id: ActionId, originId: string | null): Promise<ActionHistoryEntry[]> {
  const meetings = await db
    .selectFrom('agendaItemAction')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemAction.itemId')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .select(['meeting.id as meetingId', 'meeting.number as meetingNumber', 'meeting.heldOn', 'meeting.announcedAt', 'meeting.heldAt'])
    .distinct()
    .where('actionId', '=', id)
    .where('agendaItem.deletedAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .where('meeting.cancelledAt', 'is', null)
    .orderBy('meeting.heldOn')
    .orderBy('meeting.id')
    .execute()
  return meetings
    .filter((meeting) => meeting.meetingId !== originId)
    .map(({ announcedAt, heldAt, ...meeting }) => ({
      kind: 'carried',
      at: meeting.heldOn === null ? (heldAt ?? announcedAt ?? '') : `${meeting.heldOn}T00:00:00.000Z`,
      ...meeting,
    }))
}

function readWaiting(db: Reader, id: ActionId) {
  return db
    .selectFrom('proposal')
    .innerJoin('activity', 'activity.id', 'proposal.activityId')
    .select(['proposal.id', 'activityId', 'position', 'columnName', 'text'])
    .where('sourceKind', '=', 'action')
    .where('sourceId', '=', id)
    .where('state', '=', 'waiting')
    .orderBy('position')
    .execute()
}
