import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import { checkPeriod } from '#shared/domain/current-period.ts'
import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import type { Period, PeriodId } from '#shared/domain/period.ts'
import { refuseOtherDates } from '#shared/domain/report-import.ts'
import { carriedActivity, checkChoices, lineageOf, periodsAfter, type RollOverChoice } from '#shared/domain/roll-over.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext, Handlers, Reader } from './context.ts'
import { readLineage } from './lineage.ts'
import { requireActivity } from './matrix-activity.ts'
import { readActivities, requirePeriod } from './matrix-period.ts'
import { earlierRow, readPromiseYears } from './promise-years.ts'
import { type CarriedRow, copyCounters, copyReports, linkOpenActions, readOpenActionLinks } from './roll-over-copies.ts'

/** From one reporting period into the next. */
export const rollOver = {
  async 'rollOver.preview'({ db, today }, { periodId }) {
    const period = await requirePeriod(db, periodId)
    const rows = await readPromised(db, periodId)
    const [years, links, doneIn] = await Promise.all([
      readLineage(
        db,
        rows.map(({ commitmentId }) => commitmentId),
        today,
      ),
      readOpenActionLinks(
        db,
        rows.map(({ id }) => id),
      ),
      readDoneIn(db, period, rows),
    ])
    const yearsOf = Map.groupBy(years, ({ commitmentId }) => commitmentId)
    const linksOf = Map.groupBy(links, ({ activityId }) => activityId)
    return {
      next: [...periodsAfter(period, today)],
      doneIn: doneIn ?? null,
      rows: rows.map(({ id, position, titleEn, titleLo, commitmentId }) => ({
        ...{ id, position, titleEn, titleLo },
        openActionCount: linksOf.get(id)?.length ?? 0,
        lineage: lineageOf(yearsOf.get(commitmentId) ?? []),
      })),
    }
  },

  async 'rollOver.run'(ctx, { periodId, next, choices }) {
    const period = await requirePeriod(ctx.db, periodId)
    const rows = await readPromised(ctx.db, periodId)
    checkChoices(rows, choices)
    const doneIn = await readDoneIn(ctx.db, period, rows)
    if (doneIn !== undefined) throw new Refusal('rollOver.done', { period: period.label, next: doneIn })
    const nextPeriod = await ensureNext(ctx, period, next)
    const carried = carry(ctx, rows, choices, nextPeriod.id)
    if (carried.length > 0) {
      await ctx.db
        .insertInto('activity')
        .values(carried.map(({ activity }) => activity))
        .execute()
      await copyCounters(ctx, carried)
    }
    const closedCount = await closeCommitments(ctx, rows, choices)
    const actionCount = await linkOpenActions(ctx, carried)
    await copyReports(ctx, period, nextPeriod)
    return { periodId: nextPeriod.id, carriedCount: carried.length, closedCount, actionCount }
  },

  async 'rollOver.lineage'({ db, today }, { activityId }) {
    const { activity } = await requireActivity(db, activityId)
    const years = await readLineage(db, [activity.commitmentId], today)
    return {
      lineage: lineageOf(years),
      rows: years.toReversed().map(earlierRow),
    }
  },

  'rollOver.years': (ctx, { groupId }) => readPromiseYears(ctx, groupId),
} satisfies Partial<Handlers>

function carry(
  ctx: CommandContext,
  rows: readonly Activity[],
  choices: readonly RollOverChoice[],
  periodId: PeriodId,
): readonly CarriedRow[] {
  const going = new Set(choices.filter(({ kind }) => kind === 'carry').map(({ activityId }) => activityId))
  return rows
    .filter(({ id }) => going.has(id))
    .map((row, index) => ({
      from: row.id,
      activity: carriedActivity(row, { id: ctx.newId<ActivityId>(), periodId, position: index + 1 }),
    }))
}

/** Rows that are still promised: neither retired nor ended with a reason. */
async function readPromised(db: Reader, periodId: PeriodId): Promise<readonly Activity[]> {
  const [rows, ended] = await Promise.all([
    readActivities(db, periodId),
    db.selectFrom('commitment').select('id').where('closedAt', 'is not', null).orderBy('id').execute(),
  ])
  const closed = new Set(ended.map(({ id }) => id))
  return rows.filter(({ retiredAt, commitmentId }) => retiredAt === null && !closed.has(commitmentId))
}

/** The promise ends with its reason; its row stays in the period in which it was reported. */
async function closeCommitments(
  { db, now }: CommandContext,
  rows: readonly Activity[],
  choices: readonly RollOverChoice[],
): Promise<number> {
  const closing = choices.flatMap((choice) => (choice.kind === 'close' ? [choice] : []))
  for (const { activityId, reason } of closing) {
    const row = rows.find(({ id }) => id === activityId)
    if (row === undefined) continue
    await db.updateTable('commitment').set({ closedAt: now, closedReason: reason.trim() }).where('id', '=', row.commitmentId).execute()
  }
  return closing.length
}

/**
 * The period that follows: a new one, or an empty one of the same name.
 *
 * @throws {Refusal} `rollOver.notEmpty`, `rollOver.notAfter`, `report.periodDiffers`, and as `checkPeriod`.
 */
async function ensureNext(ctx: CommandContext, period: Period, next: Omit<Period, 'closedAt' | 'deletedAt'>): Promise<Period> {
  if (next.startsOn <= period.endsOn) throw new Refusal('rollOver.notAfter', { period: period.label, endsOn: period.endsOn })
  const known = await ctx.db.selectFrom('period').selectAll().orderBy('id').execute()
  const same = known.find(({ label }) => label === next.label)
  if (same !== undefined && same.deletedAt !== null) {
    // Labels are unique among deleted periods too; one that was taken back comes again.
    const revived = { ...next, id: same.id, closedAt: null, deletedAt: null }
    await ctx.db.updateTable('period').set(revived).where('id', '=', same.id).execute()
    return revived
  }
  if (same !== undefined) {
    refuseOtherDates(same, next)
    requireOpenPeriod(same)
    if ((await readActivities(ctx.db, same.id)).length > 0) throw new Refusal('rollOver.notEmpty', { next: same.label })
    return same
  }
  checkPeriod(next, known)
  const made = { ...next, closedAt: null, deletedAt: null }
  await ctx.db.insertInto('period').values(made).execute()
  return made
}

/** Label of a later period that has one of these promises already. */
async function readDoneIn(db: Reader, { startsOn }: Period, rows: readonly Activity[]): Promise<string | undefined> {
  const later = await db
    .selectFrom('activity')
    .innerJoin('period', 'period.id', 'activity.periodId')
    .select('label')
    .where(
      'commitmentId',
      'in',
      rows.map(({ commitmentId }) => commitmentId),
    )
    .where('startsOn', '>', startsOn)
    .where('activity.deletedAt', 'is', null)
    .where('period.deletedAt', 'is', null)
    .orderBy('startsOn')
    .executeTakeFirst()
  return later?.label
}
