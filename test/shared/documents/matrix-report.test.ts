import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { buildMatrixReport } from '#shared/documents/matrix-report.ts'
import { paragraph } from '#shared/documents/runs.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { record2015 } from '#test/support/report-2015.ts'
import { wordBody } from './unzip-word.ts'

const original = strFromU8(unzipSync(readFileSync('test/fixtures/reports/idswg-2015-report.docx'))['word/document.xml'] ?? new Uint8Array())
const written = (annex = false) => {
  const blocks = annex ? [paragraph('heading1', 'Annex', 'en')] : []
  return wordBody(buildMatrixReport({ datedOn: '2015-11-16', language: 'en', report: record2015, sources: [], annex: blocks }, wordsOf()))
}
const marginsIn = (xml: string) =>
  [...xml.matchAll(/<w:pgMar [^>]*>/g)].map(([margin]) =>
    ['top', 'right', 'bottom', 'left'].map((side) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margin)?.[1])),
  )
const columnsIn = (xml: string) => [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0)

it('has the margins of the form, upright and across', async () => {
  const form = marginsIn(original)[0]

  expect(form).toEqual([1440, 1440, 1440, 1440])
  expect(marginsIn(await written())).toEqual([form, form])
})

it('divides the width between the margins as the form does', async () => {
  const form = columnsIn(original)
  const columns = columnsIn(await written())
  const textWidth = 16_838 - 2 * 1440

  expect(form).toEqual([400, 3400, 3800, 3800, 3800])
  expect(Math.abs(sum(columns) - textWidth)).toBeLessThanOrEqual(10)
  expect(columns.map((width) => Math.round((width / sum(columns)) * 100))).toEqual(
    form.map((width) => Math.round((width / sum(form)) * 100)),
  )
})

it('shades nothing, as the form does not, and repeats the titles of the columns on every page', async () => {
  const body = await written()

  expect(original).not.toContain('w:shd')
  expect(body).not.toContain('w:shd')
  expect(/<w:tblLook [^>]*>/.exec(body)?.[0]).toContain('w:firstRow="0"')
  expect(body).toContain('<w:tblHeader/>')
})

it('gives the annex, which is no part of the form, pages of its own', async () => {
  expect(marginsIn(await written(true))[2]).toEqual([1134, 1134, 1077, 1134])
})

it('keeps the row of an indicator on the page of its activity', async () => {
  const rows = [...(await written()).matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row)
  const keeps = rows.map((row) => row.split('<w:p>').length - 1 === row.split('<w:keepNext/>').length - 1)

  expect(keeps.slice(1, 7)).toEqual([true, false, true, false, true, false])
})
