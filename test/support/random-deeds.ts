import type { TestApp } from './app.ts'

/** Draws whole numbers from 0 to below a bound. */
export type Draw = (below: number) => number

/** A command of an ordinary day, as it goes over the wire; the program may refuse it. */
export type Deed = { readonly name: string; readonly input: Readonly<Record<string, unknown>> }

/** Draws the same numbers for the same seed, so that a failure can be repeated. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const value = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((value ^ (value >>> 14)) >>> 0) % below
  }
}

/** Draws something that a person could do now, with records that are there now. */
export function drawDeed(app: TestApp, draw: Draw): Deed {
  const desk = deskOf(app, draw)
  const [name, input] = desk.one(Object.entries(deeds))
  return { name, input: input(desk) }
}

type Desk = {
  readonly one: <Item>(items: readonly Item[]) => Item
  readonly maybe: <Value>(value: Value) => Value | null
  readonly some: (table: string) => string
  readonly few: (table: string) => readonly string[]
  readonly row: (table: string) => Readonly<Record<string, unknown>>
  readonly fresh: () => string
  readonly words: () => string
  readonly day: () => string
  readonly draw: Draw
}

function deskOf({ sqlite, newId }: TestApp, draw: Draw): Desk {
  const one = <Item>(items: readonly Item[]) => items[draw(items.length)] as Item
  const rows = (table: string) =>
    sqlite.prepare(`SELECT * FROM "${table}" WHERE ${marked.has(table) ? 'deletedAt IS NULL' : 'true'} ORDER BY 1`).all() as readonly {
      readonly id: string
    }[]
  const some = (table: string) => one(rows(table))?.id ?? 'nobody'
  return {
    one,
    maybe: (value) => (draw(2) === 0 ? null : value),
    some,
    few: (table) => [...new Set([some(table), some(table)])],
    row: (table) => one(rows(table)) ?? { id: 'nobody' },
    fresh: () => newId(),
    words: () => `Words ${draw(1_000)}`,
    day: () => `2015-${one(['10', '11', '12'])}-${String(1 + draw(28)).padStart(2, '0')}`,
    draw,
  }
}

const marked = new Set(
  'action activity agendaItem attendance counter decision evidence holiday meeting organisation period post term membership venue workingGroup person'.split(
    ' ',
  ),
)

const without = (row: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'deletedAt'))

