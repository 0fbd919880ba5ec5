import { afterEach, describe, expect, it } from 'vitest'
import { practiceHolders } from '#seeds/practice-people.ts'
import { seed } from '#seeds/run.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'

let app: TestApp
afterEach(() => app.close())

async function practise(now?: string): Promise<void> {
  app = await openTestApp(now === undefined ? {} : { now })
  await seed(app.call, 'practice-year')
}

describe('the practice year', () => {
  it('has a high-level meeting that was held and adopted, one held since, and one of the crime sub-group announced', async () => {
    await practise()

    const meetings = await app.call('meetings.list', {})

    expect(meetings.map(({ meeting, state, groups }) => [meeting.kind, state, groups.map(({ code }) => code)])).toEqual([
      ['highLevel', 'adopted', ['IDSWG', 'MDG']],
      ['preparatory', 'held', ['IDSWG']],
      ['ordinary', 'announced', ['CSSWG']],
    ])
    expect(meetings[0]?.meeting.number).toBe('IDSWG/2015/01')
  })

  it('has minutes in which every decision and action stands where it was captured', async () => {
    await practise()
    const [highLevel] = await app.call('meetings.list', {})

    const text = await app.call('minutes.text', { meetingId: highLevel?.meeting.id ?? ('' as never) })

    const blocks = text.items.flatMap(({ en }) => en)
    const inText = blocks.flatMap((block) => (block.kind === 'captured' ? [block.record.id] : []))
    expect(blocks.some((block) => block.kind === 'paragraph')).toBe(true)
    expect(inText.toSorted()).toEqual(text.captured.map(({ id }) => id).toSorted())
  })

  it('has actions that are late, due this week, and closed with a sentence offered to the matrix', async () => {
    await practise()

    const counts = await app.call('actions.counts', {})

    expect(counts.overdue).toBeGreaterThanOrEqual(4)
    expect(counts.week).toBeGreaterThanOrEqual(2)
    expect(counts.closed).toBe(1)
    expect(await app.db.selectFrom('proposal').select('state').execute()).toEqual([{ state: 'waiting' }])
  })

  it('gives the posts holders of their time, with an ambassador who changed in between', async () => {
    await practise()

    const posts = await app.call('people.posts', { on: '2015-11-03' })
    const before = await app.call('people.posts', { on: '2015-05-01' })

    const nameOf = (list: typeof posts) => list.find(({ post }) => post.titleEn.startsWith('Ambassador of Australia'))?.holder
    expect(nameOf(posts)).toMatchObject({ person: { nameEn: 'Claire Whitlock' }, term: { acting: 0 } })
    expect(nameOf(before)).toMatchObject({ person: { nameEn: 'John Hartley' }, term: { acting: 1 } })
  })

  it('names people in both scripts and gives nobody a telephone or an e-mail', async () => {
    await practise()

    const persons = await app.call('people.persons', {})

    expect(persons).toHaveLength(practiceHolders.length)
    expect(persons.filter(({ nameLo, phone, email }) => !/^[\u0E80-\u0EFF ]+$/.test(nameLo) || phone !== '' || email !== '')).toEqual([])
  })

  it('takes the report’s own period while its Round Table is to come', async () => {
    await practise('2015-11-03T03:00:00.000Z')

    expect(await app.call('periods.current', { on: '2015-11-03' })).toMatchObject({ label: 'FY 2014/2015', roundTableOn: '2015-11-27' })
  })

  it.each([
    ['2026-03-10T03:00:00.000Z', 'FY 2026', '2026-11-27'],
    ['2026-11-20T03:00:00.000Z', 'FY 2026', '2026-12-14'],
    ['2028-12-30T03:00:00.000Z', 'FY 2028', '2029-01-23'],
  ])('is a year around today when made at %s', async (now, label, roundTableOn) => {
    await practise(now)

    expect(await app.call('periods.current', { on: now.slice(0, 10) })).toMatchObject({ label, roundTableOn })
    expect((await app.call('actions.counts', {})).overdue).toBeGreaterThanOrEqual(4)
  })

  it('is made once', async () => {
    await practise()

    expect(await seed(app.call, 'practice-year')).toBe(false)
  })

  it('meets no unknown error on its way', async () => {
    await practise()

    expect(app.reported).toEqual([])
  })
})
