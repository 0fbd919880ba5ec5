import { expect, it } from 'vitest'
import { paperToWord } from '#shared/documents/kit.ts'
import { buildMatrixReport } from '#shared/documents/matrix-report.ts'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { wordsOf } from '#shared/documents/words.ts'
import type { Language } from '#shared/domain/common.ts'
import { REPORT_COLUMNS, REPORT_COLUMNS_LO } from '#shared/domain/report-record.ts'
import { randomActivities, randomFrom } from '#test/fixtures/reports/make-form.ts'

const words = wordsOf()
const heads = {
  en: {
    overviewTitle: 'I. Sector Overview',
    performanceTitle: 'II. Overview of FY 2014/2015 Sector Performance',
    columnTitles: REPORT_COLUMNS,
  },
  lo: {
    overviewTitle: 'I. ພາບລວມຂອງຂະແໜງການ',
    performanceTitle: 'II. ພາບລວມຜົນການປະຕິບັດຂອງຂະແໜງການ ສົກປີ 2014/2015',
    columnTitles: REPORT_COLUMNS_LO,
  },
} as const

/** Papers carry no zero-width spaces; everything else has to come back. */
const withoutZeroWidth = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replaceAll('\u200B', '')) as Value

function reportOf(seed: number, language: Language) {
  const { columnTitles, ...head } = heads[language]
  return withoutZeroWidth({
    groupName: `Invented Sector Working Group ${seed}`,
    chairs: 'The Chair,  the Co-Chair\nand another one',
    mandate: '',
    overviewPrompt: '',
    overview: 'First  paragraph.\nສອງ. 2/3 “x”',
    note: 'Please note.',
    ...head,
    columnTitles: [...columnTitles] as [string, string, string, string],
    activities: [...randomActivities(randomFrom(seed))],
  })
}

async function roundTrip(seed: number, language: Language) {
  const report = reportOf(seed, language)
  const paper = buildMatrixReport({ datedOn: '2015-11-16', language, report, sources: [], annex: [] }, words)
  const { period: _period, roundTableKind: _kind, ...again } = readReport(await paperToWord(paper), 'report.docx')
  return { report: { ...report, doubtfulIndicators: [], leftOut: [] }, again }
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

it.each(seeds)('exports and imports the matrix of seed %i to itself, in English', async (seed) => {
  const { report, again } = await roundTrip(seed, 'en')

  expect(again).toEqual(report)
})

it.each(seeds)('exports and imports the matrix of seed %i to itself, in Lao', async (seed) => {
  const { report, again } = await roundTrip(seed, 'lo')

  expect(again).toEqual(report)
})