const deeds: Readonly<Record<string, (desk: Desk) => Readonly<Record<string, unknown>>>> = {
  'meetings.create': ({ fresh, words, one, few, day, maybe, draw }) => ({
    id: fresh(),
    kind: one(['ordinary', 'highLevel', 'preparatory', 'fieldVisit']),
    groupIds: few('workingGroup'),
    titleEn: words(),
    heldOn: maybe(day()),
    startsTime: maybe('09:00'),
    agenda: one([{ kind: 'empty' }, { kind: 'template' }, { kind: 'copyLast' }]),
    enteredAfterwards: draw(2),
  }),
  'meetings.update': ({ some, words }) => ({ id: some('meeting'), titleEn: words(), titleLo: words(), venueText: words() }),
  'meetings.move': ({ some, day, words }) => ({ id: some('meeting'), heldOn: day(), startsTime: '10:00', reason: words() }),
  'meetings.cancel': ({ some, words }) => ({ id: some('meeting'), reason: words() }),
  'meetings.announce': ({ some }) => ({ id: some('meeting') }),
  'agenda.add': ({ fresh, some, words, draw, few, maybe }) => ({
    id: fresh(),
    meetingId: some('meeting'),
    titleEn: words(),
    depth: draw(2),
    afterItemId: maybe(some('agendaItem')),
    activityIds: few('activity'),
  }),
  'agenda.update': ({ some, words, draw }) => ({ id: some('agendaItem'), titleLo: words(), durationMinutes: draw(60) }),
  'agenda.remove': ({ some }) => ({ id: some('agendaItem') }),
  'agenda.move': ({ some, one }) => ({ id: some('agendaItem'), to: one(['up', 'down', { before: some('agendaItem') }]) }),
  'agenda.indent': ({ some, draw }) => ({ id: some('agendaItem'), depth: draw(2) }),
  'agenda.applyTemplate': ({ some }) => ({ meetingId: some('meeting') }),
  'agenda.copyFromLast': ({ some }) => ({ meetingId: some('meeting') }),
  'agenda.addActivities': ({ some, few }) => ({ meetingId: some('meeting'), activityIds: few('activity') }),
  'agenda.linkActivity': ({ some }) => ({ itemId: some('agendaItem'), activityId: some('activity') }),
  'agenda.unlinkActivity': ({ row }) => linkOf(row('agendaItemActivity'), ['itemId', 'activityId']),
  'agenda.fillMatters': ({ some }) => ({ meetingId: some('meeting') }),
  'agenda.unlinkAction': ({ row }) => linkOf(row('agendaItemAction'), ['itemId', 'actionId']),
  'attendance.invite': ({ some, few }) => ({ meetingId: some('meeting'), postIds: few('post') }),
  'attendance.remove': ({ some }) => ({ attendanceId: some('attendance') }),
  'attendance.addGuest': ({ fresh, some, words }) => ({ id: fresh(), meetingId: some('meeting'), guestName: words() }),
  'attendance.reply': ({ row, one, words }) => {
    const { id, meetingId } = row('attendance')
    return { meetingId: meetingId ?? 'nobody', changes: [{ attendanceId: id, reply: one(['accepts', null]), replyBy: words() }] }
  },
  'attendance.record': ({ row, one }) => {
    const { id, meetingId } = row('attendance')
    return { meetingId: meetingId ?? 'nobody', changes: [{ attendanceId: id, presence: one(['present', 'absent', null]) }] }
  },
  'attendance.rest': ({ some }) => ({ meetingId: some('meeting') }),
  'minutes.startMeeting': ({ some }) => ({ meetingId: some('meeting') }),
  'minutes.startItem': ({ row }) => {
    const { id, meetingId } = row('agendaItem')
    return { meetingId: meetingId ?? 'nobody', itemId: id, time: '09:30' }
  },
  'minutes.endMeeting': ({ some }) => ({ meetingId: some('meeting') }),
  'minutes.capture': ({ some, fresh, words, day, one, few }) => ({
    meetingId: some('meeting'),
    itemId: null,
    update: null,
    record: one([
      { kind: 'decision', id: fresh(), decisionKind: 'decided', textEn: words(), textLo: '', activityIds: few('activity') },
      {
        ...{ kind: 'action', id: fresh(), textEn: words(), textLo: '', dueOn: day(), organisationIds: few('organisation') },
        ...{ newOrganisations: [], activityIds: few('activity') },
      },
    ]),
  }),
  'decisions.update': ({ some, words, few }) => ({ id: some('decision'), textEn: words(), activityIds: few('activity') }),
  'decisions.withdraw': ({ some, draw }) => ({ id: some('decision'), withdrawn: draw(2) === 0 }),
  'actions.create': ({ fresh, some, few, words, day }) => ({
    ...{ id: fresh(), groupId: some('workingGroup'), textEn: words(), textLo: '', dueOn: day() },
    ...{ leadId: some('organisation'), withIds: few('organisation'), activityIds: few('activity') },
  }),
  'actions.update': ({ some, words, few }) => ({
    ...{ id: some('action'), textLo: words(), activityIds: few('activity') },
    responsible: { leadId: some('organisation'), withIds: few('organisation') },
  }),
  'actions.setDue': ({ few, day }) => ({ ids: few('action'), dueOn: day() }),
  'actions.setLead': ({ few, some }) => ({ ids: few('action'), organisationId: some('organisation') }),
  'actions.setStatus': ({ few, one }) => ({ ids: few('action'), status: one(['open', 'inProgress', 'done', 'cancelled']) }),
  'actions.snooze': ({ few }) => ({ ids: few('action'), untilOn: '2015-12-24' }),
  'actions.addNote': ({ fresh, some, words, day, one }) => ({
    ...{ id: fresh(), actionId: some('action'), text: words(), notedOn: day(), receivedBy: '', meetingId: null },
    status: one(['inProgress', 'done']),
  }),
  'actions.close': ({ some, fresh, words }) => ({
    ...{ actionId: some('action'), noteId: fresh(), note: words(), closedOn: '2015-11-02', receivedBy: '' },
  }),
  'actions.reopen': ({ few }) => ({ ids: few('action') }),
  'actions.withdraw': ({ few }) => ({ ids: few('action') }),
  'matrix.saveCell': ({ some, one, words }) => ({
    ...{ activityId: some('activity'), column: one(['progress', 'indicator', 'title']), language: one(['en', 'lo']), text: words() },
  }),
  'matrix.add': ({ fresh, some, words, maybe, draw }) => ({
    ...{ id: fresh(), periodId: some('period'), groupId: some('workingGroup'), titleEn: words(), titleLo: '' },
    ...{ indicatorEn: maybe(words()), indicatorLo: null, position: 1 + draw(4) },
  }),
  'matrix.move': ({ some, draw }) => ({ activityId: some('activity'), position: 1 + draw(5) }),
  'matrix.retire': ({ some, words }) => ({ activityId: some('activity'), reason: words() }),
  'matrix.restore': ({ some }) => ({ activityId: some('activity') }),
  'counters.save': ({ fresh, some, one, maybe, day, draw }) => ({
    id: fresh(),
    activityId: some('activity'),
    kind: one(['meetingsHeld', 'fieldVisits', 'minutesAdopted', 'actionsClosedOnTime', 'agenciesReported']),
    groupId: maybe(some('workingGroup')),
    meetingKind: maybe('highLevel'),
    beforeRoundTable: draw(2),
    beforeOn: maybe(day()),
    withinDays: maybe(14),
    target: draw(3),
    unit: one(['count', 'percent']),
  }),
  'counters.decide': ({ few, one }) => ({ counterIds: few('counter'), state: one(['used', 'refused']) }),
  'counters.remove': ({ some }) => ({ counterId: some('counter') }),
  'counters.propose': ({ some, fresh, one }) => ({ counterId: some('counter'), proposalId: fresh(), language: one(['en', 'lo']) }),
  'matrix.propose': ({ fresh, some, words }) => ({
    ...{ id: fresh(), activityId: some('activity'), column: 'progress', language: 'en', text: words() },
    ...{ sourceKind: 'action', sourceId: some('action') },
  }),
  'matrix.acceptProposal': ({ some, words }) => ({ proposalId: some('proposal'), text: words() }),
  'matrix.refuseProposal': ({ some }) => ({ proposalId: some('proposal') }),
  'matrix.removeEvidence': ({ some }) => ({ evidenceId: some('evidence') }),
  'people.saveOrganisation': ({ row, words }) => ({ ...without(row('organisation')), nameLo: words() }),
  'people.savePost': ({ row, draw }) => ({ ...without(row('post')), receivesLetters: draw(2) }),
  'people.saveMembership': ({ fresh, some, day }) => ({
    ...{ id: fresh(), groupId: some('workingGroup'), postId: some('post'), role: 'member', fromOn: day(), toOn: null, position: null },
  }),
  'people.newHolder': ({ fresh, some, words, day, draw }) => ({
    ...{ termId: fresh(), postId: some('post'), fromOn: day(), credentialsOn: null, acting: draw(2), standsIn: draw(2) },
    ...{ honorificEn: '', honorificLo: '' },
    person: { id: fresh(), nameEn: words(), nameLo: '', gender: null, phone: '', email: '' },
  }),
  'people.saveTerm': ({ row, words }) => ({ ...without(row('term')), honorificEn: words() }),
  'people.removeTerm': ({ some }) => ({ id: some('term') }),
  'people.removeMembership': ({ some }) => ({ id: some('membership') }),
  'people.removePost': ({ some }) => ({ id: some('post') }),
  'people.removeOrganisation': ({ some }) => ({ id: some('organisation') }),
  'groups.save': ({ row, words, draw }) => ({ ...without(row('workingGroup')), nameLo: words(), quorumCount: 1 + draw(9) }),
  'periods.save': ({ row, day }) => ({ ...without(row('period')), roundTableOn: day() }),
  'venues.save': ({ row, words }) => ({ ...without(row('venue')), note: words() }),
  'venues.remove': ({ some }) => ({ id: some('venue') }),
  'app.saveSettings': ({ draw, words }) => ({ noticeDays: draw(30), signerName: words() }),
  'app.saveHoliday': ({ some, fresh, one, day, words, draw }) => ({
    ...{ id: one([fresh(), some('holiday')]), heldOn: day(), nameEn: words(), nameLo: '', deleted: draw(4) === 0 },
  }),
  'history.undo': ({ row }) => ({ commandId: row('op').commandId ?? 'nobody' }),
}

function linkOf(row: Readonly<Record<string, unknown>>, columns: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? 'nobody']))
}
