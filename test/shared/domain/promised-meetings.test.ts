import { describe, expect, it } from 'vitest'
import { keptMeetings, missingMeetings } from '#shared/domain/promised-meetings.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

const drugs = 'g-drugs' as WorkingGroupId
const crime = 'g-crime' as WorkingGroupId
const promise = { groupId: crime, meetingKind: null, beforeRoundTable: 0, beforeOn: null, target: 2 } as const
const held = { kind: 'ordinary', heldOn: '2015-06-02', groupIds: [crime] } as const

describe('promised meetings that were held', () => {
  it('are never more than promised', () => {
    expect(keptMeetings(promise, [], null)).toBe(0)
    expect(keptMeetings(promise, [held], null)).toBe(1)
    expect(keptMeetings(promise, [held, held, held], null)).toBe(2)
  })

  it('are those of the group, of any group when none is named', () => {
    expect(keptMeetings({ ...promise, groupId: drugs }, [held], null)).toBe(0)
    expect(keptMeetings({ ...promise, groupId: drugs }, [{ ...held, groupIds: [crime, drugs] }], null)).toBe(1)
    expect(keptMeetings({ ...promise, groupId: null }, [held], null)).toBe(1)
  })

  it('are of the kind that was promised', () => {
    expect(keptMeetings({ ...promise, meetingKind: 'highLevel' }, [held], null)).toBe(0)
    expect(keptMeetings({ ...promise, meetingKind: 'ordinary' }, [held], null)).toBe(1)
  })

  it('were held before the day named and before the Round Table; an unknown day is believed', () => {
    expect(keptMeetings({ ...promise, beforeOn: '2015-06-02' }, [held], null)).toBe(0)
    expect(keptMeetings({ ...promise, beforeOn: '2015-06-03' }, [held], null)).toBe(1)
    expect(keptMeetings({ ...promise, beforeRoundTable: 1 }, [held], '2015-06-02')).toBe(0)
    expect(keptMeetings({ ...promise, beforeRoundTable: 1 }, [held], null)).toBe(1)
    expect(keptMeetings({ ...promise, beforeOn: '2015-06-02' }, [{ ...held, heldOn: null }], null)).toBe(1)
  })
})

describe('missing meetings', () => {
  it('were promised, and are neither held nor planned', () => {
    expect(missingMeetings({ promised: 4, kept: 1, planned: 1 })).toBe(2)
    expect(missingMeetings({ promised: 1, kept: 1, planned: 2 })).toBe(0)
    expect(missingMeetings({ promised: null, kept: 0, planned: 0 })).toBe(0)
  })
})
