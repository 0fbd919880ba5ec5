import { describe, expect, it } from 'vitest'
import { actionOutcome } from '#shared/domain/action-outcome.ts'

const today = '2015-11-03'
const action = { status: 'open', dueOn: '2015-11-03', snoozedUntilOn: null, withdrawnAt: null, closedOn: null } as const

describe('how it went with an action', () => {
  it('is late only from the day after its due date', () => {
    expect(actionOutcome(action, today)).toBe('open')
    expect(actionOutcome({ ...action, dueOn: '2015-11-02' }, today)).toBe('late')
    expect(actionOutcome({ ...action, dueOn: null }, today)).toBe('open')
  })

  it('was done in time on the due date itself, late on the next day', () => {
    const done = { ...action, status: 'done' } as const

    expect(actionOutcome({ ...done, closedOn: '2015-11-03' }, today)).toBe('doneInTime')
    expect(actionOutcome({ ...done, closedOn: '2015-11-04' }, today)).toBe('doneLate')
    expect(actionOutcome({ ...done, dueOn: null, closedOn: '2015-11-04' }, today)).toBe('doneInTime')
  })

  it('is nothing when the action was cancelled or withdrawn', () => {
    expect(actionOutcome({ ...action, status: 'cancelled', dueOn: '2015-01-01' }, today)).toBeNull()
    expect(actionOutcome({ ...action, status: 'done', withdrawnAt: '2015-10-01T00:00:00.000Z' }, today)).toBeNull()
  })
})
