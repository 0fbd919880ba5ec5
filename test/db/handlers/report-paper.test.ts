import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperToWord } from '#shared/documents/kit.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { Language } from '#shared/domain/common.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import type { ReportRecord } from '#shared/domain/report-record.ts'
import { addDays } from '#shared/i18n/format.ts'
import { openTestApp, type TestApp } from '#test/support/app.ts'
import { confirmWording } from '#test/support/letters.ts'
import { buildOrganisation } from '#test/support/people.ts'
import { importReport2015, record2015 } from '#test/support/report-2015.ts'

describe('the yearly report as a paper', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await openTestApp()
  })
  afterEach(async () => {
    expect(app.reported).toEqual([])
    await app.close()
  })

  const takeIn = (taken: ReportRecord) => importReport2015(app, {}, taken, [])
  const make = async (periodId: PeriodId, language: Language = 'en', withSources = false, withAnnex = false) => {
    const [made] = await app.call('outgoing.prepareReport', { periodId, language, withSources, withAnnex })
    const { tree, ...row } = await app.call('outgoing.get', { id: made?.id as OutgoingId })
    return { ...row, isNew: made?.isNew, paper: JSON.parse(tree) as Paper }
  }

  it('gives the report of 2015 back from Word without one changed letter', async () => {
    const { periodId } = await takeIn(record2015)

    const { paper } = await make(periodId)
    const again = readReport(await paperToWord(paper), 'report.docx')

    expect(again).toEqual(record2015)
  })

  it('stands in the register once, and follows the matrix while it is here', async () => {
    const { periodId } = await takeIn(record2015)
    const first = await make(periodId)
    const [row] = (await app.call('matrix.list', { periodId })).rows
    const sentence = 'One meeting of the Crime Sub-Sector Working Group was held.'

    await app.call('matrix.saveCell', { activityId: row?.activity.id as never, column: 'progress', language: 'en', text: sentence })
    const second = await make(periodId)

    expect(first).toMatchObject({ kind: 'matrixReport', periodId, meetingId: null, language: 'en', number: null, isNew: true })
    expect(second).toMatchObject({ id: first.id, isNew: false })
    expect(plainTextOf(second.paper)).toContain(sentence)
  })

  it('leaves out a row that was retired', async () => {
    const { periodId } = await takeIn(record2015)
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('matrix.retire', { activityId: rows[6]?.activity.id as never, reason: 'Reported by another group' })

    const { paper } = await make(periodId)
    const again = readReport(await paperToWord(paper), 'report.docx')

    expect(again.activities).toEqual(record2015.activities.toSpliced(6, 1))
  })

  it('speaks Lao only in words that the office has confirmed', async () => {
    const { periodId } = await takeIn(record2015)

    await expect(make(periodId, 'lo')).rejects.toMatchObject({ code: 'papers.wordingNotConfirmed' })
  })

  it('reads its own Lao form back on the Lao side', async () => {
    const { periodId } = await takeIn(record2015)
    const { rows } = await app.call('matrix.list', { periodId })
    const activityId = rows[0]?.activity.id as never
    await app.call('matrix.saveCell', { activityId, column: 'title', language: 'lo', text: 'ຈັດກອງປະຊຸມໜຶ່ງຄັ້ງ' })
    await app.call('matrix.saveCell', { activityId, column: 'indicator', language: 'lo', text: 'ຈຳນວນກອງປະຊຸມ' })
    await app.call('matrix.saveCell', { activityId, column: 'progress', language: 'lo', text: 'ຍັງບໍ່ໄດ້ຈັດ\nຈະຈັດໃນເດືອນທັນວາ' })
    await confirmWording(app)

    const { paper } = await make(periodId, 'lo')
    const again = readReport(await paperToWord(paper), 'report.docx')

    expect(again).toMatchObject({
      groupName: 'Illicit Drug Sector Working Group',
      chairs: record2015.chairs,
      overviewTitle: 'I. ພາບລວມຂອງຂະແໜງການ',
      leftOut: [],
    })
    expect(again.activities[0]).toEqual({
      title: 'ຈັດກອງປະຊຸມໜຶ່ງຄັ້ງ',
      indicator: 'ຈຳນວນກອງປະຊຸມ',
      progress: 'ຍັງບໍ່ໄດ້ຈັດ\nຈະຈັດໃນເດືອນທັນວາ',
      challenges: '',
      keyMessage: '',
    })
  })

  it('keeps the titles of the English form on the screen when a Lao one is there too', async () => {
    const { periodId, groupId } = await takeIn(record2015)
    const stored = await app.db.selectFrom('report').selectAll().orderBy('id').executeTakeFirstOrThrow()
    const lao = {
      id: app.newId<ReportId>(),
      language: 'lo' as const,
      importedAt: '2099-01-01T00:00:00.000Z',
      columnTitles: '["ກ","ຂ","ຄ","ງ"]',
    }
    await app.db
      .insertInto('report')
      .values({ ...stored, ...lao })
      .execute()

    expect((await app.call('matrix.list', { periodId })).columnTitles.en).toEqual(record2015.columnTitles)
    expect(await app.call('report.get', { periodId, groupId, language: 'en' })).toMatchObject({ id: stored.id })
    expect(await app.call('report.get', { periodId, groupId, language: 'lo' })).toMatchObject({ id: lao.id })
  })

  it('says in footnotes where its sentences come from when asked, and reads back without them', async () => {
    const { periodId } = await takeIn(record2015)
    const { rows } = await app.call('matrix.list', { periodId })
    const accept = async (column: 'progress' | 'challenges', text: string) => {
      const proposalId = app.newId<never>()
      await app.call('matrix.propose', {
        ...{ id: proposalId, activityId: rows[9]?.activity.id as never, column, language: 'en', text },
        ...{ sourceKind: 'counter', sourceId: 'somewhere' },
      })
      await app.call('matrix.acceptProposal', { proposalId })
    }
    await accept('progress', 'The MoU was signed.')
    await accept('progress', 'It is in force.')
    await accept('challenges', 'There is no budget.')
    const plain = await make(periodId)

    const { paper, id } = await make(periodId, 'en', true, true)
    await app.call('outgoing.rewrite', { id })
    const rewritten = (await app.call('outgoing.get', { id })).tree
    const word = await paperToWord(paper)
    const { leftOut, ...read } = readReport(word, 'report.docx')
    const { leftOut: _leftOut, ...asBefore } = readReport(await paperToWord(plain.paper), 'report.docx')

    expect(paper.notes).toHaveLength(3)
    const footnotes = strFromU8(unzipSync(word)['word/footnotes.xml'] as Uint8Array)
    expect(footnotes.match(/Counted indicators/g)).toHaveLength(3)
    expect(strFromU8(unzipSync(word)['word/document.xml'] as Uint8Array)).toMatch(
      /signed\.<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/>/,
    )
    expect(read).toEqual(asBefore)
    expect(leftOut[0]).toBe('Annex to the report')
    expect(rewritten).toBe(JSON.stringify(paper))
  })

  it('tells in its annex what was held at what cost, who owes what, and which promises stand', async () => {
    const { periodId, groupId } = await takeIn(record2015)
    const [counter] = await app.call('counters.list', { periodId })
    await app.call('counters.decide', { counterIds: [counter?.id as never], state: 'used' })
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('counters.save', {
      ...{
        id: 'closed' as never,
        activityId: rows[2]?.activity.id as never,
        kind: 'actionsClosedOnTime',
        groupId: null,
        meetingKind: null,
      },
      ...{ beforeRoundTable: 0, beforeOn: null, withinDays: null, target: 2, unit: 'count' },
    })
    await app.call('people.saveOrganisation', buildOrganisation('MoPS', { nameEn: 'Ministry of Public Security' }))
    const action = { groupId, textEn: 'x', textLo: '', leadId: 'MoPS' as never, withIds: [], activityIds: [] }
    app.setNow('2015-06-01T03:00:00.000Z')
    await app.call('actions.create', { ...action, id: 'late' as never, dueOn: '2015-07-01' })
    await app.call('actions.create', { ...action, id: 'done' as never, dueOn: '2015-06-10' })
    app.setNow('2015-06-20T03:00:00.000Z')
    await app.call('actions.close', { actionId: 'done' as never, noteId: 'n' as never, note: '', closedOn: '2015-06-20', receivedBy: '' })
    // The first morning of the period, which in the world's time is still the evening before it.
    const { startsOn } = await app.db.selectFrom('period').select('startsOn').where('id', '=', periodId).executeTakeFirstOrThrow()
    await app.db
      .updateTable('action')
      .set({ capturedAt: `${addDays(startsOn, -1)}T18:00:00.000Z` })
      .where('id', '=', 'done' as never)
      .execute()
    const [claim] = await app.call('claims.list', { periodId })
    await app.call('claims.accept', { claimId: claim?.id as never, meetingId: 'm-1' as never })
    app.setNow('2015-11-03T03:00:00.000Z')

    const { paper } = await make(periodId, 'en', false, true)
    const text = plainTextOf(paper).split('Annex to the report')[1] ?? ''

    expect(text).toMatch(/\n2\nTo conduct one high level[^\n]*\nFY 2014\/2015\n1\n/)
    expect(text).toMatch(/\n3\n[^\n]+\nFY 2014\/2015\nactions closed on time 0 of 2\n/)
    expect(text).toMatch(/high-level/)
    expect(text).toContain('Meetings held: 1. Total cost: 0. Paid for in kind: 0.')
    expect(text).toContain('Ministry of Public Security\n2\n1\n1\n1\n1')
  })

  it('counts in its annex what a meeting of the period asked for after the last day of that', async () => {
    const { periodId, groupId } = await takeIn(record2015)
    const [claim] = await app.call('claims.list', { periodId })
    await app.call('claims.accept', { claimId: claim?.id as never, meetingId: 'm-1' as never })
    await app.call('people.saveOrganisation', buildOrganisation('MoPS', { nameEn: 'Ministry of Public Security' }))
    const action = { groupId, textEn: 'x', textLo: '', leadId: 'MoPS' as never, withIds: [], activityIds: [], dueOn: '2015-12-15' }
    app.setNow('2015-11-10T03:00:00.000Z')
    await app.call('actions.create', { ...action, id: 'asked' as never })
    await app.call('actions.create', { ...action, id: 'of another period' as never })
    await app.db
      .updateTable('action')
      .set({ meetingId: 'm-1' as never })
      .where('id', '=', 'asked' as never)
      .execute()

    const text = plainTextOf((await make(periodId, 'en', false, true)).paper)

    expect(text).toContain('Ministry of Public Security\n1\n0\n0\n1\n0')
    expect(text).not.toContain('No action was agreed')
  })

  it('says in its annex when there is nothing to tell', async () => {
    const { periodId } = await takeIn(record2015)

    const text = plainTextOf((await make(periodId, 'en', false, true)).paper)

    expect(text).toContain('No meeting was held in this period.')
    expect(text).toContain('No action was agreed or open in this period.')
  })

  it('is a sub-group’s own when asked: its rows, those its actions touch, its name and its annex', async () => {
    const { periodId } = await importReport2015(app)
    const [csswg] = (await app.call('groups.list', {})).filter(({ code }) => code === 'CSSWG')
    const groupId = csswg?.id as never
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('people.saveOrganisation', buildOrganisation('MoPS', { nameEn: 'Ministry of Public Security' }))
    app.setNow('2015-06-01T03:00:00.000Z')
    await app.call('actions.create', {
      ...{ id: 'x' as never, groupId, textEn: 'x', textLo: '', leadId: 'MoPS' as never, withIds: [], dueOn: null },
      activityIds: [rows[9]?.activity.id as never],
    })
    const whole = await make(periodId)

    const [made] = await app.call('outgoing.prepareReport', { periodId, groupId, language: 'en', withSources: false, withAnnex: true })
    const { tree } = await app.call('outgoing.get', { id: made?.id as OutgoingId })
    const own = readReport(await paperToWord(JSON.parse(tree) as Paper), 'report.docx')

    expect(made?.id).not.toBe(whole.id)
    expect(own).toMatchObject({ groupName: 'Crime Sub-Sector Working Group (CSSWG)', overview: '' })
    expect(own.activities.map(({ title }) => title)).toEqual([rows[9]?.activity.titleEn])
    expect(own.leftOut).toContain('Ministry of Public Security')
  })

  it('refuses a period without a row', async () => {
    const { periodId } = await takeIn({ ...record2015, activities: record2015.activities.slice(0, 1) })
    const { rows } = await app.call('matrix.list', { periodId })
    await app.call('matrix.retire', { activityId: rows[0]?.activity.id as never, reason: 'Done' })

    await expect(make(periodId)).rejects.toMatchObject({ code: 'report.nothingToReport' })
  })
})
