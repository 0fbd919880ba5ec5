import type { Input, Output } from '#shared/contract/index.ts'
import { proposeDates, usualTimes } from '#shared/domain/meeting-proposal.ts'
import { Refusal } from '#shared/errors.ts'
import { readDefaultTemplate, readLastWithAgenda } from './agenda-begin.ts'
import type { QueryContext } from './context.ts'
import { readMembers } from './invited-posts.ts'
import { readCalendar, readPeriodFor } from './meeting-calendar.ts'
import { meetingTitle } from './meeting-words.ts'

/** Proposes dates with the usual notice, a free room, a title and an agenda for a new meeting of a group. */
export async function proposeMeeting(
  { db, today }: QueryContext,
  { groupId, kind, withGroupIds = [] }: Input<'meetings.propose'>,
): Promise<Output<'meetings.propose'>> {
  const [groups, venues, period] = await Promise.all([
    db.selectFrom('workingGroup').select(['id', 'nameEn', 'nameLo']).where('deletedAt', 'is', null).orderBy('position').execute(),
    db.selectFrom('venue').select(['id', 'kind', 'costAmount', 'position']).where('deletedAt', 'is', null).orderBy('position').execute(),
    readPeriodFor(db, today),
  ])
  const group = groups.find(({ id }) => id === groupId)
  if (group === undefined) throw new Refusal('record.notFound', { kind: 'group' })
  const others = groups.filter(({ id }) => withGroupIds.includes(id) && id !== groupId)
  const calendar = await readCalendar({ db, today }, { roundTableOn: period?.roundTableOn ?? null })
  const [templateId, last, members] = await Promise.all([
    readDefaultTemplate(db, { kind, groupId }),
    readLastWithAgenda(db, { id: null, groupId, heldOn: null }),
    readMembers(db, today, [groupId, ...others.map(({ id }) => id)]),
  ])
  const title = meetingTitle(kind, group, others)
  return {
    dates: [...proposeDates(calendar, venues)],
    ...usualTimes,
    titleEn: title.en,
    titleLo: title.lo,
    period: period ?? null,
    templateId,
    hasLastAgenda: last !== undefined,
    memberCount: members.length,
  }
}
