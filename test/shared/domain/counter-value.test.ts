import { describe, expect, it } from 'vitest'
import type { Counter } from '#shared/domain/counter.ts'
import { counterIndicator } from '#shared/domain/counter-indicator.ts'
import { counterSentence } from '#shared/domain/counter-sentence.ts'
import { type CountedAction, type CounterFacts, counterValue, percentOf } from '#shared/domain/counter-value.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

const csswg = 'CSSWG' as WorkingGroupId
const crime = { nameEn: 'Crime Sub-Sector Working Group', nameLo: 'ຄະນະອາຊະຍາກຳ' }
const counter = (over: Partial<Counter> = {}) => ({
  ...{ kind: 'meetingsHeld' as Counter['kind'], groupId: csswg as WorkingGroupId | null, meetingKind: null, beforeRoundTable: 0 as const },
  ...{ beforeOn: null, withinDays: null, target: 1, unit: 'count' as Counter['unit'] },
  ...over,
})
const action = (leadId: string, over: Partial<CountedAction> = {}): CountedAction => ({
  ...{ groupId: csswg, leadId: leadId as OrganisationId, dueOn: '2015-06-30', closedOn: null, wasReported: false },
  ...over,
})
const facts: CounterFacts = {
  roundTableOn: '2015-11-27',
  meetings: [
    { kind: 'ordinary', heldOn: '2015-06-02', groupIds: [csswg], adoptedOn: '2015-06-20' },
    { kind: 'ordinary', heldOn: '2015-08-02', groupIds: [csswg], adoptedOn: '2015-09-20' },
    { kind: 'fieldVisit', heldOn: '2015-07-02', groupIds: [csswg], adoptedOn: null },
  ],
  actions: [action('MoPS', { closedOn: '2015-06-30', wasReported: true }), action('MoFA', { closedOn: '2015-07-01' }), action('MoPS')],
}
const nothing: CounterFacts = { roundTableOn: null, meetings: [], actions: [] }
const say = (over: Partial<Counter>, of: CounterFacts, language: 'en' | 'lo' = 'en') => {
  const one = counter(over)
  return counterSentence(one, counterValue(one, of), crime, language)
}

describe('a counter', () => {
  it('counts meetings, and field visits apart from them', () => {
    expect(counterValue(counter({ target: 3 }), facts)).toEqual({ done: 2, of: null, isReached: false })
    expect(counterValue(counter({ kind: 'fieldVisits', groupId: null }), facts)).toEqual({ done: 1, of: null, isReached: true })
  })

  it('counts minutes that were adopted in time among the meetings held', () => {
    expect(counterValue(counter({ kind: 'minutesAdopted', withinDays: 30, target: 100, unit: 'percent' }), facts)).toEqual({
      ...{ done: 1, of: 2, isReached: false },
    })
    expect(counterValue(counter({ kind: 'minutesAdopted', target: 2 }), facts).done).toBe(2)
  })

  it('counts actions closed by their day among those that fell due, and each agency once', () => {
    expect(counterValue(counter({ kind: 'actionsClosedOnTime', target: 33, unit: 'percent' }), facts)).toEqual({
      done: 1,
      of: 3,
      isReached: true,
    })
    expect(counterValue(counter({ kind: 'agenciesReported', target: 2 }), facts)).toEqual({ done: 1, of: 2, isReached: false })
    expect(counterValue(counter({ kind: 'agenciesReported', groupId: 'DSSWG' as WorkingGroupId }), facts).of).toBe(0)
  })

  it('never rounds an unkept promise up, and has no share of nothing', () => {
    expect(percentOf(199, 200)).toBe(99)
    expect(percentOf(0, 0)).toBeNull()
    expect(counterValue(counter({ kind: 'actionsClosedOnTime', target: 50, unit: 'percent' }), nothing).isReached).toBe(false)
  })
})

describe('the sentence of a counter', () => {
  it('says plainly that nothing happened', () => {
    expect(say({}, nothing)).toBe('No meeting of the Crime Sub-Sector Working Group was held.')
    expect(say({ meetingKind: 'highLevel', beforeRoundTable: 1 }, nothing)).toBe(
      'No high-level meeting of the Crime Sub-Sector Working Group was held before the Round Table.',
    )
    expect(say({ kind: 'actionsClosedOnTime' }, nothing)).toBe('No action of the Crime Sub-Sector Working Group fell due.')
  })

  it('says how much of the promise was kept', () => {
    expect(say({ target: 4 }, facts)).toBe('2 of 4 meetings of the Crime Sub-Sector Working Group were held.')
    expect(say({ target: 2 }, facts)).toBe('2 meetings of the Crime Sub-Sector Working Group were held.')
    expect(say({ kind: 'fieldVisits' }, facts)).toBe('One field visit of the Crime Sub-Sector Working Group was made.')
    expect(say({ kind: 'minutesAdopted', withinDays: 30 }, facts)).toBe(
      'The minutes of 1 of 2 meetings of the Crime Sub-Sector Working Group were adopted within 30 days.',
    )
    expect(say({ kind: 'actionsClosedOnTime' }, facts)).toBe(
      '1 of 3 actions of the Crime Sub-Sector Working Group that fell due was closed on time.',
    )
    expect(say({ kind: 'agenciesReported' }, facts)).toBe('1 of 2 agencies with actions of the Crime Sub-Sector Working Group reported.')
  })

  it('is grammatical about a single thing', () => {
    const one: CounterFacts = { ...facts, meetings: facts.meetings.slice(1, 2), actions: [action('MoFA')] }

    expect(say({ target: 2 }, one)).toBe('1 of 2 meetings of the Crime Sub-Sector Working Group was held.')
    expect(say({ kind: 'minutesAdopted', withinDays: 30 }, one)).toBe(
      'The minutes of 0 of 1 meeting of the Crime Sub-Sector Working Group were adopted within 30 days.',
    )
    expect(say({ kind: 'actionsClosedOnTime' }, one)).toBe(
      'No action of the Crime Sub-Sector Working Group was closed on time; 1 fell due.',
    )
    expect(say({ kind: 'agenciesReported' }, one)).toBe('0 of 1 agency with actions of the Crime Sub-Sector Working Group reported.')
  })

  it('is written in Lao with the Lao name of the group', () => {
    expect(say({ beforeOn: '2015-06-01' }, nothing, 'lo')).toBe('ບໍ່ໄດ້ຈັດກອງປະຊຸມຂອງຄະນະອາຊະຍາກຳ ກ່ອນວັນທີ 1 ມິຖຸນາ 2015')
  })
})

describe('the indicator line of a counter', () => {
  it('says what is counted and how much of it was promised', () => {
    expect(counterIndicator(counter(), crime, 'en')).toBe('Number of meetings of the Crime Sub-Sector Working Group held (target: 1)')
    expect(counterIndicator(counter({ meetingKind: 'highLevel', beforeRoundTable: 1 }), null, 'en')).toBe(
      'Number of high-level meetings held before the Round Table (target: 1)',
    )
    expect(counterIndicator(counter({ kind: 'actionsClosedOnTime', target: 80, unit: 'percent' }), null, 'en')).toBe(
      'Share of actions closed on time (target: 80 %)',
    )
    expect(counterIndicator(counter({ kind: 'minutesAdopted', withinDays: 14 }), crime, 'lo')).toBe(
      'ຈຳນວນບົດບັນທຶກຂອງກອງປະຊຸມຂອງຄະນະອາຊະຍາກຳທີ່ຮັບຮອງແລ້ວ ພາຍໃນ 14 ວັນ (ເປົ້າໝາຍ: 1)',
    )
  })
})
