import { describe, expect, it } from 'vitest'
import { roomTimes, type TimedItem } from '#shared/domain/room-times.ts'

const plan = { startsTime: '09:00', endsTime: '09:45' }
const item = (durationMinutes: number, startedTime: string | null = null, endedTime: string | null = null): TimedItem => ({
  parentId: null,
  durationMinutes,
  startedTime,
  endedTime,
})
const timesOf = (items: readonly TimedItem[], now: string) =>
  roomTimes(items, plan, now).items.map(({ time, state, isLate }) => [time, state, isLate])

describe('roomTimes', () => {
  it('is the plan before the meeting begins', () => {
    expect(timesOf([item(10), item(20), item(15)], '08:30')).toEqual([
      ['09:00', 'coming', false],
      ['09:10', 'coming', false],
      ['09:30', 'coming', false],
    ])
    expect(roomTimes([item(10), item(35)], plan, '08:30')).toMatchObject({ endTime: '09:45', overMinutes: 0 })
  })

  it('counts the rest from the item that runs, and tells what is late', () => {
    expect(timesOf([item(10, '09:02', '09:15'), item(20, '09:15'), item(15)], '09:20')).toEqual([
      ['09:02', 'done', false],
      ['09:15', 'running', false],
      ['09:35', 'coming', true],
    ])
    expect(roomTimes([item(10, '09:02', '09:15'), item(20, '09:15'), item(15)], plan, '09:20')).toMatchObject({
      endTime: '09:50',
      overMinutes: 5,
    })
  })

  it('moves the rest on while an item runs over its time', () => {
    expect(timesOf([item(10, '09:00'), item(20)], '09:30')[1]).toEqual(['09:30', 'coming', true])
  })

  it('knows no times of a meeting without a start', () => {
    expect(roomTimes([item(10)], { startsTime: null, endsTime: null }, '09:00')).toEqual({
      items: [{ time: null, state: 'coming', isLate: false }],
      endTime: null,
      overMinutes: 0,
    })
  })

  it('counts the rest from an item that began long before the planned start', () => {
    expect(timesOf([item(10, '00:21'), item(20)], '00:22')).toEqual([
      ['00:21', 'running', false],
      ['00:31', 'coming', false],
    ])
  })

  it('says of a meeting that is over when it ended and what was not reached', () => {
    const passedOver = { ...item(5, '00:25', '00:25'), isEmpty: true }
    const short = item(5, '00:25', '00:25')

    const times = roomTimes([item(10, '00:21', '00:25'), passedOver, short, item(5)], { ...plan, endedTime: '00:26' }, '01:00')

    expect(times).toEqual({
      items: [
        { time: '00:21', state: 'done', isLate: false },
        { time: null, state: 'notReached', isLate: false },
        { time: '00:25', state: 'done', isLate: false },
        { time: null, state: 'notReached', isLate: false },
      ],
      endTime: '00:26',
      overMinutes: 0,
    })
  })

  it('says how long after its planned end a meeting ended', () => {
    expect(roomTimes([item(10, '09:00', '09:50')], { ...plan, endedTime: '09:50' }, '12:00')).toMatchObject({ overMinutes: 5 })
  })

  it('counts sub-items instead of the item they stand under', () => {
    const items = [item(30), { ...item(10), parentId: 'above' }, item(5)]

    expect(timesOf(items, '08:30').map(([time]) => time)).toEqual(['09:00', '09:00', '09:10'])
  })
})
