import { sql } from 'kysely'
import * as Y from 'yjs'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { isOtherDay } from '#shared/domain/meeting-rules.ts'
import { assertCanAdopt, assertCanClose, assertCanStart, assertTypable, isInSession, minutesDocId } from '#shared/domain/minutes.ts'
import { Refusal } from '#shared/errors.ts'
import { formatClock } from '#shared/i18n/format.ts'
import type { CommandContext, Handlers } from './context.ts'
import { keepDate } from './meeting-dates.ts'
import { readMeeting } from './meeting-record.ts'
import { appendUpdate } from './minutes.ts'
import { readMinutesDoc, storeMinutesText } from './minutes-text.ts'

/** The stages of a meeting: begun, each item in its turn, ended, its minutes closed and adopted. */
export const minutesStages = {
  async 'minutes.startMeeting'(ctx, { meetingId, itemId, time = formatClock(ctx.now) }) {
    const meeting = await readMeeting(ctx.db, meetingId)
    assertCanStart(meeting)
    if (meeting.startedAt !== null) return null
    if (isOtherDay(meeting.heldOn, ctx.today)) await keepDate(ctx, meeting, '')
    await ctx.db
      .updateTable('meeting')
      .set({ startedAt: ctx.now, actualStartTime: time, heldOn: ctx.today })
      .where('id', '=', meetingId)
      .execute()
    if (itemId !== undefined) await startItem(ctx, meetingId, itemId, time)
    return null
  },

  async 'minutes.startItem'(ctx, { meetingId, itemId, time = formatClock(ctx.now) }) {
    const meeting = await readMeeting(ctx.db, meetingId)
    // Minutes that are written up afterwards have no clock.
    if (!isInSession(meeting)) return null
    await startItem(ctx, meetingId, itemId, time)
    return null
  },

  async 'minutes.endMeeting'(ctx, { meetingId, time = formatClock(ctx.now) }) {
    const meeting = await readMeeting(ctx.db, meetingId)
    assertTypable(meeting)
    if (meeting.heldAt === null) {
      if (meeting.startedAt !== null) await endCurrentItem(ctx, meetingId, time)
      await ctx.db
        .updateTable('meeting')
        .set({
          heldAt: ctx.now,
          ...(meeting.startedAt !== null && { actualEndTime: time }),
          heldOn: meeting.heldOn ?? (meeting.startedAt === null ? null : ctx.today),
        })
        .where('id', '=', meetingId)
        .execute()
    }
    await fixHolders(ctx, meetingId, meeting.heldOn ?? ctx.today)
    return null
  },

  async 'minutes.close'(ctx, { meetingId }) {
    assertCanClose(await readMeeting(ctx.db, meetingId))
    await mergeUpdates(ctx, minutesDocId(meetingId))
    await mergeUpdates(ctx, minutesDocId(meetingId, 'private'))
    await ctx.db.updateTable('meeting').set({ closedAt: ctx.now }).where('id', '=', meetingId).execute()
    return null
  },

  async 'minutes.reopen'(ctx, { meetingId }) {
    const meeting = await readMeeting(ctx.db, meetingId)
    if (meeting.adoptedOn !== null) throw new Refusal('minutes.adopted', {})
    await ctx.db.updateTable('meeting').set({ closedAt: null }).where('id', '=', meetingId).execute()
    return null
  },

  async 'minutes.adopt'(ctx, { meetingId, on }) {
    assertCanAdopt(await readMeeting(ctx.db, meetingId), on)
    await ctx.db.updateTable('meeting').set({ adoptedOn: on }).where('id', '=', meetingId).execute()
    return null
  },
} satisfies Partial<Handlers>

/** Makes one update of many; what was deleted while typing leaves the file. */
async function mergeUpdates(ctx: CommandContext, docId: string): Promise<void> {
  const { doc, throughSeq } = await readMinutesDoc(ctx.db, docId)
  if (throughSeq === 0) return
  const bytes = Y.encodeStateAsUpdate(doc)
  await ctx.db.deleteFrom('minutesUpdate').where('docId', '=', docId).execute()
  await appendUpdate(ctx, docId, `close ${docId} ${throughSeq}`, bytes)
  await storeMinutesText(ctx.db, docId)
}

async function startItem(ctx: CommandContext, meetingId: MeetingId, itemId: AgendaItemId, time: string): Promise<void> {
  await endCurrentItem(ctx, meetingId, time, itemId)
  const { numUpdatedRows } = await ctx.db
    .updateTable('agendaItem')
    .set((eb) => ({ startedTime: eb.fn.coalesce('startedTime', sql<string>`${time}`), endedTime: null }))
    .where('id', '=', itemId)
    .where('meetingId', '=', meetingId)
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refusal('record.notFound', { kind: 'agenda item' })
}

async function endCurrentItem({ db }: CommandContext, meetingId: MeetingId, time: string, except?: AgendaItemId): Promise<void> {
  await db
    .updateTable('agendaItem')
    .set({ endedTime: time })
    .where('meetingId', '=', meetingId)
    .where('startedTime', 'is not', null)
    .where('endedTime', 'is', null)
    .where('id', '!=', except ?? ('' as AgendaItemId))
    .execute()
}

/** From now on a seat names the person who held the post on the day, whoever holds it later. */
async function fixHolders({ db }: CommandContext, meetingId: MeetingId, on: string): Promise<void> {
  await db
    .updateTable('attendance')
    .set((eb) => ({
      personId: eb
        .selectFrom('term')
        .select('term.personId')
        .whereRef('term.postId', '=', 'attendance.postId')
        .where('term.deletedAt', 'is', null)
        .where((term) => term.or([term('term.fromOn', 'is', null), term('term.fromOn', '<=', on)]))
        .where((term) => term.or([term('term.toOn', 'is', null), term('term.toOn', '>=', on)]))
        // Whoever stood in counts, then the later one: the same order as everywhere else.
        .orderBy('term.acting', 'desc')
        .orderBy('term.fromOn', 'desc')
        .limit(1),
    }))
    .where('meetingId', '=', meetingId)
    .where('postId', 'is not', null)
    .where('personId', 'is', null)
    .where('deletedAt', 'is', null)
    .execute()
}
