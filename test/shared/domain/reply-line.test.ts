import { describe, expect, it } from 'vitest'
import type { AttendanceId } from '#shared/domain/attendance.ts'
import { parseReplies } from '#shared/domain/reply-line.ts'

const seats = ['1', '2', '3', '7', 'v1'].map((label) => ({ attendanceId: label as AttendanceId, label }))

describe('the line of replies', () => {
  it('reads who accepts, who is represented and who apologises', () => {
    expect(parseReplies('3a 7r Deputy 1x 2', seats)).toEqual({
      kind: 'changes',
      changes: [
        { attendanceId: '3', reply: 'accepts' },
        { attendanceId: '7', reply: 'represented', representedBy: 'Deputy' },
        { attendanceId: '1', reply: 'apologises' },
        { attendanceId: '2', reply: 'accepts' },
      ],
    })
  })

  it('reads several at once', () => {
    expect(parseReplies('1-3s', seats)).toMatchObject({
      changes: [{ reply: 'apologises' }, { reply: 'apologises' }, { reply: 'apologises' }],
    })
  })

  it('does not know a departure', () => {
    expect(parseReplies('3d', seats)).toEqual({ kind: 'problem', code: 'notUnderstood', token: '3d' })
  })
})
