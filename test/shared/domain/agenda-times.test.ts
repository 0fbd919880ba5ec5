import { describe, expect, it } from 'vitest'
import { agendaTimes } from '#shared/domain/agenda-times.ts'

const line = (depth: 0 | 1, durationMinutes: number | null) => ({ depth, durationMinutes })
const minutes = (...durations: (number | null)[]) => durations.map((durationMinutes) => line(0, durationMinutes))

describe('clock times of an agenda', () => {
  it('starts each line where the one before ends', () => {
    const times = agendaTimes(minutes(10, 5, null, 15), '09:00', '11:30')

    expect(times.startTimes).toEqual(['09:00', '09:10', '09:15', '09:15'])
    expect(times).toMatchObject({ endTime: '09:30', totalMinutes: 30, availableMinutes: 150, overrunsFrom: -1 })
  })

  it('names the first line that runs over, and not one that ends exactly in time', () => {
    expect(agendaTimes(minutes(100, 50), '09:00', '11:30').overrunsFrom).toBe(-1)
    expect(agendaTimes(minutes(100, 50, 1), '09:00', '11:30').overrunsFrom).toBe(2)
  })

  it('adds up without clock times while the start is open', () => {
    expect(agendaTimes(minutes(10, 20), null, '11:30')).toEqual({
      startTimes: [null, null],
      endTime: null,
      totalMinutes: 30,
      availableMinutes: null,
      overrunsFrom: -1,
    })
  })

  it('goes on after midnight', () => {
    expect(agendaTimes(minutes(90, 10), '23:00', null).startTimes).toEqual(['23:00', '00:30'])
  })

  it('counts sub-items instead of their parent, and the parent when no sub-item is timed', () => {
    const timed = agendaTimes([line(0, 60), line(1, 10), line(1, null), line(0, 5)], '09:00', null)

    expect(timed).toMatchObject({ startTimes: ['09:00', '09:00', '09:10', '09:10'], totalMinutes: 15 })
    expect(agendaTimes([line(0, 60), line(1, null), line(0, 5)], '09:00', null).startTimes).toEqual(['09:00', '10:00', '10:00'])
  })
})
