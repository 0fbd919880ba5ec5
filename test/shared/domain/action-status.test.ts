import { describe, expect, it } from 'vitest'
import { actionState, daysLate, isDueThisWeek, isLate, isOnList } from '#shared/domain/action-status.ts'

// A Tuesday.
const today = '2015-11-03'
const open = { status: 'open', dueOn: '2015-11-20', snoozedUntilOn: null, withdrawnAt: null } as const

describe('actionState', () => {
  it('is late from the day after the due date on, not on it', () => {
    expect(actionState({ ...open, dueOn: '2015-11-03' }, today)).toBe('soon')
    expect(actionState({ ...open, dueOn: '2015-11-02' }, today)).toBe('late')
    expect(daysLate({ ...open, dueOn: '2015-11-02' }, today)).toBe(1)
  })

  it('is due soon for seven days and open before that', () => {
    expect(actionState({ ...open, dueOn: '2015-11-10' }, today)).toBe('soon')
    expect(actionState({ ...open, dueOn: '2015-11-11' }, today)).toBe('open')
    expect(actionState({ ...open, dueOn: null }, today)).toBe('open')
  })

  it('sleeps until the day of its snooze, and is late again on it', () => {
    const late = { ...open, dueOn: '2015-10-30' }

    expect(actionState({ ...late, snoozedUntilOn: '2015-11-04' }, today)).toBe('snoozed')
    expect(daysLate({ ...late, snoozedUntilOn: '2015-11-04' }, today)).toBe(0)
    expect(actionState({ ...late, snoozedUntilOn: '2015-11-03' }, today)).toBe('late')
  })

  it('says late before it says in progress', () => {
    expect(actionState({ ...open, status: 'inProgress' }, today)).toBe('inProgress')
    expect(actionState({ ...open, status: 'inProgress', dueOn: '2015-10-30' }, today)).toBe('late')
  })

  it('calls a withdrawn action withdrawn, and never late', () => {
    const withdrawn = { ...open, dueOn: '2015-01-01', withdrawnAt: '2015-11-01T00:00:00.000Z' }

    expect(actionState(withdrawn, today)).toBe('withdrawn')
    expect(isLate(withdrawn, today)).toBe(false)
  })
})

describe('isDueThisWeek', () => {
  it('reaches from today to Sunday', () => {
    expect(isDueThisWeek({ ...open, dueOn: '2015-11-02' }, today)).toBe(false)
    expect(isDueThisWeek({ ...open, dueOn: '2015-11-03' }, today)).toBe(true)
    expect(isDueThisWeek({ ...open, dueOn: '2015-11-08' }, today)).toBe(true)
    expect(isDueThisWeek({ ...open, dueOn: '2015-11-09' }, today)).toBe(false)
  })
})

describe('isOnList', () => {
  it('puts done, cancelled and withdrawn work on the closed list only', () => {
    const done = { ...open, status: 'done', dueOn: '2015-10-01' } as const

    expect(['open', 'overdue', 'week', 'closed', 'all'].map((list) => isOnList(done, list as 'open', today))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })
})
