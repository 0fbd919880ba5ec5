import { describe, expect, it } from 'vitest'
import { answerDay, type PlannedAction, type PlannedParty, partAt, planFollowUps, quotedMinutes } from '#shared/domain/letter-plan.ts'

const order = ['MoPS', 'MoF', 'LCDC', 'MoFA'] as never[]

describe('which minutes a letter quotes', () => {
  it.each([
    ['lo', ['en', 'lo'], 'lo'],
    ['lo', ['en'], 'en'],
    ['en', ['lo'], 'lo'],
    ['lo', [], 'lo'],
  ] as const)('a letter in %s quotes, of minutes in %j, those in %s', (own, written, quoted) => {
    expect(quotedMinutes(own, written)).toBe(quoted)
  })
})

describe('planning follow-up letters', () => {
  it('writes one letter an organisation, with the actions it leads or supports', () => {
    const actions = [buildAction('A1'), buildAction('A2')]
    const parties = [buildParty('A1', 'MoFA', 'lead'), buildParty('A1', 'MoPS', 'with'), buildParty('A2', 'MoPS', 'lead')]

    const letters = planFollowUps(actions, parties, [], order)

    expect(letters).toEqual([
      { organisationId: 'MoPS', actionIds: ['A1', 'A2'] },
      { organisationId: 'MoFA', actionIds: ['A1'] },
    ])
  })

  it('plans nothing on a second run', () => {
    const parties = [buildParty('A1', 'MoFA', 'lead')]

    const letters = planFollowUps([buildAction('A1')], parties, parties, order)

    expect(letters).toEqual([])
  })

  it('writes only about what came after the first letter', () => {
    const told = [buildParty('A1', 'MoFA', 'lead')]
    const parties = [...told, buildParty('A2', 'MoFA', 'lead')]

    const letters = planFollowUps([buildAction('A1'), buildAction('A2')], parties, told, order)

    expect(letters).toEqual([{ organisationId: 'MoFA', actionIds: ['A2'] }])
  })

  it('tells an organisation that was added to an old action, and nobody else', () => {
    const told = [buildParty('A1', 'MoFA', 'lead')]

    const letters = planFollowUps([buildAction('A1')], [...told, buildParty('A1', 'MoF', 'with')], told, order)

    expect(letters).toEqual([{ organisationId: 'MoF', actionIds: ['A1'] }])
  })

  it('asks for nothing that is withdrawn, deleted, done or cancelled', () => {
    const actions = [
      buildAction('A1', { withdrawnAt: '2015-11-13T03:00:00.000Z' }),
      buildAction('A2', { deletedAt: '2015-11-13T03:00:00.000Z' }),
      buildAction('A3', { status: 'done' }),
      buildAction('A4', { status: 'cancelled' }),
      buildAction('A5', { status: 'inProgress' }),
    ]
    const parties = actions.map(({ number }) => buildParty(number, 'MoPS', 'lead'))

    const letters = planFollowUps(actions, parties, [], order)

    expect(letters).toEqual([{ organisationId: 'MoPS', actionIds: ['A5'] }])
  })

  it('puts an organisation without a place last', () => {
    const parties = [buildParty('A1', 'NEW', 'lead'), buildParty('A1', 'LCDC', 'with')]

    const letters = planFollowUps([buildAction('A1')], parties, [], order)

    expect(letters.map(({ organisationId }) => organisationId)).toEqual(['LCDC', 'NEW'])
  })
})

describe('day of the answer', () => {
  it('lies the usual days after the letter', () => {
    expect(answerDay('2015-11-16', 14, null, [])).toBe('2015-11-30')
  })

  it('moves to the working day before a weekend or holiday', () => {
    expect(answerDay('2015-11-14', 14, null, [])).toBe('2015-11-27')
    expect(answerDay('2015-11-14', 14, null, [{ heldOn: '2015-11-27' }])).toBe('2015-11-26')
  })

  it('lies on a working day before the meeting that it is about', () => {
    expect(answerDay('2015-11-03', 14, '2015-11-12', [])).toBe('2015-11-11')
    expect(answerDay('2015-11-03', 14, '2015-11-16', [])).toBe('2015-11-13')
    expect(answerDay('2015-11-03', 14, '2015-11-12', [{ heldOn: '2015-11-11' }])).toBe('2015-11-10')
  })

  it('is the next working day at the earliest, however few days there are to answer', () => {
    expect(answerDay('2015-11-03', 0, null, [])).toBe('2015-11-04')
    expect(answerDay('2015-11-06', 1, null, [])).toBe('2015-11-09')
    expect(answerDay('2015-11-06', 1, '2015-11-12', [{ heldOn: '2015-11-09' }])).toBe('2015-11-10')
    expect(answerDay('2015-11-10', 14, '2015-11-12', [])).toBe('2015-11-11')
  })

  it('is no day when the meeting leaves none', () => {
    expect(answerDay('2015-11-11', 14, '2015-11-12', [])).toBeNull()
    expect(answerDay('2015-11-12', 14, '2015-11-12', [])).toBeNull()
    expect(answerDay('2015-11-14', 14, '2015-11-15', [])).toBeNull()
    expect(answerDay('2015-11-13', 14, '2015-11-16', [])).toBeNull()
    expect(answerDay('2015-11-10', 14, '2015-11-12', [{ heldOn: '2015-11-11' }])).toBeNull()
  })
})

describe('part in a meeting', () => {
  it('is chairing, taking part also by representation, or being absent', () => {
    expect(
      partAt([
        { role: 'member', presence: 'present' },
        { role: 'chair', presence: 'represented' },
      ]),
    ).toBe('chaired')
    expect(
      partAt([
        { role: 'chair', presence: 'apologised' },
        { role: 'member', presence: 'represented' },
      ]),
    ).toBe('attended')
    expect(partAt([{ role: 'member', presence: null }])).toBe('absent')
    expect(partAt([])).toBe('absent')
  })
})

function buildAction(id: string, more: Partial<PlannedAction> = {}): PlannedAction {
  return { id: id as never, number: id, status: 'open', withdrawnAt: null, deletedAt: null, ...more }
}

function buildParty(actionId: string, organisationId: string, role: 'lead' | 'with'): PlannedParty {
  return { actionId: actionId as never, organisationId: organisationId as never, role, position: 1 }
}
