import { describe, expect, it } from 'vitest'
import { partiesOf, withNewLead } from '#shared/domain/action-parties.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'

const [mops, mofa, lcdc] = ['mops', 'mofa', 'lcdc'] as unknown as [OrganisationId, OrganisationId, OrganisationId]

describe('partiesOf', () => {
  it('puts the lead first and names nobody twice', () => {
    expect(partiesOf(mops, [mofa, mops, mofa])).toEqual([
      { organisationId: mops, role: 'lead', position: 1 },
      { organisationId: mofa, role: 'with', position: 2 },
    ])
  })
})

describe('withNewLead', () => {
  it('lets one that took part change places with the lead', () => {
    const before = partiesOf(mops, [mofa, lcdc])

    expect(withNewLead(before, lcdc).map((party) => [party.organisationId, party.role])).toEqual([
      [lcdc, 'lead'],
      [mops, 'with'],
      [mofa, 'with'],
    ])
  })

  it('lets one from outside replace the lead', () => {
    const before = partiesOf(mops, [mofa])

    expect(withNewLead(before, lcdc).map((party) => party.organisationId)).toEqual([lcdc, mofa])
  })
})
