import { describe, expect, it } from 'vitest'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { type BusyMeeting, type Calendar, clashesOf } from '#shared/domain/meeting-clash.ts'
import { freeVenue, proposeDates } from '#shared/domain/meeting-proposal.ts'
import type { VenueId } from '#shared/domain/venue.ts'

const room = { id: 'room' as VenueId, kind: 'officeRoom', costAmount: 0, position: 2 } as const
const otherRoom = { id: 'other' as VenueId, kind: 'officeRoom', costAmount: 0, position: 3 } as const
const hotel = { id: 'hotel' as VenueId, kind: 'hotel', costAmount: 0, position: 1 } as const

function buildCalendar(changes: Partial<Calendar> = {}): Calendar {
  return { today: '2015-09-01', noticeDays: 21, holidays: [], roundTableOn: '2015-11-27', lastPeriod: null, meetings: [], ...changes }
}

function buildBusy(heldOn: string, changes: Partial<BusyMeeting> = {}): BusyMeeting {
  return {
    id: 'm-other' as MeetingId,
    heldOn,
    startsTime: '09:00',
    endsTime: '11:30',
    venueId: 'room',
    titleEn: 'Other',
    titleLo: '',
    ...changes,
  }
}

const days = (calendar: Calendar) => proposeDates(calendar, [hotel, room, otherRoom]).map(({ heldOn }) => heldOn)

describe('proposed dates', () => {
  it('begin exactly after the notice and go on by weeks', () => {
    expect(days(buildCalendar())).toEqual(['2015-09-22', '2015-09-29', '2015-10-06'])
  })

  it('pass over weekends and holidays and say so', () => {
    const calendar = buildCalendar({ today: '2015-09-05', holidays: [{ heldOn: '2015-09-28', nameEn: 'Boat racing', nameLo: '' }] })

    const [first] = proposeDates(calendar, [])

    expect(first?.heldOn).toBe('2015-09-29')
    expect(first?.passedOver).toEqual([
      { heldOn: '2015-09-26', clash: { kind: 'weekend' } },
      { heldOn: '2015-09-27', clash: { kind: 'weekend' } },
      { heldOn: '2015-09-28', clash: { kind: 'holiday', nameEn: 'Boat racing', nameLo: '' } },
    ])
  })

  it('pass over a day on which another group meets', () => {
    expect(days(buildCalendar({ meetings: [buildBusy('2015-09-22')] }))[0]).toBe('2015-09-23')
  })

  it('stay before a Round Table that is near, as long as there is a day', () => {
    const calendar = buildCalendar({ today: '2015-11-02', holidays: [{ heldOn: '2015-11-25', nameEn: 'That Luang', nameLo: '' }] })

    const found = proposeDates(calendar, [])

    expect(found.map(({ heldOn, beforeRoundTableDays }) => [heldOn, beforeRoundTableDays])).toEqual([
      ['2015-11-23', 4],
      ['2015-11-24', 3],
      ['2015-11-26', 1],
    ])
  })

  it('say that they come after the Round Table when it cannot be otherwise', () => {
    const [first] = proposeDates(buildCalendar({ today: '2015-11-10' }), [])

    expect(first).toMatchObject({
      heldOn: '2015-12-01',
      beforeRoundTableDays: null,
      clashes: [{ kind: 'afterRoundTable', roundTableOn: '2015-11-27' }],
    })
  })

  it('say that they come after the period when no other has been started', () => {
    const lastPeriod = { label: 'FY 2014/2015', endsOn: '2015-11-30' }
    const clashesFrom = (today: string) => proposeDates(buildCalendar({ today, lastPeriod }), [])[0]?.clashes

    expect(clashesFrom('2015-11-09')).toEqual([{ kind: 'afterRoundTable', roundTableOn: '2015-11-27' }])
    expect(clashesFrom('2015-11-10')).toEqual([{ kind: 'afterPeriod', ...lastPeriod }])
    expect(clashesFrom('2015-12-01')).toEqual([])
  })

  it('bring the first room of the office that costs nothing and is free', () => {
    const [first] = proposeDates(buildCalendar(), [hotel, otherRoom, room])

    expect(first?.venueId).toBe('room')
  })
})

describe('freeVenue', () => {
  const wish = { heldOn: '2015-09-22', startsTime: '09:00', endsTime: '11:30' }

  it('takes the next room when the first is used at that time', () => {
    expect(freeVenue([room, otherRoom], wish, { meetings: [buildBusy('2015-09-22')] })?.id).toBe('other')
  })

  it('takes the room again from the minute at which the other meeting ends', () => {
    const morning = buildBusy('2015-09-22', { startsTime: '08:00', endsTime: '09:00' })

    expect(freeVenue([room, otherRoom], wish, { meetings: [morning] })?.id).toBe('room')
  })

  it('finds none when all cost money', () => {
    expect(freeVenue([hotel], wish, { meetings: [] })).toBeUndefined()
  })
})

describe('clashes', () => {
  const wish = { heldOn: '2015-11-27', startsTime: null, endsTime: null, venueId: 'room', noticeGiven: false }

  it('names everything about a day, the taken room first', () => {
    const found = clashesOf(wish, buildCalendar({ today: '2015-11-20', meetings: [buildBusy('2015-11-27')] }))

    expect(found.map(({ kind }) => kind)).toEqual(['venueTaken', 'roundTable', 'shortNotice'])
  })

  it('counts notice that is exactly long enough', () => {
    const notice = (today: string) => clashesOf({ ...wish, heldOn: '2015-10-22' }, buildCalendar({ today })).map(({ kind }) => kind)

    expect(notice('2015-10-01')).toEqual([])
    expect(notice('2015-10-02')).toEqual(['shortNotice'])
    expect(notice('2015-10-23')).toEqual(['past'])
  })

  it('does not speak of notice once it has gone out', () => {
    expect(clashesOf({ ...wish, heldOn: '2015-10-22', noticeGiven: true }, buildCalendar({ today: '2015-10-20' }))).toEqual([])
  })
})
