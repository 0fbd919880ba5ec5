import { describe, expect, it } from 'vitest'
import { checkTerm, holderOn, type NamedTerm, termsClosedBy } from '#shared/domain/holding.ts'
import { TermId } from '#shared/domain/term.ts'

function buildTerm(personName: string, fromOn: string | null, toOn: string | null, acting: 0 | 1 = 0): NamedTerm {
  return { id: TermId.parse(personName), personName, fromOn, toOn, acting }
}

describe('holderOn', () => {
  it('counts both ends of a term', () => {
    const term = buildTerm('A', '2015-07-01', '2015-07-31')

    expect(holderOn([term], '2015-06-30')).toBeUndefined()
    expect(holderOn([term], '2015-07-01')).toBe(term)
    expect(holderOn([term], '2015-07-31')).toBe(term)
    expect(holderOn([term], '2015-08-01')).toBeUndefined()
  })

  it('counts whoever stands in while the holder is away', () => {
    const holder = buildTerm('A', null, null)
    const standIn = buildTerm('B', '2015-08-01', '2015-08-15', 1)

    expect(holderOn([standIn, holder], '2015-08-10')).toBe(standIn)
    expect(holderOn([standIn, holder], '2015-08-16')).toBe(holder)
  })
})

describe('checkTerm', () => {
  it('accepts a term that begins the day after the other one ends', () => {
    expect(() => checkTerm(buildTerm('B', '2015-07-01', null), [buildTerm('A', null, '2015-06-30')])).not.toThrow()
  })

  it('refuses two holders on one day and names both with their dates', () => {
    const check = () => checkTerm(buildTerm('B', '2015-06-30', null), [buildTerm('A', '2013-06-01', '2015-06-30')])

    expect(check).toThrow(
      expect.objectContaining({
        code: 'people.termsOverlap',
        details: { name: 'B', from: '2015-06-30', to: '', otherName: 'A', otherFrom: '2013-06-01', otherTo: '2015-06-30' },
      }),
    )
  })

  it('refuses two open terms without any date', () => {
    expect(() => checkTerm(buildTerm('B', null, null), [buildTerm('A', null, null)])).toThrow('people.termsOverlap')
  })

  it('lets an acting holder stand beside a real one, from either side', () => {
    expect(() => checkTerm(buildTerm('B', '2015-08-01', '2015-08-15', 1), [buildTerm('A', null, null)])).not.toThrow()
    expect(() => checkTerm(buildTerm('A', null, null), [buildTerm('B', '2015-08-01', '2015-08-15', 1)])).not.toThrow()
  })

  it('does not measure a term against itself', () => {
    expect(() => checkTerm(buildTerm('A', '2014-01-01', null), [buildTerm('A', null, null)])).not.toThrow()
  })

  it('refuses a term that ends before it begins', () => {
    expect(() => checkTerm(buildTerm('A', '2015-07-02', '2015-07-01'), [])).toThrow('people.endsBeforeStart')
  })
})

describe('termsClosedBy', () => {
  it('ends the holder before and whoever was acting on the day before', () => {
    const closed = termsClosedBy([buildTerm('A', '2013-06-01', null), buildTerm('B', '2015-04-01', null, 1)], '2015-07-01', false)

    expect(closed.map(({ id, toOn }) => [id, toOn])).toEqual([
      ['A', '2015-06-30'],
      ['B', '2015-06-30'],
    ])
  })

  it('leaves the holder in place when somebody only stands in', () => {
    expect(termsClosedBy([buildTerm('A', null, null)], '2015-07-01', true)).toEqual([])
  })

  it('ends nobody who begins that day, later, or who left before', () => {
    const terms = [buildTerm('A', '2015-07-01', null), buildTerm('B', '2016-01-01', null), buildTerm('C', null, '2015-06-30')]

    expect(termsClosedBy(terms, '2015-07-01', false)).toEqual([])
  })
})
