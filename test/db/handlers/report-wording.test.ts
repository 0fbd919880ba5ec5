import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import type { ReportHead } from '#shared/domain/report-form.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { confirmWording } from '#test/support/letters.ts'
import { importReport2015, record2015 } from '#test/support/report-2015.ts'

describe('the wording of a report', () => {
  let app: TestApp
  let periodId: PeriodId
  beforeEach(async () => {
    app = await openTestApp()
    periodId = (await importReport2015(app)).periodId
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const head = (language: Language = 'en') => app.call('report.head', { periodId, language })
  const save = async (changes: Partial<ReportHead>, language: Language = 'en') =>
    app.call('report.saveHead', { reportId: app.newId<ReportId>(), periodId, language, head: { ...(await head(language)), ...changes } })
  const paper = async (language: Language) => {
    const [made] = await app.call('outgoing.prepareReport', { periodId, language, withSources: false, withAnnex: false })
    return plainTextOf(JSON.parse((await app.call('outgoing.get', { id: made?.id as never })).tree) as Paper)
  }

  it('is what was taken in until somebody words it anew, and then stands on the paper', async () => {
    expect(await head()).toMatchObject({ mandate: record2015.mandate, columnTitles: record2015.columnTitles })

    await save({ mandate: 'A shorter mandate.', columnTitles: ['Outputs', 'Done', 'Problems', 'Messages'] })

    expect(await paper('en')).toContain('A shorter mandate.')
    const { columnTitles } = await app.call('matrix.list', { periodId })
    expect(columnTitles).toEqual({ en: ['Outputs', 'Done', 'Problems', 'Messages'], lo: null })
    expect(await app.db.selectFrom('report').select('id').where('deletedAt', 'is', null).orderBy('id').execute()).toHaveLength(1)
  })

  it('begins in Lao with the words of the form, and is kept apart from the English one', async () => {
    await confirmWording(app)
    expect(await head('lo')).toMatchObject({ overviewTitle: 'I. ພາບລວມຂອງຂະແໜງການ' })

    await save({ mandate: 'ພາລະບົດບາດ', note: 'ໝາຍເຫດ' }, 'lo')

    expect(await paper('lo')).toContain('ພາລະບົດບາດ')
    expect((await head('en')).mandate).toBe(record2015.mandate)
    expect((await app.call('matrix.list', { periodId })).columnTitles.lo?.[1]).toBe('ຄວາມຄືບໜ້າ')
  })

  it('changes in the fields that are named, and nowhere else', async () => {
    const save = (head: Input<'report.saveHead'>['head']) =>
      app.call('report.saveHead', { reportId: app.newId<ReportId>(), periodId, language: 'en', head })

    await save({ note: 'One window' })
    await save({ mandate: 'Another window' })
    await save({ columnTitles: [null, 'Done', null, null] })
    await save({ columnTitles: [null, null, 'Problems', null] })

    const { columnTitles: titles } = record2015
    expect(await head()).toMatchObject({
      overview: record2015.overview,
      note: 'One window',
      mandate: 'Another window',
      columnTitles: [titles[0], 'Done', 'Problems', titles[3]],
    })
  })

  it('is that of the group that reports, though another one took its report in later', async () => {
    app.setNow('2015-11-04T03:00:00.000Z')
    await app.call('report.import', {
      ...{ reportId: app.newId<ReportId>(), sourceName: '', subGroups: [] },
      record: { ...record2015, groupName: 'Governance Sector Working Group (GSWG)', mandate: 'Of another group' },
      group: { code: 'GSWG', nameEn: 'Governance Sector Working Group' },
      period: { label: 'FY 2014/2015', startsOn: '2014-10-01', endsOn: '2015-09-30', roundTableKind: 'HL RTM', roundTableOn: '2015-11-27' },
    })

    await save({ note: 'Ours' })

    expect(await head()).toMatchObject({ mandate: record2015.mandate, note: 'Ours' })
    const others = app.db.selectFrom('report').select('note').where('mandate', '=', 'Of another group').orderBy('id')
    expect(await others.execute()).toEqual([{ note: record2015.note }])
  })

  it('is taken back with undo, and left alone in a frozen matrix', async () => {
    await save({ note: '' })
    const { commandId } = await app.db.selectFrom('op').select('commandId').orderBy('seq', 'desc').executeTakeFirstOrThrow()
    await app.call('history.undo', { commandId })
    expect((await head()).note).toBe(record2015.note)

    await app.call('stages.send', { periodId, note: '' })
    await app.call('stages.freeze', { periodId, note: '' })
    await expect(save({ note: '' })).rejects.toThrow('matrix.periodClosed')
  })
})
