import { currentPeriod } from '#shared/domain/current-period.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { Calendar } from '#shared/domain/meeting-clash.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Reader } from './context.ts'
import { readSettings } from './settings.ts'

/** The reporting period that a meeting on a day counts towards; undefined while none is entered. */
export async function readPeriodFor(db: Reader, day: string): Promise<Period | undefined> {
  const periods = await db.selectFrom('period').selectAll().where('deletedAt', 'is', null).orderBy('startsOn').execute()
  return currentPeriod(periods, day) ?? periods.at(-1)
}

/** Everything that speaks for or against a date: holidays, the other meetings, the usual notice, the Round Table. */
export async function readCalendar(
  { db, today }: { readonly db: Reader; readonly today: string },
  { roundTableOn, exceptMeetingId }: { readonly roundTableOn: string | null; readonly exceptMeetingId?: MeetingId | undefined },
): Promise<Calendar> {
  const [{ noticeDays }, holidays, meetings, lastPeriod] = await Promise.all([
    readSettings(db),
    db.selectFrom('holiday').select(['heldOn', 'nameEn', 'nameLo']).where('deletedAt', 'is', null).orderBy('heldOn').execute(),
    db
      .selectFrom('meeting')
      .select(['id', 'heldOn', 'startsTime', 'endsTime', 'venueId', 'titleEn', 'titleLo'])
      .where('deletedAt', 'is', null)
      .where('cancelledAt', 'is', null)
      .where('heldOn', 'is not', null)
      .$if(exceptMeetingId !== undefined, (query) => query.where('id', '!=', exceptMeetingId as MeetingId))
      .orderBy('heldOn')
      .execute(),
    db.selectFrom('period').select(['label', 'endsOn']).where('deletedAt', 'is', null).orderBy('endsOn', 'desc').executeTakeFirst(),
  ])
  return { today, noticeDays, holidays, roundTableOn, lastPeriod: lastPeriod ?? null, meetings }
}
