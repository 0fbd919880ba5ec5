import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { readPasted } from '#shared/documents/report-reader/read-report.ts'
import { guessMapping } from '#shared/domain/column-mapping.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { ReportRecord } from '#shared/domain/report-record.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { importReport2015, record2015 } from '#test/support/report-2015.ts'

type Row = ReportRecord['activities'][number]

describe('a report taken into a matrix that is there', () => {
  let app: TestApp
  let periodId: PeriodId
  let groupId: WorkingGroupId
  beforeEach(async () => {
    app = await openTestApp()
    ;({ periodId, groupId } = await importReport2015(app))
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const compare = (record: ReportRecord, language: 'en' | 'lo' = 'en') => app.call('report.compare', { periodId, record, language })
  const merge = (record: ReportRecord, input: Partial<Input<'report.merge'>>) =>
    app.call('report.merge', { periodId, groupId, language: 'en', record, cells: [], added: [], ...input })
  const changed = (change: (rows: Row[]) => Row[]): ReportRecord => ({ ...record2015, activities: change([...record2015.activities]) })
  const edited = changed((rows) => [
    { ...(rows[12] as Row), progress: 'A new law was passed.' },
    ...rows.slice(0, 12).map((row, index) => (index === 3 ? { ...row, title: row.title.replace('To continue', 'Continue') } : row)),
    { title: 'Something wholly new', indicator: 'Visits', progress: 'p', challenges: '', keyMessage: '' },
  ])
  const cellsOf = (rows: Output<'report.compare'>) =>
    rows.flatMap(({ activityId, read, cells }) =>
      activityId === null || read === null ? [] : cells.map(({ column, ours }) => ({ activityId, read, column, ours })),
    )
  const progressOf = async (position: number) => (await app.call('matrix.list', { periodId })).rows[position - 1]?.activity.progressEn

  it('is the same in all thirteen rows when it is the same report', async () => {
    const rows = await compare(record2015)

    expect(rows.map(({ read, position, cells }) => [read, position, cells.length])).toEqual(
      Array.from({ length: 13 }, (_, index) => [index, index + 1, 0]),
    )
  })

  it('finds its rows by what they say, wherever they stand, and names what differs cell by cell', async () => {
    const rows = await compare(edited)

    expect(
      rows.filter(({ cells }) => cells.length > 0).map(({ position, cells }) => [position, cells.map(({ column }) => column)]),
    ).toEqual([
      [13, ['progress']],
      [4, ['title']],
    ])
    expect(rows.filter(({ activityId }) => activityId === null)).toMatchObject([{ read: 13, title: 'Something wholly new' }])
    expect(rows.filter(({ read }) => read === null)).toEqual([])
  })

  it('takes over what was chosen, adds new rows at the end, and touches nothing else', async () => {
    const [first] = cellsOf(await compare(edited))

    const done = await merge(edited, { cells: [first as never], added: [13] })

    expect(done).toEqual({ cellCount: 1, rowCount: 1 })
    expect(await progressOf(13)).toBe('A new law was passed.')
    const { rows } = await app.call('matrix.list', { periodId })
    expect(rows[13]?.activity).toMatchObject({ position: 14, titleEn: 'Something wholly new', indicatorEn: 'Visits' })
    expect(rows[3]?.activity.titleEn).toMatch(/^To continue/)
  })

  it('says nothing about a column that the table does not have', async () => {
    const [title, progress] = ['Planned', 'Achieved']
    const table = [[title, progress], ...record2015.activities.map((row) => [row.title, `${row.progress} More.`])]
    const record = readPasted(table, guessMapping(table, 0))

    const rows = await compare(record)

    expect(new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))).toEqual(new Set(['progress']))
    const emptied = rows.flatMap(({ activityId, read }) =>
      activityId === null || read === null
        ? []
        : [{ activityId, read, column: 'challenges' as const, ours: record2015.activities[read]?.challenges ?? '' }],
    )
    await expect(merge(record, { cells: emptied })).rejects.toThrow('report.changedSince')
  })

  it('never removes a row that the file does not have', async () => {
    const rows = await compare(changed((all) => all.slice(1)))

    expect(rows.filter(({ read }) => read === null)).toMatchObject([{ position: 1, cells: [] }])
  })

  it('puts a Lao file beside English rows by their place, and says that this is doubtful', async () => {
    const lao = changed((all) => all.map((row, index) => ({ ...row, title: `ກິດຈະກຳ ${index}`, progress: index === 0 ? 'ບໍ່ມີ' : '' })))
    const rows = await compare(lao, 'lo')
    expect(rows.every(({ isDoubtful, position, read }) => isDoubtful && position === (read ?? 0) + 1)).toBe(true)

    await merge(lao, { language: 'lo', cells: cellsOf(rows).filter(({ column }) => column === 'title' || column === 'progress') })

    const [row] = (await app.call('matrix.list', { periodId })).rows
    expect(row?.activity).toMatchObject({
      titleLo: 'ກິດຈະກຳ 0',
      progressLo: 'ບໍ່ມີ',
      progressEn: 'None of the sub-sector meetings have been held.',
    })
  })

  it('takes nothing over when the matrix was changed meanwhile, or is frozen', async () => {
    const cells = cellsOf(await compare(edited))
    await app.call('matrix.saveCell', { activityId: cells[0]?.activityId as never, column: 'progress', language: 'en', text: 'Mine.' })
    await expect(merge(edited, { cells, added: [13] })).rejects.toThrow('report.changedSince')
    expect((await app.call('matrix.list', { periodId })).rows).toHaveLength(13)

    await app.call('stages.send', { periodId, note: '' })
    await app.call('stages.freeze', { periodId, note: '' })
    await expect(merge(edited, { added: [13] })).rejects.toThrow('matrix.periodClosed')
  })

  it('is taken back in one step', async () => {
    await merge(edited, { cells: cellsOf(await compare(edited)), added: [13] })
    const { commandId } = await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()

    await app.call('history.undo', { commandId })

    expect(await compare(record2015)).toHaveLength(13)
    expect((await compare(record2015)).every(({ cells }) => cells.length === 0)).toBe(true)
  })
})
