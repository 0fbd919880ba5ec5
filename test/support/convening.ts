import type { Input } from '#shared/contract/index.ts'
import type { ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { VenueId } from '#shared/domain/venue.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { TestApp } from './app.ts'
import { buildActivity } from './matrix.ts'
import { buildGroup, buildHolder, buildMembership, buildOrganisation, buildPost } from './people.ts'

export const ids = {
  idswg: 'g-id' as WorkingGroupId,
  csswg: 'g-cs' as WorkingGroupId,
  miniDublin: 'g-md' as WorkingGroupId,
  period: 'p-2015' as PeriodId,
  room: 'v-mops' as VenueId,
  secondRoom: 'v-mofa' as VenueId,
  hotel: 'v-hotel' as VenueId,
  meeting: 'm-1' as MeetingId,
}

export const activityId = (position: number) => `activity-${position}` as ActivityId
export const itemId = (name: string) => `item-${name}` as AgendaItemId

/** A Crime sub-group with chair, two ambassadors and two ministries, two free rooms, a hotel, and a matrix of three rows. People are invented. */
export async function plantOffice({ call, db }: TestApp): Promise<void> {
  await call('groups.save', buildGroup({ nameLo: 'ກຸ່ມວຽກງານຂະແໜງການ' }))
  await call(
    'groups.save',
    buildGroup({ id: ids.csswg, parentId: ids.idswg, code: 'CSSWG', nameEn: 'Crime Sub-Sector Working Group', mark: 'CS', position: 2 }),
  )
  await call('groups.save', buildGroup({ id: ids.miniDublin, code: 'MDG', nameEn: 'Mini-Dublin Group', mark: 'MD', position: 3 }))
  for (const [position, id] of ['MoPS', 'MoFA', 'MoJ'].entries())
    await call('people.saveOrganisation', buildOrganisation(id, { position: position + 1 }))
  await call('people.saveOrganisation', buildOrganisation('JPN', { kind: 'embassy', position: 10 }))
  await call('people.saveOrganisation', buildOrganisation('DEU', { kind: 'embassy', position: 11 }))
  await call('people.savePost', buildPost('dg-police', 'MoPS', { titleEn: 'Director General, Police Department', titleLo: 'ຫົວໜ້າກົມຕຳຫຼວດ' }))
  await call('people.savePost', buildPost('mofa-io', 'MoFA'))
  await call('people.savePost', buildPost('moj-law', 'MoJ'))
  await call('people.savePost', buildPost('amb-japan', 'JPN', { category: 'ambassador', titleEn: 'Ambassador of Japan' }))
  await call('people.savePost', buildPost('amb-germany', 'DEU', { category: 'ambassador', titleEn: 'Ambassador of Germany' }))
  await call('people.saveMembership', buildMembership('m1', ids.csswg, 'amb-germany'))
  await call('people.saveMembership', buildMembership('m2', ids.csswg, 'moj-law', { fromOn: '2016-01-01' }))
  await call('people.saveMembership', buildMembership('m3', ids.csswg, 'mofa-io'))
  await call('people.saveMembership', buildMembership('m4', ids.csswg, 'amb-japan', { role: 'coChair' }))
  await call('people.saveMembership', buildMembership('m5', ids.csswg, 'dg-police', { role: 'chair' }))
  await call('people.saveMembership', buildMembership('m6', ids.miniDublin, 'amb-germany', { role: 'chair' }))
  await call('people.saveMembership', buildMembership('m7', ids.miniDublin, 'amb-japan'))
  await call(
    'people.newHolder',
    buildHolder('Kenji Invented', 'amb-japan', '2012-01-01', { honorificEn: 'H.E. Mr', credentialsOn: '2012-02-01' }),
  )
  await call(
    'people.newHolder',
    buildHolder('Yuko Invented', 'amb-japan', '2015-11-20', { honorificEn: 'H.E. Ms', credentialsOn: '2015-11-25' }),
  )
  await plantVenues({ call })
  await call('periods.save', {
    ...{ id: ids.period, label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30', roundTableKind: 'HL RTM' },
    ...{ roundTableOn: '2015-11-27', closedAt: null },
  })
  await call('app.saveHoliday', { id: 'h-1', heldOn: '2015-11-25', nameEn: 'That Luang festival', nameLo: 'ບຸນທາດຫຼວງ', deleted: false })
  const positions = [1, 2, 3]
  await db
    .insertInto('commitment')
    .values(positions.map((n) => ({ id: `c-${n}` as CommitmentId, groupId: ids.idswg, closedAt: null, closedReason: null })))
    .execute()
  await db
    .insertInto('activity')
    .values(
      positions.map((n) =>
        buildActivity({ id: activityId(n), commitmentId: `c-${n}` as CommitmentId, periodId: ids.period, groupId: ids.idswg, position: n }),
      ),
    )
    .execute()
}

/** A Crime sub-group meeting on 12 November 2015, 09:00–11:30, in the first free room; no agenda yet. */
export function buildNewMeeting(changes: Partial<Input<'meetings.create'>> = {}): Input<'meetings.create'> {
  return {
    id: ids.meeting,
    kind: 'ordinary',
    groupIds: [ids.csswg],
    titleEn: 'Crime Sub-Sector Working Group',
    heldOn: '2015-11-12',
    startsTime: '09:00',
    endsTime: '11:30',
    venueId: ids.room,
    agenda: { kind: 'empty' },
    ...changes,
  }
}

async function plantVenues({ call }: Pick<TestApp, 'call'>): Promise<void> {
  const venue = { organisationId: null, nameLo: '', costCurrency: 'USD', capacityCount: null, note: '' }
  await call('venues.save', { ...venue, id: ids.hotel, nameEn: 'Riverside Hotel', kind: 'hotel', costAmount: 900, position: 1 })
  await call('venues.save', { ...venue, id: ids.room, nameEn: 'Meeting room 2, MoPS', kind: 'officeRoom', costAmount: 0, position: 2 })
  await call('venues.save', { ...venue, id: ids.secondRoom, nameEn: 'Hall, MoFA', kind: 'officeRoom', costAmount: 0, position: 3 })
}
