import { type RawBuilder, sql } from 'kysely'
import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { Refusal } from '#shared/errors.ts'
import type { ChangeRow } from '../schema.ts'
import type { Reader } from './context.ts'

/** Tables whose rows belong to a row of the matrix, and those that belong to a period. */
const OF_A_ROW = ['evidence', 'proposal', 'counter', 'meetingClaim'] as const
const OF_A_PERIOD = ['activity', 'report', 'periodStep'] as const

type Change = Pick<ChangeRow, 'tableName' | 'rowId'>

/**
 * Refuses to take back what would change the matrix of a period that is frozen, or a step of its report that was not the last.
 *
 * @throws {Refusal} `matrix.periodClosed`, `undo.changedSince`.
 */
export async function refuseClosedPeriods(db: Reader, changes: readonly Change[]): Promise<void> {
  const found = await Promise.all([
    ...OF_A_PERIOD.map((table) => readPeriods(db, table, idsIn(changes, table), sql.ref('periodId'))),
    ...OF_A_ROW.map((table) => readPeriods(db, table, idsIn(changes, table), periodOfRow)),
  ])
  const periodIds = [...new Set(found.flat())]
  if (periodIds.length === 0) return
  const closed = await db
    .selectFrom('period')
    .select(['label', 'closedAt'])
    .where('id', 'in', periodIds)
    .where('closedAt', 'is not', null)
    .orderBy('label')
    .executeTakeFirst()
  if (closed !== undefined) requireOpenPeriod(closed)
  await refuseEarlierSteps(db, idsIn(changes, 'periodStep'))
}

const periodOfRow = sql`(SELECT "periodId" FROM "activity" WHERE "activity".id = "activityId")`

function idsIn(changes: readonly Change[], table: string): readonly string[] {
  return [...new Set(changes.filter(({ tableName }) => tableName === table).map(({ rowId }) => rowId))]
}

async function readPeriods(db: Reader, table: string, ids: readonly string[], period: RawBuilder<unknown>): Promise<readonly PeriodId[]> {
  if (ids.length === 0) return []
  const rows = await db
    // Which table it is decides nothing here: each has an id.
    .selectFrom(table as 'activity')
    .select(period.$castTo<PeriodId>().as('periodId'))
    .where('id', 'in', ids as never[])
    .orderBy('id')
    .execute()
  return rows.map(({ periodId }) => periodId)
}

/** A step that others followed stays: without it the way of the report would be another one. */
async function refuseEarlierSteps(db: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const later = await db
    .selectFrom('periodStep as step')
    .innerJoin('periodStep as later', 'later.periodId', 'step.periodId')
    .select('later.stage')
    .where('step.id', 'in', ids)
    .where('later.id', 'not in', ids)
    .where((eb) =>
      eb.or([
        eb('later.enteredAt', '>', eb.ref('step.enteredAt')),
        eb.and([eb('later.enteredAt', '=', eb.ref('step.enteredAt')), eb('later.id', '>', eb.ref('step.id'))]),
      ]),
    )
    .orderBy('later.enteredAt')
    .executeTakeFirst()
  if (later !== undefined) throw new Refusal('undo.changedSince', { by: later.stage === 'sent' ? 'stages.send' : 'stages.move' })
}
