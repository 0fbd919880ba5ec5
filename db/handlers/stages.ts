import type { FrozenMatrix } from '#shared/domain/matrix-changes.ts'
import { matrixChanges, wordingChanges } from '#shared/domain/matrix-changes.ts'
import type { Period, PeriodId } from '#shared/domain/period.ts'
import { checkStep, type MatrixVersion, type PeriodStage, type PeriodStep, stageOf } from '#shared/domain/period-stage.ts'
import type { CommandContext, Handlers, Reader } from './context.ts'
import { readActivities, requirePeriod } from './matrix-period.ts'

/** The way of a period's report: draft, chair's office, co-chairs, sent, frozen. */
export const stages = {
  async 'stages.get'({ db }, { periodId }) {
    const period = await requirePeriod(db, periodId)
    const [steps, version] = await Promise.all([readSteps(db, periodId), readLastVersion(db, periodId)])
    return { stage: stageNow(period, steps), steps, sent: version === undefined ? null : { n: version.n, madeAt: version.madeAt } }
  },

  async 'stages.move'(ctx, { periodId, stage, note }) {
    await step(ctx, periodId, stage, note)
    await ctx.db.updateTable('period').set({ closedAt: null }).where('id', '=', periodId).execute()
    return null
  },

  async 'stages.send'(ctx, { periodId, note }) {
    await step(ctx, periodId, 'sent', note)
    const [activities, reports, last] = await Promise.all([
      readActivities(ctx.db, periodId),
      readReports(ctx.db, periodId),
      readLastVersion(ctx.db, periodId),
    ])
    const n = (last?.n ?? 0) + 1
    const content: FrozenMatrix = { activities, reports }
    await ctx.db
      .insertInto('matrixVersion')
      .values({ id: ctx.newId<string>(), periodId, n, content: JSON.stringify(content), madeAt: ctx.now })
      .execute()
    return { n }
  },

  async 'stages.freeze'(ctx, { periodId, note }) {
    await step(ctx, periodId, 'frozen', note)
    await ctx.db.updateTable('period').set({ closedAt: ctx.now }).where('id', '=', periodId).execute()
    return null
  },

  async 'stages.changes'({ db }, { periodId }) {
    const [version, activities, reports] = await Promise.all([
      readLastVersion(db, periodId),
      readActivities(db, periodId),
      readReports(db, periodId),
    ])
    if (version === undefined) return null
    const sent = JSON.parse(version.content) as FrozenMatrix
    return {
      n: version.n,
      madeAt: version.madeAt,
      changes: [...matrixChanges(sent.activities, activities), ...wordingChanges(sent.reports, reports)],
    }
  },
} satisfies Partial<Handlers>

/** @throws {Refusal} `record.notFound`, `stage.notNext`, `stage.reasonMissing`. */
async function step(ctx: CommandContext, periodId: PeriodId, stage: PeriodStage, note: string): Promise<void> {
  const period = await requirePeriod(ctx.db, periodId)
  checkStep(stageNow(period, await readSteps(ctx.db, periodId)), stage, note)
  await ctx.db.insertInto('periodStep').values({ id: ctx.newId<string>(), periodId, stage, enteredAt: ctx.now, note }).execute()
}

function stageNow({ closedAt }: Period, steps: readonly PeriodStep[]): PeriodStage {
  return closedAt === null ? stageOf(steps) : 'frozen'
}

/** Two steps of one moment keep the order in which they were made. */
function readSteps(db: Reader, periodId: PeriodId): Promise<PeriodStep[]> {
  return db.selectFrom('periodStep').selectAll().where('periodId', '=', periodId).orderBy('enteredAt').orderBy('id').execute()
}

function readLastVersion(db: Reader, periodId: PeriodId): Promise<MatrixVersion | undefined> {
  return db.selectFrom('matrixVersion').selectAll().where('periodId', '=', periodId).orderBy('n', 'desc').limit(1).executeTakeFirst()
}

function readReports(db: Reader, periodId: PeriodId) {
  return db.selectFrom('report').selectAll().where('periodId', '=', periodId).where('deletedAt', 'is', null).orderBy('id').execute()
}
