import { fiscalYearOf } from '#shared/domain/current-period.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PersonId } from '#shared/domain/person.ts'
import type { TermId } from '#shared/domain/term.ts'
import type { VenueId } from '#shared/domain/venue.ts'
import { workingDayFrom } from '#shared/domain/working-days.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { addDays } from '#shared/i18n/format.ts'
import { laoHolidays } from './holidays.ts'
import { type SeededPeriod, seedIdswg2015 } from './idswg-2015.ts'
import { crimeItems, highLevelItems, preparatoryItems } from './practice-meetings.ts'
import { addAgendaItem, type PracticeFacts, writeMinutes } from './practice-minutes.ts'
import { practiceHolders } from './practice-people.ts'
import type { SeedContext } from './reference.ts'

const SECRETARY = { en: 'Noy Phommachan', lo: 'ນ້ອຍ ພົມມະຈັນ' } as const
/** The report's own period ends with this Round Table; on a later day its text serves as that of the running year. */
const REPORT_PERIOD_FROM = '2014-11-28'
const REPORT_PERIOD_TO = '2015-11-27'
const ROUND_TABLE_IN_DAYS = 24

/**
 * Fills the practice data with a small year around today: people who do not exist, a meeting held and adopted, one held, one announced.
 *
 * @returns false when the practice year was there already; then nothing was changed.
 */
export async function seedPracticeYear(ctx: SeedContext): Promise<boolean> {
  const { today, settings } = await ctx.call('app.state', {})
  if (settings.secretaryName !== '') return false
  await seedIdswg2015(ctx, practicePeriod(today))
  await seedHolders(ctx, today)
  const facts = await readPracticeFacts(ctx, today)
  await holdHighLevelMeeting(ctx, facts)
  await holdPreparatoryMeeting(ctx, facts)
  await announceCrimeMeeting(ctx, facts)
  await ctx.call('app.saveSettings', {
    secretaryName: SECRETARY.en,
    contactEn: `${SECRETARY.en}, secretariat of the IDSWG`,
    contactLo: `${SECRETARY.lo}, ກອງເລຂາ`,
  })
  return true
}

function practicePeriod(today: string): SeededPeriod | undefined {
  if (today >= REPORT_PERIOD_FROM && today <= REPORT_PERIOD_TO) return undefined
  const usual = `${today.slice(0, 4)}-11-27`
  const soonest = addDays(today, ROUND_TABLE_IN_DAYS)
  return { ...fiscalYearOf(today), roundTableOn: workingDay(usual > soonest ? usual : soonest) }
}

async function seedHolders({ call, newId }: SeedContext, today: string): Promise<void> {
  const posts = new Map((await call('people.posts', { on: today })).map(({ post }) => [post.titleEn, post.id]))
  for (const holder of practiceHolders) {
    const id = newId<PersonId>()
    const { nameEn, nameLo, gender, honorificEn, honorificLo, acting } = holder
    await call('people.savePerson', { id, nameEn, nameLo, gender, phone: '', email: '' })
    await call('people.saveTerm', {
      id: newId<TermId>(),
      postId: known(posts, holder.post),
      personId: id,
      fromOn: addDays(today, holder.fromDays),
      toOn: holder.toDays === null ? null : addDays(today, holder.toDays),
      acting,
      credentialsOn: holder.credentialsDays === null ? null : addDays(today, holder.credentialsDays),
      honorificEn,
      honorificLo,
      salutationEn: '',
      salutationLo: '',
    })
  }
}

type YearFacts = PracticeFacts & { readonly groups: ReadonlyMap<string, WorkingGroupId>; readonly venues: ReadonlyMap<string, VenueId> }

async function readPracticeFacts({ call }: SeedContext, today: string): Promise<YearFacts> {
  const period = await call('periods.current', { on: today })
  const rows = period === null ? [] : (await call('matrix.list', { periodId: period.id })).rows
  return {
    today,
    groups: new Map((await call('groups.list', {})).map(({ code, id }) => [code, id])),
    organisations: new Map((await call('people.organisations', {})).map(({ shortEn, id }) => [shortEn, id])),
    venues: new Map((await call('venues.list', {})).map(({ nameEn, id }) => [nameEn, id])),
    activities: new Map(rows.map(({ activity }) => [activity.position, activity.id])),
  }
}

