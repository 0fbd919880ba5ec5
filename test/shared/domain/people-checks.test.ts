import { describe, expect, it } from 'vitest'
import { MembershipId } from '#shared/domain/membership.ts'
import { OrganisationId } from '#shared/domain/organisation.ts'
import { checkMembership, checkShortNames } from '#shared/domain/people-checks.ts'

const mofa = { id: OrganisationId.parse('mofa'), shortEn: 'MoFA', shortLo: 'ກຕທ', nameEn: 'Ministry of Foreign Affairs' }

describe('checkShortNames', () => {
  it('refuses a short name of another organisation in any case and either language', () => {
    const other = { id: OrganisationId.parse('other'), shortEn: 'mofa', shortLo: '', nameEn: 'Other' }
    const lao = { ...other, shortEn: 'ກຕທ' }

    expect(() => checkShortNames(other, [mofa])).toThrow('people.shortNameTaken')
    expect(() => checkShortNames(lao, [mofa])).toThrow('people.shortNameTaken')
  })

  it('accepts its own name, and two organisations without a Lao one', () => {
    const moj = { id: OrganisationId.parse('moj'), shortEn: 'MoJ', shortLo: '', nameEn: 'Ministry of Justice' }

    expect(() => checkShortNames(mofa, [mofa])).not.toThrow()
    expect(() => checkShortNames(moj, [{ ...mofa, shortLo: '' }])).not.toThrow()
  })
})

describe('checkMembership', () => {
  const seat = (id: string, fromOn: string | null, toOn: string | null) => ({ id: MembershipId.parse(id), fromOn, toOn })
  const facts = { title: 'Ambassador of Japan', code: 'IDSWG' }

  it('refuses the same post twice in one group on a day', () => {
    expect(() => checkMembership(seat('b', '2015-01-01', null), [seat('a', null, '2015-01-01')], facts)).toThrow('people.seatTaken')
    expect(() => checkMembership(seat('b', '2015-01-02', null), [seat('a', null, '2015-01-01')], facts)).not.toThrow()
  })
})
