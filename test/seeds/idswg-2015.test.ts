import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { laoHolidays } from '#seeds/holidays.ts'
import { attestedLao, laoToConfirm } from '#seeds/lao-names.ts'
import { organisations } from '#seeds/organisations.ts'
import { seedGroups, seedVenues } from '#seeds/places.ts'
import { seed } from '#seeds/run.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await openTestApp()
})
afterEach(() => app.close())

async function opCount(): Promise<number> {
  return (await app.db.selectFrom('op').select('seq').execute()).length
}

describe('beginning with the 2015 report', () => {
  it('ships the text of the report byte for byte', () => {
    const hash = createHash('sha256').update(readFileSync('seeds/idswg-2015-report.txt')).digest('hex')

    expect(hash).toBe('997ff6fc440d7bea3b2761b358e09a12476669a11ba4efcee706e3fa7d50b552')
  })

  it('enters the group with its two sub-groups, its members, and the thirteen activities', async () => {
    expect(await seed(app.call, 'idswg-2015')).toBe(true)

    const groups = await app.call('groups.list', {})
    const [idswg, dsswg, csswg] = groups
    expect(groups.map(({ code }) => code)).toEqual(['IDSWG', 'DSSWG', 'CSSWG', 'MDG'])
    expect([dsswg?.parentId, csswg?.parentId]).toEqual([idswg?.id, idswg?.id])
    expect(idswg?.chairLine).toMatch(/^Chairperson of the Lao National Commission/)
    const [period] = await app.call('periods.list', {})
    expect(period).toMatchObject({ label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30', roundTableOn: '2015-11-27' })
    expect(await app.db.selectFrom('activity').select('id').execute()).toHaveLength(13)
  })

  it('puts the chair and the co-chairs of the report first in protocol order', async () => {
    await seed(app.call, 'idswg-2015')
    const [idswg] = await app.call('groups.list', {})

    const members = await app.call('people.members', { groupId: idswg?.id ?? ('' as never), on: '2015-11-03' })

    expect(members.slice(0, 4).map(({ post, role }) => [role, post.titleEn])).toEqual([
      ['chair', 'Chairperson of LCDC'],
      ['coChair', 'Ambassador of Australia to the Lao PDR'],
      ['coChair', 'Ambassador of Japan to the Lao PDR'],
      ['coChair', 'Officer in Charge, UNODC'],
    ])
  })

  it('names no person', async () => {
    await seed(app.call, 'idswg-2015')

    expect(await app.call('people.persons', {})).toEqual([])
  })

  it('offers rooms that cost nothing first, and a hotel last with its cost', async () => {
    await seed(app.call, 'idswg-2015')

    const venues = await app.call('venues.list', {})

    expect(venues.map(({ kind, costAmount }) => [kind, costAmount])).toEqual([
      ...Array.from({ length: 5 }, () => ['officeRoom', 0]),
      ['hotel', 8_000_000],
    ])
    expect(venues[0]).toMatchObject({
      nameEn: 'Meeting room 2, Ministry of Public Security',
      organisationNameEn: 'Ministry of Public Security',
    })
  })

  it('says a second time that it is there, and changes nothing', async () => {
    await seed(app.call, 'idswg-2015')
    const before = await opCount()

    expect(await seed(app.call, 'idswg-2015')).toBe(false)

    expect(await opCount()).toBe(before)
  })

  it('goes on where an earlier run was cut off, and doubles nothing', async () => {
    let left = 40
    const cut: TestApp['call'] = async (name, input, commandId) => {
      if (left-- === 0) throw new Error('power cut')
      return app.call(name, input, commandId)
    }
    await expect(seed(cut, 'idswg-2015')).rejects.toThrow('power cut')

    expect(await seed(app.call, 'idswg-2015')).toBe(true)

    expect(await app.call('people.organisations', {})).toHaveLength(organisations.length)
    const seats = await app.db.selectFrom('membership').select(['groupId', 'postId']).execute()
    expect(seats).toHaveLength(organisations.flatMap(({ posts }) => posts.flatMap((post) => post.seats)).length)
    expect(await app.call('app.holidays', {})).toHaveLength(laoHolidays().length)
  })

  it('tells how far it has come', async () => {
    const told: (readonly [number, number])[] = []

    await seed(app.call, 'idswg-2015', (done, total) => told.push([done, total]))

    const [lastDone, lastTotal] = told.at(-1) ?? []
    expect(lastDone).toBe(lastTotal)
    expect(told.every(([done], index) => index === 0 || done > (told[index - 1]?.[0] ?? 0))).toBe(true)
  })
})

describe('the reference data', () => {
  it('has short names that nobody else has', () => {
    const names = organisations.flatMap(({ shortEn, shortLo }) => [shortEn, shortLo]).filter((name) => name !== '')

    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  it('gives every group one chair', () => {
    const chairs = organisations.flatMap(({ posts }) => posts.flatMap(({ seats }) => seats.filter(({ role }) => role === 'chair')))

    expect(chairs.map(({ code }) => code).toSorted()).toEqual(['CSSWG', 'DSSWG', 'IDSWG', 'MDG'])
  })

  it('writes Lao only where it is attested or marked for the office to confirm', () => {
    const listed = new Set<string>([...Object.values(attestedLao), ...Object.values(laoToConfirm)])
    const written = [
      ...organisations.flatMap(({ nameLo, shortLo, posts }) => [nameLo, shortLo, ...posts.map(({ titleLo }) => titleLo)]),
      ...seedGroups.map(({ nameLo }) => nameLo),
      ...seedVenues.map(({ nameLo }) => nameLo),
      ...laoHolidays().map(({ nameLo }) => nameLo.replace(laoToConfirm.inLieu, '')),
    ]

    expect(written.filter((name) => name !== '' && !listed.has(name))).toEqual([])
  })
})

describe('the holidays', () => {
  const days = new Set(laoHolidays().map(({ heldOn }) => heldOn))

  it.each(['2014-01-01', '2015-04-14', '2015-06-01', '2015-12-02', '2019-03-08', '2027-12-02'])('has %s', (day) => {
    expect(days.has(day)).toBe(true)
  })

  it.each([
    ['a Sunday of Women’s Day', '2020-03-09'],
    ['a Sunday of the Lao New Year', '2019-04-17'],
    ['a weekend of the Lao New Year', '2022-04-18'],
    ['the one before it', '2018-04-17'],
  ])('makes %s good on the next working days', (_, day) => {
    expect(laoHolidays().find(({ heldOn, nameEn }) => heldOn === day && nameEn.endsWith('(in lieu)'))).toBeDefined()
  })

  it('has no Children’s Day since 2018, and no day twice', () => {
    expect(days.has('2018-06-01')).toBe(false)
    expect(days.size).toBe(laoHolidays().length)
  })
})
