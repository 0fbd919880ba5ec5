import { describe, expect, it } from 'vitest'
import {
  inProtocolOrder,
  placeAmongAmbassadors,
  protocolClass,
  type Ranked,
  type Seat,
  usualCategory,
} from '#shared/domain/protocol-order.ts'

const seat = (role: Seat['role'], changes: Partial<Seat> = {}): Seat => ({
  role,
  isSubGroup: false,
  groupPosition: 1,
  position: null,
  ...changes,
})

function buildRanked(titleEn: string, changes: Partial<Ranked> & { readonly category?: Ranked['post']['category'] } = {}): Ranked {
  return {
    post: { category: changes.category ?? 'government', position: 1, titleEn },
    organisation: { position: 1, nameEn: 'Organisation' },
    term: { acting: 0, credentialsOn: null, fromOn: null },
    personName: '',
    seats: [seat('member')],
    ...changes,
  }
}

const titles = (items: readonly Ranked[]) => inProtocolOrder(items).map(({ post }) => post.titleEn)

describe('inProtocolOrder', () => {
  it('goes from the chair over co-chairs, government, ambassadors, chargés and heads of agencies to others', () => {
    const items = [
      buildRanked('Bank', { category: 'other' }),
      buildRanked('UNDP', { category: 'headOfAgency' }),
      buildRanked('Thailand, a.i.', { category: 'ambassador', term: { acting: 1, credentialsOn: null, fromOn: '2015-01-01' } }),
      buildRanked('Germany', { category: 'ambassador', term: { acting: 0, credentialsOn: '2012-09-01', fromOn: '2012-08-01' } }),
      buildRanked('MoFA'),
      buildRanked('Japan', { category: 'ambassador', seats: [seat('coChair')] }),
      buildRanked('LCDC', { seats: [seat('chair')] }),
    ]

    expect(titles(items)).toEqual(['LCDC', 'Japan', 'MoFA', 'Germany', 'Thailand, a.i.', 'UNDP', 'Bank'])
  })

  it('orders ambassadors by the day of their credentials, and those without after them', () => {
    const ambassador = (title: string, credentialsOn: string | null, fromOn: string | null = null) =>
      buildRanked(title, { category: 'ambassador', term: { acting: 0, credentialsOn, fromOn } })
    const items = [
      ambassador('not yet, later', null, '2015-10-01'),
      ambassador('second', '2013-06-20'),
      ambassador('not yet', null, '2015-09-01'),
      ambassador('first', '2012-01-11'),
    ]

    expect(titles(items)).toEqual(['first', 'second', 'not yet', 'not yet, later'])
  })

  it('orders co-chairs among themselves as it orders everybody', () => {
    const items = [
      buildRanked('UNODC', { category: 'headOfAgency', seats: [seat('coChair')] }),
      buildRanked('Australia', {
        category: 'ambassador',
        seats: [seat('coChair')],
        term: { acting: 0, credentialsOn: '2015-07-09', fromOn: null },
      }),
      buildRanked('Japan', {
        category: 'ambassador',
        seats: [seat('coChair')],
        term: { acting: 0, credentialsOn: '2014-04-01', fromOn: null },
      }),
    ]

    expect(titles(items)).toEqual(['Japan', 'Australia', 'UNODC'])
  })

  it('follows the office’s order of ministries, then of posts', () => {
    const post = (title: string, organisationPosition: number, position: number) => ({
      ...buildRanked(title, { organisation: { position: organisationPosition, nameEn: `O${organisationPosition}` } }),
      post: { category: 'government' as const, position, titleEn: title },
    })

    expect(titles([post('MoJ', 2, 1), post('MoFA deputy', 1, 2), post('MoFA', 1, 1)])).toEqual(['MoFA', 'MoFA deputy', 'MoJ'])
  })

  it('lets a place set by hand win and keeps the others around it', () => {
    const items = [buildRanked('A'), buildRanked('B'), buildRanked('C', { seats: [seat('member', { position: 1 })] }), buildRanked('D')]

    expect(titles(items)).toEqual(['C', 'A', 'B', 'D'])
  })

  it('puts a place beyond the end at the end', () => {
    const items = [buildRanked('A', { seats: [seat('member', { position: 99 })] }), buildRanked('B')]

    expect(titles(items)).toEqual(['B', 'A'])
  })

  it('puts observers and the secretariat last', () => {
    const items = [
      buildRanked('Secretary', { seats: [seat('secretariat')] }),
      buildRanked('Observer', { seats: [seat('observer')] }),
      buildRanked('Others', { category: 'other' }),
    ]

    expect(titles(items)).toEqual(['Others', 'Observer', 'Secretary'])
  })

  it('puts the chairs of sub-groups after the co-chairs of the main group, group by group', () => {
    const items = [
      buildRanked('CS chair', { seats: [seat('chair', { isSubGroup: true, groupPosition: 3 })] }),
      buildRanked('DS co-chair', { seats: [seat('coChair', { isSubGroup: true, groupPosition: 2 })] }),
      buildRanked('DS chair', { seats: [seat('chair', { isSubGroup: true, groupPosition: 2 })] }),
      buildRanked('ID co-chair', { seats: [seat('coChair')] }),
    ]

    expect(titles(items)).toEqual(['ID co-chair', 'DS chair', 'DS co-chair', 'CS chair'])
  })

  it('has nothing to say about an empty list', () => {
    expect(inProtocolOrder([])).toEqual([])
  })
})

describe('protocolClass', () => {
  it('leaves an acting co-chair among the co-chairs', () => {
    const item = buildRanked('Japan', {
      category: 'ambassador',
      seats: [seat('coChair')],
      term: { acting: 1, credentialsOn: null, fromOn: null },
    })

    expect(protocolClass(item)).toBe('coChair')
  })

  it('keeps the class of a vacant post and of one without any seat', () => {
    expect(protocolClass({ ...buildRanked('Japan', { category: 'ambassador' }), term: null, seats: [] })).toBe('ambassador')
  })
})

describe('placeAmongAmbassadors', () => {
  const presented = (id: string, credentialsOn: string | null, acting: 0 | 1 = 0) =>
    ({ id, category: 'ambassador', term: { acting, credentialsOn } }) as const

  it('counts by the day of credentials and passes over chargés, vacant posts and other heads', () => {
    const posts = [
      presented('late', '2015-07-09'),
      presented('first', '2012-09-12'),
      presented('acting', '2011-01-01', 1),
      { id: 'vacant', category: 'ambassador', term: null } as const,
      { id: 'UN', category: 'headOfAgency', term: { acting: 0, credentialsOn: '2010-01-01' } } as const,
    ]

    expect(placeAmongAmbassadors(posts, 'first')).toBe(1)
    expect(placeAmongAmbassadors(posts, 'late')).toBe(2)
    expect(placeAmongAmbassadors(posts, 'acting')).toBeUndefined()
    expect(placeAmongAmbassadors(posts, 'vacant')).toBeUndefined()
  })

  it('gives two of the same day the same place', () => {
    const posts = [presented('a', '2015-07-09'), presented('b', '2015-07-09')]

    expect(placeAmongAmbassadors(posts, 'b')).toBe(1)
  })
})

describe('usualCategory', () => {
  it('goes by the kind of the organisation', () => {
    expect(usualCategory('embassy')).toBe('ambassador')
    expect(usualCategory('un')).toBe('headOfAgency')
    expect(usualCategory('province')).toBe('government')
    expect(usualCategory('ngo')).toBe('other')
  })
})
