import { describe, expect, it } from 'vitest'
import type { AttendanceId } from '#shared/domain/attendance.ts'
import { parseRollCall, presenceOfTheRest } from '#shared/domain/roll-call.ts'

const labels = [...Array.from({ length: 20 }, (_, index) => String(index + 1)).filter((label) => label !== '14'), 'v1', 'v2']
const seats = labels.map((label) => ({ attendanceId: `seat-${label}` as AttendanceId, label }))
const read = (line: string) => parseRollCall(line, seats, '09:05')

/** `3:present`, for short. */
function marks(line: string): readonly string[] {
  const result = read(line)
  if (result.kind === 'problem') return [`${result.code} ${result.token}`]
  return result.changes.map(({ attendanceId, ...change }) => `${attendanceId.slice(5)} ${Object.values(change).join(' ')}`)
}

describe('the line of the roll call', () => {
  it('marks single numbers, ranges and guests as present', () => {
    expect(marks('3 7 17-19 v1')).toEqual(['3 present', '7 present', '17 present', '18 present', '19 present', 'v1 present'])
  })

  it('passes over a seat that was given up inside a range', () => {
    expect(marks('13-15')).toEqual(['13 present', '15 present'])
  })

  it('notes the time of an arrival and of a departure', () => {
    expect(read('5a 9d')).toEqual({
      kind: 'changes',
      changes: [
        { attendanceId: 'seat-5', presence: 'present', arrivedTime: '09:05' },
        { attendanceId: 'seat-9', presence: 'present', leftTime: '09:05' },
      ],
    })
  })

  it('takes the words behind r as the one who represents, up to the next seat', () => {
    expect(marks('7r Deputy Chief of Mission 8 9r')).toEqual(['7 represented Deputy Chief of Mission', '8 present', '9 represented'])
  })

  it('takes the words behind a seat without a holder as the name of whoever came', () => {
    const vacant = seats.map((seat) => ({ ...seat, takesName: seat.label === '6' }))

    expect(parseRollCall('5 6 Ms Somsy Keo 7', vacant, '09:05')).toEqual({
      kind: 'changes',
      changes: [
        { attendanceId: 'seat-5', presence: 'present' },
        { attendanceId: 'seat-6', presence: 'present', representedBy: 'Ms Somsy Keo' },
        { attendanceId: 'seat-7', presence: 'present' },
      ],
    })
    expect(parseRollCall('5 Keo', vacant, '09:05')).toMatchObject({ code: 'notUnderstood', token: 'Keo' })
    expect(parseRollCall('5-6 Keo', vacant, '09:05')).toMatchObject({ code: 'notUnderstood', token: 'Keo' })
  })

  it('marks absent and apologised', () => {
    expect(marks('4x 6s')).toEqual(['4 absent', '6 apologised'])
  })

  it('reads commas, capitals, a long dash and Lao digits', () => {
    expect(marks('3, 5A; ໑໒–໑໓ V2')).toEqual(['3 present', '5 present 09:05', '12 present', '13 present', 'v2 present'])
  })

  it('keeps one change for a seat named twice, the later word winning', () => {
    expect(read('5a 5d')).toEqual({
      kind: 'changes',
      changes: [{ attendanceId: 'seat-5', presence: 'present', arrivedTime: '09:05', leftTime: '09:05' }],
    })
  })

  it('says which part of the line it did not understand, and changes nothing', () => {
    expect(marks('3 4q')).toEqual(['notUnderstood 4q'])
    expect(marks('Deputy 3')).toEqual(['notUnderstood Deputy'])
    expect(marks('3 DCM')).toEqual(['notUnderstood DCM'])
  })

  it('says which seat nobody has, also at the end of a range', () => {
    expect(marks('14')).toEqual(['noSeat 14'])
    expect(marks('v3')).toEqual(['noSeat v3'])
    expect(marks('18-22')).toEqual(['noSeat 18-22'])
  })

  it('says that a range runs backwards', () => {
    expect(marks('9-3')).toEqual(['reversed 9-3'])
  })

  it('says that nothing was typed', () => {
    expect(marks('   ')).toEqual(['empty '])
  })
})

describe('the rest of the roll call', () => {
  it('is apologised only when it said so', () => {
    expect([presenceOfTheRest('apologises'), presenceOfTheRest('accepts'), presenceOfTheRest(null)]).toEqual([
      'apologised',
      'absent',
      'absent',
    ])
  })
})
