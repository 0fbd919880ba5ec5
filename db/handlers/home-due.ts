import type { Output } from '#shared/contract/index.ts'
import { groupAndAbove } from '#shared/domain/group-tree.ts'
import { type ComingMeeting, type HeldMeeting, listOfficeDue, type RunningAction, SINCE_LAST_DAYS } from '#shared/domain/office-due.ts'
import { addDays } from '#shared/i18n/format.ts'
import type { Handlers, Reader } from './context.ts'
import { readSettings } from './settings.ts'

/** What the office's own days ask for. */
export const homeDue = {
  async 'home.due'({ db, today }) {
    const settings = await readSettings(db)
    const until = addDays(today, Math.max(settings.reminderDays, SINCE_LAST_DAYS))
    const [coming, held, actions] = await Promise.all([
      readComing(db, today, until),
      readHeld(db),
      readActions(db, today, addDays(today, settings.actionReminderDays)),
    ])
    const due = listOfficeDue({ coming, held, actions }, settings, today)
    const meetings = await readNames(db, due)
    return due.map((row) => ({ ...row, meeting: meetings.find(({ id }) => id === row.meetingId) ?? null }))
  },
} satisfies Partial<Handlers>

async function readNames(db: Reader, due: ReturnType<typeof listOfficeDue>): Promise<NonNullable<Output<'home.due'>[number]['meeting']>[]> {
  return db
    .selectFrom('meeting')
    .select(['id', 'number', 'titleEn', 'titleLo', 'heldOn'])
    .where('id', 'in', [...new Set(due.flatMap(({ meetingId }) => meetingId ?? []))])
    .orderBy('id')
    .execute()
}

async function readComing(db: Reader, today: string, until: string): Promise<readonly ComingMeeting[]> {
  const meetings = await db
    .selectFrom('meeting')
    .select(['id', 'groupId', 'heldOn', 'announcedAt'])
    .select((eb) =>
      eb
        .selectFrom('attendance')
        .select((seat) => seat.fn.countAll<number>().as('count'))
        .whereRef('attendance.meetingId', '=', 'meeting.id')
        .where('attendance.reply', 'is', null)
        .where('attendance.deletedAt', 'is', null)
        .as('unansweredCount'),
    )
    .where('heldOn', '>=', today)
    .where('heldOn', '<=', until)
    .where('startedAt', 'is', null)
    .where('heldAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('heldOn')
    .orderBy('id')
    .execute()
  if (meetings.length === 0) return []
  const [groups, lastHeld, pages] = await Promise.all([
    db.selectFrom('workingGroup').select(['id', 'parentId']).where('deletedAt', 'is', null).orderBy('id').execute(),
    readLastHeld(db, today),
    db
      .selectFrom('outgoing')
      .select(['groupId', (eb) => eb.fn.max('datedOn').as('on')])
      .where('kind', '=', 'sinceLast')
      .where('voidedAt', 'is', null)
      .where('deletedAt', 'is', null)
      .groupBy('groupId')
      .orderBy('groupId')
      .execute(),
  ])
  return meetings.map(({ id, groupId, heldOn, announcedAt, unansweredCount }) => ({
    id,
    heldOn: heldOn ?? today,
    isAnnounced: announcedAt !== null,
    unansweredCount: unansweredCount ?? 0,
    // A meeting of a sub-group is one of its parents too, as on the page itself.
    lastHeldOn: latest(lastHeld.filter((row) => groupAndAbove(groups, row.groupId).includes(groupId))),
    pageDatedOn: latest(pages.filter((page) => page.groupId === groupId)),
  }))
}

function latest(rows: readonly { readonly on: string | null }[]): string | null {
  return rows.reduce<string | null>((found, { on }) => (on !== null && (found === null || on > found) ? on : found), null)
}

function readLastHeld(db: Reader, today: string) {
  return db
    .selectFrom('meetingGroup')
    .innerJoin('meeting', 'meeting.id', 'meetingGroup.meetingId')
    .select(['meetingGroup.groupId', (eb) => eb.fn.max('meeting.heldOn').as('on')])
    .where('meeting.heldAt', 'is not', null)
    .where('meeting.cancelledAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .where('meeting.heldOn', '<', today)
    .groupBy('meetingGroup.groupId')
    .orderBy('meetingGroup.groupId')
    .execute()
}

/** Old minutes of a closed period, and of a meeting that was only entered for the record, are nobody's work any more. */
async function readHeld(db: Reader): Promise<readonly HeldMeeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('period', 'period.id', 'meeting.periodId')
    .leftJoin('outgoing', (join) =>
      join
        .onRef('outgoing.meetingId', '=', 'meeting.id')
        .on('outgoing.kind', '=', 'minutes')
        .on('outgoing.voidedAt', 'is', null)
        .on('outgoing.deletedAt', 'is', null),
    )
    .select(['meeting.id', 'meeting.heldOn'])
    .select((eb) => [eb.fn.count<number>('outgoing.id').as('paperCount'), eb.fn.max('outgoing.sentOn').as('draftSentOn')])
    .where('meeting.heldAt', 'is not', null)
    .where('meeting.heldOn', 'is not', null)
    .where('meeting.adoptedOn', 'is', null)
    .where('meeting.cancelledAt', 'is', null)
    .where('meeting.deletedAt', 'is', null)
    .where('period.closedAt', 'is', null)
    .where((eb) => eb.or([eb('meeting.enteredAfterwards', '=', 0), eb('outgoing.id', 'is not', null)]))
    .groupBy('meeting.id')
    .orderBy('meeting.id')
    .execute()
  return rows.flatMap(({ id, heldOn, paperCount, draftSentOn }) =>
    heldOn === null ? [] : [{ id, heldOn, isWritten: paperCount > 0, draftSentOn }],
  )
}

/** Open actions that fall due soon, told to their agencies by a letter that left. */
async function readActions(db: Reader, today: string, until: string): Promise<readonly RunningAction[]> {
  const rows = await db
    .selectFrom('action')
    .innerJoin('outgoingAction', 'outgoingAction.actionId', 'action.id')
    .innerJoin('outgoing', 'outgoing.id', 'outgoingAction.outgoingId')
    .select(['action.id', 'action.meetingId', 'action.dueOn', 'action.snoozedUntilOn'])
    .select((eb) => [
      eb.fn.max('outgoing.sentOn').as('toldOn'),
      eb
        .selectFrom('actionNote')
        .select((note) => note.fn.max('actionNote.notedOn').as('on'))
        .whereRef('actionNote.actionId', '=', 'action.id')
        .where('actionNote.deletedAt', 'is', null)
        .as('notedOn'),
    ])
    .where('action.status', 'in', ['open', 'inProgress'])
    .where('action.dueOn', '>=', today)
    .where('action.dueOn', '<=', until)
    .where('action.withdrawnAt', 'is', null)
    .where('action.deletedAt', 'is', null)
    .where('outgoing.sentOn', 'is not', null)
    .where('outgoing.voidedAt', 'is', null)
    .where('outgoing.deletedAt', 'is', null)
    .groupBy('action.id')
    .orderBy('action.dueOn')
    .orderBy('action.id')
    .execute()
  return rows.map(({ meetingId, dueOn, snoozedUntilOn, toldOn, notedOn }) => ({
    meetingId,
    dueOn: dueOn ?? today,
    snoozedUntilOn,
    lastWordOn: latest([{ on: toldOn }, { on: notedOn }]) ?? today,
  }))
}