async function holdHighLevelMeeting(ctx: SeedContext, facts: YearFacts): Promise<void> {
  const id = ctx.newId<MeetingId>()
  await ctx.call('meetings.create', {
    id,
    kind: 'highLevel',
    groupIds: [known(facts.groups, 'IDSWG'), known(facts.groups, 'MDG')],
    titleEn: 'High-level meeting, joint with the Mini-Dublin Group',
    heldOn: workingDay(addDays(facts.today, -154)),
    startsTime: '08:30',
    endsTime: '11:30',
    venueId: known(facts.venues, 'Meeting hall, Ministry of Foreign Affairs'),
    agenda: { kind: 'template' },
    enteredAfterwards: 1,
  })
  await recordAttendance(ctx, id)
  await writeMinutes(ctx, id, highLevelItems, facts)
  await ctx.call('minutes.endMeeting', { meetingId: id })
  await ctx.call('minutes.close', { meetingId: id })
  await ctx.call('minutes.adopt', { meetingId: id, on: workingDay(addDays(facts.today, -130)) })
}

async function holdPreparatoryMeeting(ctx: SeedContext, facts: YearFacts): Promise<void> {
  const id = ctx.newId<MeetingId>()
  await ctx.call('meetings.create', {
    id,
    kind: 'preparatory',
    groupIds: [known(facts.groups, 'IDSWG')],
    titleEn: 'Preparatory meeting of the IDSWG',
    heldOn: workingDay(addDays(facts.today, -62)),
    startsTime: '14:00',
    endsTime: '16:30',
    venueId: known(facts.venues, 'Meeting room, LCDC office'),
    agenda: { kind: 'template' },
    enteredAfterwards: 1,
  })
  await recordAttendance(ctx, id)
  await writeMinutes(ctx, id, preparatoryItems, facts)
  await ctx.call('minutes.endMeeting', { meetingId: id })
}

async function announceCrimeMeeting(ctx: SeedContext, facts: YearFacts): Promise<void> {
  const id = ctx.newId<MeetingId>()
  await ctx.call('meetings.create', {
    id,
    kind: 'ordinary',
    groupIds: [known(facts.groups, 'CSSWG')],
    titleEn: 'Crime Sub-Sector Working Group',
    titleLo: 'ກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ ອາດຊະຍາກຳ',
    heldOn: workingDay(addDays(facts.today, 9)),
    startsTime: '09:00',
    endsTime: '11:30',
    venueId: known(facts.venues, 'Meeting room 2, Ministry of Public Security'),
    interpreterNeeded: 1,
    agenda: { kind: 'template' },
  })
  const { rows } = await ctx.call('agenda.list', { meetingId: id })
  // Its rows of the matrix are items of their own here.
  const review = rows.find(({ item }) => item.standing === 'matrixReview')
  if (review !== undefined) await ctx.call('agenda.remove', { id: review.item.id })
  let after = rows.find(({ item }) => item.standing === 'mattersArising')?.item.id ?? null
  for (const item of crimeItems) after = await addAgendaItem(ctx, id, item, after, facts)
  await ctx.call('meetings.announce', { id })
  const { seats } = await ctx.call('attendance.list', { meetingId: id })
  const answered = seats.filter((_, index) => index % 4 !== 3)
  await ctx.call('attendance.reply', {
    meetingId: id,
    changes: answered.map(({ id: attendanceId }, index) => ({
      attendanceId,
      repliedOn: addDays(facts.today, -3),
      ...(index === 1 ? { reply: 'represented' as const, representedBy: 'Deputy Chief of Mission' } : { reply: 'accepts' as const }),
    })),
  })
}

/** Most came; a few sent a deputy or their apologies, as always. */
async function recordAttendance({ call }: SeedContext, meetingId: MeetingId): Promise<void> {
  const { seats } = await call('attendance.list', { meetingId })
  await call('attendance.record', {
    meetingId,
    changes: seats.map(({ id: attendanceId }, index) => {
      if (index % 9 === 5) return { attendanceId, presence: 'represented' as const, representedBy: 'Deputy' }
      if (index % 7 === 4) return { attendanceId, presence: 'apologised' as const }
      return { attendanceId, presence: index % 11 === 10 ? ('absent' as const) : ('present' as const) }
    }),
  })
}

/** @throws when the reference data and the practice year name things differently. */
function known<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name)
  if (value === undefined) throw new Error(`The practice year names “${name}”, which the reference data do not have`)
  return value
}

/** That day, or the next one on which offices are open. */
function workingDay(day: string): string {
  return workingDayFrom(day, laoHolidays())
}
