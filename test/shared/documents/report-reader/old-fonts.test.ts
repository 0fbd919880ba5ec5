import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { formTable, makeWord, p, tc, tr, WIDE, WORD_XMLNS } from '#test/fixtures/reports/make-word.ts'

/** What “Lao” typed in such a font looks like to every other one. */
const CODED = '¡¾­¯½§÷´ ê¿¡¾­'
const ALSO_CODED = 'dkoxt5,'

const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
const run = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const written = (name: string, text: string) => `<w:p>${run(fonts(name), text)}</w:p>`
const style = (id: string, content: string, attributes = 'w:type="paragraph"') =>
  `<w:style ${attributes} w:styleId="${id}">${content}</w:style>`

function read(content: string, styles = '') {
  const parts = [{ name: 'word/styles.xml', content: `<w:styles ${WORD_XMLNS}>${styles}</w:styles>` }]
  const row = tr(tc(p('Activity'), WIDE), tc(content), tc(''), tc(''))
  return readReport(makeWord(formTable(row), parts), 'form.docx').activities[0]?.progress
}
const refusal = (font: string) => expect.objectContaining({ code: 'report.oldFont', details: { fileName: 'form.docx', font } })

describe('Lao text in fonts from before Unicode', () => {
  it.each([
    ['Saysettha Lao', CODED],
    ['Saysettha Web', CODED],
    ['Phetsarath', CODED],
    ['Alice_0', ALSO_CODED],
    ['Alice2 Lao', ALSO_CODED],
  ])('is refused by the name of the font: %s', (font, text) => {
    expect(() => read(written(font, text))).toThrow(refusal(font))
  })

  it('is refused too where a style gives the font, or the style it is based on, or the document', () => {
    const font = `<w:rPr>${fonts('Saysettha Lao')}</w:rPr>`
    const styled = `<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr>${run('', CODED)}</w:p>`
    const based = style('Base', font) + style('Own', '<w:basedOn w:val="Base"/>')
    const character = `<w:p>${run('<w:rStyle w:val="Strong"/>', CODED)}</w:p>`
    const plain = `<w:p>${run('', CODED)}</w:p>`

    expect(() => read(styled, style('Own', font))).toThrow(refusal('Saysettha Lao'))
    expect(() => read(styled, based)).toThrow(refusal('Saysettha Lao'))
    expect(() => read(character, style('Strong', font, 'w:type="character"'))).toThrow(refusal('Saysettha Lao'))
    expect(() => read(plain, style('Normal', font, 'w:type="paragraph" w:default="1"'))).toThrow(refusal('Saysettha Lao'))
    expect(() => read(plain, `<w:docDefaults><w:rPrDefault>${font}</w:rPrDefault></w:docDefaults>`)).toThrow(refusal('Saysettha Lao'))
  })

  it('shows a name with hidden characters as it is', () => {
    expect(() => read(written('Saysettha \u202ELao', CODED))).toThrow(refusal('Saysettha ⟨U+202E⟩Lao'))
  })
})

describe('text that only seems to be old', () => {
  it.each([
    ['Saysettha OT', 'ກອງປະຊຸມ MoFA'],
    ['Phetsarath OT', 'Réunion préparée'],
    ['Saysettha Lao', 'ກອງປະຊຸມ MoFA'],
    ['Saysettha Lao', 'Réunion des présidents créée'],
    ['Alice', 'Meeting of the chairs'],
    ['Alice_0', '– 12 –'],
    ['Times New Roman', CODED],
  ])('is read: %s, %s', (font, text) => {
    expect(read(written(font, text))).toBe(text)
  })

  it('is read in the font of the run, whatever its style says, and from styles that go round in a circle', () => {
    const own = `<w:p><w:pPr><w:pStyle w:val="Old"/></w:pPr>${run(fonts('Arial'), 'Été')}</w:p>`
    const round = `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('', 'Été')}</w:p>`

    expect(read(own, style('Old', `<w:rPr>${fonts('Alice_0')}</w:rPr>`))).toBe('Été')
    expect(read(round, style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>'))).toBe('Été')
  })
})
