import type { Input } from '#shared/contract/index.ts'
import type { ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import { checkPeriod } from '#shared/domain/current-period.ts'
import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import {
  activitiesFrom,
  completedByReport,
  languageOfReport,
  newGroup,
  refuseOtherDates,
  refuseSecondImport,
  reportFrom,
} from '#shared/domain/report-import.ts'
import type { WorkingGroup, WorkingGroupId } from '#shared/domain/working-group.ts'
import type { CommandContext, Handlers } from './context.ts'
import { proposeFromReport } from './report-counters.ts'
import { saveRow } from './save-row.ts'

type Wanted = Input<'report.import'>

/** The yearly report: taking one in, and its prose. */
export const report = {
  async 'report.import'(ctx, input) {
    const language = input.language ?? languageOfReport(input.record)
    const groupId = await ensureGroup(ctx, input)
    await ensureSubGroups(ctx, input.subGroups, groupId)
    const periodId = await ensurePeriod(ctx, input.period)
    const { activityCount } = await ctx.db
      .selectFrom('activity')
      .select((eb) => eb.fn.countAll<number>().as('activityCount'))
      .where('groupId', '=', groupId)
      .where('periodId', '=', periodId)
      .where('deletedAt', 'is', null)
      .executeTakeFirstOrThrow()
    refuseSecondImport(input.group.code, input.period.label, activityCount)

    const ids = { periodId, groupId }
    // An earlier report whose activities were all deleted makes room.
    await ctx.db
      .updateTable('report')
      .set({ deletedAt: ctx.now })
      .where('periodId', '=', periodId)
      .where('groupId', '=', groupId)
      .where('language', '=', language)
      .where('deletedAt', 'is', null)
      .execute()
    const source = { sourceName: input.sourceName, importedAt: ctx.now }
    await ctx.db
      .insertInto('report')
      .values(reportFrom(input.record, { id: input.reportId, ...ids, language }, source))
      .execute()
    const newIds = input.record.activities.map(() => ({ id: ctx.newId<ActivityId>(), commitmentId: ctx.newId<CommitmentId>() }))
    await ctx.db
      .insertInto('commitment')
      .values(newIds.map(({ commitmentId }) => ({ id: commitmentId, groupId, closedAt: null, closedReason: null })))
      .execute()
    await ctx.db
      .insertInto('activity')
      .values(activitiesFrom(input.record, ids, newIds, language))
      .execute()
    const activityIds = newIds.map(({ id }) => id)
    await proposeFromReport(ctx, input.record, activityIds, groupId)
    return { reportId: input.reportId, ...ids, activityCount: newIds.length }
  },

  async 'report.get'({ db }, { periodId, groupId, language }) {
    const found = await db
      .selectFrom('report')
      .selectAll()
      .where('periodId', '=', periodId)
      .where('groupId', '=', groupId)
      .where('language', '=', language)
      .where('deletedAt', 'is', null)
      // There is one at most; SQLite would plan an ORDER BY anew for each value it is given, which costs more than the reading.
      .executeTakeFirst()
    return found ?? null
  },
} satisfies Partial<Handlers>

/** Codes are unique among deleted groups too, so that a number never means two groups; a deleted one comes back. */
async function ensureGroup(ctx: CommandContext, { group, record }: Wanted): Promise<WorkingGroupId> {
  const groups = await ctx.db.selectFrom('workingGroup').selectAll().orderBy('position').execute()
  const known = groups.find(({ code }) => code === group.code)
  const stored = known ?? newGroup(ctx.newId(), group, null, nextPosition(groups))
  await saveRow(ctx, 'workingGroup', { ...stored, ...completedByReport(stored, record) })
  return stored.id
}

async function ensureSubGroups({ db, newId }: CommandContext, wanted: Wanted['subGroups'], parentId: WorkingGroupId): Promise<void> {
  const groups = await db.selectFrom('workingGroup').selectAll().orderBy('position').execute()
  const missing = wanted.filter(({ code }) => groups.every((group) => group.code !== code))
  const rows = missing.map((group, index) => newGroup(newId(), group, parentId, nextPosition(groups) + index))
  if (rows.length > 0) await db.insertInto('workingGroup').values(rows).execute()
}

async function ensurePeriod({ db, newId }: CommandContext, wanted: Wanted['period']): Promise<PeriodId> {
  const known = await db.selectFrom('period').selectAll().where('label', '=', wanted.label).orderBy('id').executeTakeFirst()
  if (known === undefined) {
    const id = newId<PeriodId>()
    checkPeriod({ ...wanted, id }, [])
    await db
      .insertInto('period')
      .values({ ...wanted, id, closedAt: null, deletedAt: null })
      .execute()
    return id
  }
  refuseOtherDates(known, wanted)
  requireOpenPeriod(known)
  if (known.deletedAt !== null) await db.updateTable('period').set({ deletedAt: null }).where('id', '=', known.id).execute()
  return known.id
}

function nextPosition(groups: readonly WorkingGroup[]): number {
  return Math.max(0, ...groups.map(({ position }) => position)) + 1
}
