import { clashesOf } from '#shared/domain/meeting-clash.ts'
import { checkAnnounce, checkCancel, checkMove, checkOpen, checkPayer } from '#shared/domain/meeting-rules.ts'
import { staleAfterEdit } from '#shared/domain/twin-text.ts'
import { reseat } from './attendance-seats.ts'
import type { Handlers } from './context.ts'
import { given } from './given.ts'
import { readCalendar, readPeriodFor } from './meeting-calendar.ts'
import { readConvening } from './meeting-convening.ts'
import { createMeeting } from './meeting-create.ts'
import { keepDate } from './meeting-dates.ts'
import { readMeetingDetails } from './meeting-details.ts'
import { readVenue } from './meeting-place.ts'
import { proposeMeeting } from './meeting-propose.ts'
import { readMeeting } from './meeting-record.ts'
import { readMeetingRows } from './meeting-rows.ts'

/** Meetings: convening, moving, announcing. */
export const meetings = {
  async 'meetings.list'({ db }, filter) {
    return [...(await readMeetingRows(db, filter))]
  },

  'meetings.get': (ctx, { id }) => readMeetingDetails(ctx, id),

  'meetings.propose': (ctx, input) => proposeMeeting(ctx, input),

  async 'meetings.clashes'({ db, today }, { heldOn, startsTime, endsTime, venueId, exceptMeetingId }) {
    const period = await readPeriodFor(db, today)
    const calendar = await readCalendar({ db, today }, { roundTableOn: period?.roundTableOn ?? null, exceptMeetingId })
    const wish = { heldOn, startsTime: startsTime ?? null, endsTime: endsTime ?? null, venueId: venueId ?? null, noticeGiven: false }
    return [...clashesOf(wish, calendar)]
  },

  'meetings.convening': (ctx, { periodId }) => readConvening(ctx, periodId),

  'meetings.create': (ctx, input) => createMeeting(ctx, input),

  async 'meetings.update'({ db }, { id, ...input }) {
    const before = await readMeeting(db, id)
    checkOpen(before)
    const changes = given(input)
    const after = { ...before, ...changes }
    checkPayer(await readVenue(db, after.venueId), after.payer)
    const titleStale = staleAfterEdit(
      { en: before.titleEn, lo: before.titleLo, stale: before.titleStale },
      { en: after.titleEn, lo: after.titleLo },
    )
    await db
      .updateTable('meeting')
      .set({ ...changes, titleStale })
      .where('id', '=', id)
      .execute()
    return null
  },

  async 'meetings.move'(ctx, { id, heldOn, startsTime, endsTime, reason = '' }) {
    const before = await readMeeting(ctx.db, id)
    checkMove(before, { heldOn, reason, today: ctx.today })
    const after = { heldOn, ...given({ startsTime, endsTime }) }
    await keepDate(ctx, before, reason)
    await ctx.db.updateTable('meeting').set(after).where('id', '=', id).execute()
    // Holders change with the date, and with them the order of the ambassadors.
    if (before.announcedAt === null && before.heldAt === null) await reseat(ctx, { ...before, ...after }, ctx.today)
    return null
  },

  async 'meetings.cancel'({ db, now }, { id, reason }) {
    checkCancel(await readMeeting(db, id), reason)
    await db.updateTable('meeting').set({ cancelledAt: now, cancelReason: reason }).where('id', '=', id).execute()
    return null
  },

  async 'meetings.announce'({ db, now }, { id }) {
    const meeting = await readMeeting(db, id)
    checkAnnounce(meeting, await readVenue(db, meeting.venueId))
    if (meeting.announcedAt === null) await db.updateTable('meeting').set({ announcedAt: now }).where('id', '=', id).execute()
    return null
  },
} satisfies Partial<Handlers>
