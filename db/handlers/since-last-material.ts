import type { SinceChange, SinceLastFacts } from '#shared/documents/since-last.ts'
import { isLate } from '#shared/domain/action-status.ts'
import type { MatrixColumn } from '#shared/domain/activity.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { MOST_QUESTIONS } from '#shared/domain/question-suggestion.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { Refusal } from '#shared/errors.ts'
import { startOfDay } from '#shared/i18n/format.ts'
import type { Reader } from './context.ts'
import { groupAndBelow, meetingsOf } from './group-tree.ts'
import { actionsWithLead } from './lead-actions.ts'
import { readQuestions } from './questions.ts'
import { readRestricted } from './refuse-restricted.ts'

/** What the page “since we last met” says, before letterhead and language. */
export type SinceLastMaterial = Omit<SinceLastFacts, 'language' | 'letterhead' | 'datedOn'>

/**
 * Reads what happened in a group and its sub-groups since its last held meeting, seen from a day.
 *
 * @throws {Refusal} `papers.neverMet` when no meeting with a known date was held; `record.notFound`.
 */
export async function readSinceLastMaterial(db: Reader, groupId: WorkingGroupId, today: string): Promise<SinceLastMaterial> {
  const group = await db.selectFrom('workingGroup').select(['nameEn', 'nameLo']).where('id', '=', groupId).executeTakeFirst()
  if (group === undefined) throw new Refusal('record.notFound', { kind: 'group' })
  const lastHeldOn = await readLastHeldOn(db, groupId, today)
  if (lastHeldOn === null) throw new Refusal('papers.neverMet', { group: group.nameEn })
  const [decisions, actions, matrix, dates, waiting] = await Promise.all([
    readDecisions(db, groupId, lastHeldOn),
    readActions(db, groupId, lastHeldOn, today),
    readMatrixChanges(db, groupId, lastHeldOn),
    readDates(db, groupId, today),
    readQuestions(db, groupId),
  ])
  const questions = waiting.slice(0, MOST_QUESTIONS).map(({ textEn, textLo }) => ({ textEn, textLo }))
  const restricted = await readRestricted(db, [...decisions, ...actions])
  const open = [...actions, ...decisions].filter(({ id }) => !restricted.has(id)).map(({ change }) => change)
  return { groupEn: group.nameEn, groupLo: group.nameLo, lastHeldOn, changes: [...open, ...matrix], dates, questions }
}

type Found = { readonly id: string; readonly meetingId: MeetingId | null; readonly change: SinceChange }

async function readLastHeldOn(db: Reader, groupId: WorkingGroupId, today: string): Promise<string | null> {
  const row = await db
    .selectFrom('meeting')
    .select('heldOn')
    .where('meeting.id', 'in', meetingsOf(groupId))
    .where('heldAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .where('deletedAt', 'is', null)
    // Also the one that has ended today: from then on it is the last.
    .where('heldOn', '<=', today)
    .orderBy('heldOn', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.heldOn ?? null
}

async function readDecisions(db: Reader, groupId: WorkingGroupId, since: string): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meetingId')
    .select(['decision.id', 'decision.meetingId', 'decision.number', 'decision.textEn', 'decision.textLo'])
    .where('meeting.id', 'in', meetingsOf(groupId))
    .where('meeting.heldOn', '>=', since)
    .where('meeting.deletedAt', 'is', null)
    .where('decision.replacedById', 'is', null)
    .where('decision.withdrawnAt', 'is', null)
    .where('decision.deletedAt', 'is', null)
    .orderBy('meeting.heldOn', 'desc')
    .orderBy('decision.number')
    .execute()
  return rows.map(({ id, meetingId, ...row }) => ({ id, meetingId, change: { ...plain, ...row, section: 'decided' as const } }))
}

const plain = { leadEn: '', leadLo: '', on: null, columns: [] } as const

async function readActions(db: Reader, groupId: WorkingGroupId, since: string, today: string): Promise<readonly Found[]> {
  const rows = await actionsWithLead(db, groupId).where('action.withdrawnAt', 'is', null).execute()
  return rows.flatMap((row): Found[] => {
    const late = isLate(row, today)
    if (!late && (row.status !== 'done' || row.closedOn === null || row.closedOn < since)) return []
    const { id, meetingId, number, textEn, textLo } = row
    const lead = { leadEn: row.shortEn ?? '', leadLo: row.shortLo || (row.shortEn ?? '') }
    const news = late ? { section: 'late' as const, on: row.dueOn } : { section: 'done' as const, on: row.closedOn }
    return [{ id, meetingId, change: { number, textEn, textLo, ...lead, ...news, columns: [] } }]
  })
}

const columnOf: Readonly<Record<string, MatrixColumn>> = {
  progressEn: 'progress',
  progressLo: 'progress',
  challengesEn: 'challenges',
  challengesLo: 'challenges',
  keyMessageEn: 'keyMessage',
  keyMessageLo: 'keyMessage',
}

/** Cells written since, from the journal; what was undone did not happen. */
async function readMatrixChanges(db: Reader, groupId: WorkingGroupId, since: string): Promise<readonly SinceChange[]> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('op', 'op.seq', 'change.opSeq')
    .innerJoin('activity', 'activity.id', 'change.rowId')
    .select(['activity.id', 'activity.position', 'activity.titleEn', 'activity.titleLo', 'change.columnName'])
    .where('change.tableName', '=', 'activity')
    .where('change.kind', '=', 'update')
    .where('change.columnName', 'in', Object.keys(columnOf))
    .where('op.wallAt', '>=', startOfDay(since))
    .where('op.undoneBySeq', 'is', null)
    .where('op.undoesSeq', 'is', null)
    .where('activity.groupId', 'in', groupAndBelow(groupId))
    .where('activity.deletedAt', 'is', null)
    .orderBy('activity.position')
    .orderBy('change.id')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((written) => {
    const [first] = written
    if (first === undefined) return []
    const columns = [...new Set(written.flatMap(({ columnName }) => columnOf[columnName] ?? []))]
    return [{ ...plain, section: 'matrix' as const, number: `#${first.position}`, textEn: first.titleEn, textLo: first.titleLo, columns }]
  })
}

async function readDates(db: Reader, groupId: WorkingGroupId, today: string): Promise<SinceLastMaterial['dates']> {
  const [meetings, periods] = await Promise.all([
    db
      .selectFrom('meeting')
      .select(['heldOn', 'titleEn', 'titleLo'])
      .where('meeting.id', 'in', meetingsOf(groupId))
      .where('heldOn', '>=', today)
      .where('heldAt', 'is', null)
      .where('cancelledAt', 'is', null)
      .where('deletedAt', 'is', null)
      .orderBy('heldOn')
      .limit(3)
      .execute(),
    db
      .selectFrom('period')
      .select(['roundTableOn', 'roundTableKind'])
      .where('roundTableOn', '>=', today)
      .where('deletedAt', 'is', null)
      .orderBy('roundTableOn')
      .limit(1)
      .execute(),
  ])
  return [
    ...meetings.map(({ heldOn, titleEn, titleLo }) => ({ on: heldOn ?? today, textEn: titleEn, textLo: titleLo })),
    ...periods.map(({ roundTableOn, roundTableKind }) => ({ on: roundTableOn ?? today, textEn: roundTableKind, textLo: roundTableKind })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
