import { describe, expect, it } from 'vitest'
import { roleAtMeeting } from '#shared/domain/joint-meeting.ts'

describe('roles at a joint meeting', () => {
  it('let the chair of the other group sit as a co-chair', () => {
    expect(roleAtMeeting([{ groupId: 'other', role: 'chair' }], 'own')).toBe('coChair')
    expect(roleAtMeeting([{ groupId: 'own', role: 'chair' }], 'own')).toBe('chair')
  })

  it('count the highest of several', () => {
    const seats = [
      { groupId: 'own', role: 'observer' },
      { groupId: 'other', role: 'member' },
    ] as const

    expect(roleAtMeeting(seats, 'own')).toBe('member')
  })

  it('make somebody who sits in none of the groups a member for the day', () => {
    expect(roleAtMeeting([], 'own')).toBe('member')
  })
})
