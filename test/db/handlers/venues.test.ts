import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { VenueId } from '#shared/domain/venue.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { buildOrganisation } from '#test/support/people.ts'

function buildVenue(id: string, changes: Partial<Record<keyof Input<'venues.save'>, unknown>> = {}): Input<'venues.save'> {
  return {
    id,
    organisationId: null,
    nameEn: id,
    nameLo: '',
    kind: 'officeRoom',
    costAmount: 0,
    costCurrency: 'LAK',
    capacityCount: null,
    note: '',
    position: 1,
    ...changes,
  } as Input<'venues.save'>
}

describe('venues', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
    await app.call('people.saveOrganisation', buildOrganisation('MoPS', { nameEn: 'Ministry of Public Security' }))
    await app.call('venues.save', buildVenue('hotel', { kind: 'hotel', position: 1, costAmount: 2_000_000 }))
    await app.call('venues.save', buildVenue('second room', { position: 3 }))
    await app.call('venues.save', buildVenue('first room', { position: 2, organisationId: 'MoPS' }))
  })
  afterEach(() => app.close())

  it('proposes free rooms before anything that costs', async () => {
    const venues = await app.call('venues.list', {})

    expect(venues.map(({ id }) => id)).toEqual(['first room', 'second room', 'hotel'])
    expect(venues[0]).toMatchObject({ organisationNameEn: 'Ministry of Public Security' })
    expect(venues[1]).toMatchObject({ organisationNameEn: '' })
  })

  it('no longer lists a venue that was taken out', async () => {
    await app.call('venues.remove', { id: VenueId.parse('hotel') })

    expect((await app.call('venues.list', {})).map(({ id }) => id)).toEqual(['first room', 'second room'])
  })
})
