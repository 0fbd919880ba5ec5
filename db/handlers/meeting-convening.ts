import type { Output } from '#shared/contract/index.ts'
import { lastConveningDays } from '#shared/domain/convening.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { QueryContext } from './context.ts'
import { readPeriodFor } from './meeting-calendar.ts'
import { readMeetingRows } from './meeting-rows.ts'
import { readSettings } from './settings.ts'

/** How many meetings each group has planned and held in a period, and how long it can still meet before the Round Table. */
export async function readConvening({ db, today }: QueryContext, periodId: PeriodId | undefined): Promise<Output<'meetings.convening'>> {
  const period =
    periodId === undefined
      ? await readPeriodFor(db, today)
      : await db.selectFrom('period').selectAll().where('id', '=', periodId).executeTakeFirst()
  const [groups, rows, { noticeDays }, holidays] = await Promise.all([
    db
      .selectFrom('workingGroup')
      .select(['id', 'code', 'mark', 'nameEn', 'nameLo'])
      .where('deletedAt', 'is', null)
      .orderBy('position')
      .orderBy('code')
      .execute(),
    period === undefined ? [] : readMeetingRows(db, { periodId: period.id }),
    readSettings(db),
    db.selectFrom('holiday').select('heldOn').where('deletedAt', 'is', null).orderBy('heldOn').execute(),
  ])
  const roundTableOn = period?.roundTableOn ?? null
  const last = roundTableOn === null || roundTableOn < today ? undefined : lastConveningDays(roundTableOn, noticeDays, holidays)
  return {
    period: period ?? null,
    groups: groups.map((group) => {
      const own = rows.filter((row) => row.groups.some(({ id }) => id === group.id))
      const held = own.filter(({ meeting }) => meeting.heldAt !== null && meeting.cancelledAt === null)
      const planned = own.filter(({ state }) => state === 'planned' || state === 'announced' || state === 'inSession')
      const next = planned.find(({ meeting }) => meeting.heldOn !== null && meeting.heldOn >= today)?.meeting
      const lastHeld = held.findLast(({ meeting }) => meeting.heldOn !== null)?.meeting ?? held[0]?.meeting
      return {
        group,
        heldCount: held.length,
        plannedCount: planned.length,
        next: next === undefined || next.heldOn === null ? null : { id: next.id, heldOn: next.heldOn },
        lastHeld: lastHeld === undefined ? null : { id: lastHeld.id, heldOn: lastHeld.heldOn },
        lastMeetingOn: last?.lastMeetingOn ?? null,
        lastNoticeOn: last?.lastNoticeOn ?? null,
      }
    }),
  }
}
