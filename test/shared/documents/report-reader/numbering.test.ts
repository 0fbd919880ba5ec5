import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { formTable, makeWord, p, tc, tr, WIDE, WORD_XMLNS } from '#test/fixtures/reports/make-word.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const LETTERED = `${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}`
const abstract = (id: number, content: string) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`
const num = (id: number, abstractId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
const startAt = (at: number, start: number) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

const list = (numId: number | null, at: number | null) =>
  `<w:numPr>${at === null ? '' : `<w:ilvl w:val="${at}"/>`}${numId === null ? '' : `<w:numId w:val="${numId}"/>`}</w:numPr>`
const paragraph = (properties: string, text: string) => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const listed = (numId: number, at: number, text: string) => paragraph(list(numId, at), text)
const styled = (styleId: string, text: string, properties = '') => paragraph(`<w:pStyle w:val="${styleId}"/>${properties}`, text)
const style = (id: string, properties: string, basedOn = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${properties}</w:pPr></w:style>`

/** The text of a cell in a document with these lists and these styles. */
function read(content: string, lists: string, styles = ''): string | undefined {
  const more = [
    { name: 'word/numbering.xml', content: `<w:numbering ${WORD_XMLNS}>${lists}</w:numbering>` },
    { name: 'word/styles.xml', content: `<w:styles ${WORD_XMLNS}>${styles}</w:styles>` },
  ]
  const row = tr(tc(p('Activity'), WIDE), tc(content), tc(''), tc(''))
  return readReport(makeWord(formTable(row), more), 'form.docx').activities[0]?.progress
}

describe('lists', () => {
  const lists = `${abstract(0, LETTERED)}${abstract(1, level(0, 'bullet', '\uF0B7'))}${num(1, 0)}${num(2, 1)}`

  it('show their numbers, letters and bullets as Word does', () => {
    const content = listed(1, 0, 'First') + listed(1, 1, 'inner') + listed(1, 1, 'inner too') + listed(1, 0, 'Second')

    expect(read(content + listed(2, 0, 'Point'), lists)).toBe('1. First\na) inner\nb) inner too\n2. Second\n• Point')
  })

  it('count right where a list begins below its first level', () => {
    expect(read(listed(1, 1, 'a') + listed(1, 1, 'b') + listed(1, 1, 'c'), lists)).toBe('a) a\nb) b\nc) c')
  })

  it('count an empty paragraph and show nothing of it, and count nothing that is in no list', () => {
    expect(read(listed(1, 0, '') + listed(0, 0, 'plain') + listed(9, 0, 'unknown') + listed(1, 0, 'One'), lists)).toBe(
      'plain\nunknown\n2. One',
    )
  })

  it('begin at nought where they say so, and write a nought before single digits', () => {
    const fromNought = abstract(0, '<w:lvl w:ilvl="0"><w:start w:val="0"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%1"/></w:lvl>')

    expect(read(listed(1, 0, 'a') + listed(1, 0, 'b'), fromNought + num(1, 0))).toBe('00 a\n01 b')
  })

  it('are those of now, not those before a tracked change', () => {
    const changed = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="1"><w:pPr>${list(2, 0)}</w:pPr></w:pPrChange>`

    expect(read(paragraph(changed, 'First'), lists)).toBe('1. First')
  })
})

describe('lists that restart', () => {
  it('begin a level again below a new number above it', () => {
    const content = listed(1, 0, 'A') + listed(1, 1, 'x') + listed(1, 1, 'y') + listed(1, 0, 'B') + listed(1, 1, 'z')

    expect(read(content, abstract(0, LETTERED) + num(1, 0))).toBe('1. A\na) x\nb) y\n2. B\na) z')
  })

  it('count a level on where it is told never to begin again', () => {
    const onward = `${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')}`
    const content = listed(1, 0, 'A') + listed(1, 1, 'x') + listed(1, 0, 'B') + listed(1, 1, 'y')

    expect(read(content, abstract(0, onward) + num(1, 0))).toBe('1. A\na) x\n2. B\nb) y')
  })

  it('begin a level again only below the level it names', () => {
    const third = level(2, 'lowerRoman', '%3.', '<w:lvlRestart w:val="1"/>')
    const content = listed(1, 0, 'A') + listed(1, 2, 'x') + listed(1, 1, 'b') + listed(1, 2, 'y') + listed(1, 0, 'B') + listed(1, 2, 'z')

    expect(read(content, abstract(0, LETTERED + third) + num(1, 0))).toBe('1. A\ni. x\nb) b\nii. y\n2. B\ni. z')
  })

  it('count on in another list of the same kind, and begin where that one says so, once', () => {
    const lists = abstract(0, LETTERED) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 5))
    const content = listed(1, 0, 'a') + listed(2, 0, 'b') + listed(3, 0, 'c') + listed(3, 0, 'd') + listed(1, 0, 'e')

    expect(read(content, lists)).toBe('1. a\n2. b\n5. c\n6. d\n7. e')
  })

  it('begin each time at the start that a list gives its inner level', () => {
    const lists = abstract(0, LETTERED) + num(1, 0, startAt(1, 3))
    const content = listed(1, 0, 'A') + listed(1, 1, 'x') + listed(1, 0, 'B') + listed(1, 1, 'y')

    expect(read(content, lists)).toBe('1. A\nc) x\n2. B\nc) y')
  })

  it('show a level as a list has made it anew', () => {
    const anew = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`

    expect(read(listed(2, 0, 'a') + listed(2, 0, 'b'), abstract(0, LETTERED) + num(1, 0) + num(2, 0, anew))).toBe('I) a\nII) b')
  })

  it('write every number in digits where a level asks for it', () => {
    const legal = `${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}`

    expect(read(listed(1, 0, 'A') + listed(1, 1, 'x'), abstract(0, legal) + num(1, 0))).toBe('I. A\n1.1 x')
  })
})

describe('lists that a style gives', () => {
  const lists = abstract(0, LETTERED) + num(1, 0)

  it('read as lists of the paragraph itself', () => {
    expect(read(styled('List', 'First') + styled('List', 'Second'), lists, style('List', list(1, null)))).toBe('1. First\n2. Second')
  })

  it('come from the style it is based on too', () => {
    const styles = style('Base', list(1, 0)) + style('Middle', '', 'Base') + style('Own', list(null, 1), 'Middle')

    expect(read(styled('Middle', 'A') + styled('Own', 'x'), lists, styles)).toBe('1. A\na) x')
  })

  it('stand at the level that the list has tied to the style', () => {
    const tied = `${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Inner"/>')}`

    expect(read(styled('Inner', 'x'), abstract(0, tied) + num(1, 0), style('Inner', list(1, null)))).toBe('a) x')
  })

  it('give way to what the paragraph says, and to a style that takes them off', () => {
    const styles = style('List', list(1, 0)) + style('Plain', list(0, null), 'List')
    const content = styled('List', 'off', list(0, 0)) + styled('Plain', 'off too') + styled('List', 'in', list(null, 1))

    expect(read(content, lists, styles)).toBe('off\noff too\na) in')
  })

  it('are found through a list that only names its style', () => {
    const linked = `${abstract(0, LETTERED)}${abstract(1, '<w:numStyleLink w:val="Ours"/>')}${num(1, 0)}${num(2, 1)}`
    const styles = `<w:style w:type="numbering" w:styleId="Ours"><w:pPr>${list(1, null)}</w:pPr></w:style>`

    expect(read(listed(2, 0, 'a') + listed(2, 0, 'b'), linked, styles)).toBe('1. a\n2. b')
  })

  it('are none where styles are based on each other, or lists on styles on lists', () => {
    const circle = style('A', '', 'B') + style('B', '', 'A') + style('Self', '', 'Self')
    const styles = `${circle}<w:style w:type="numbering" w:styleId="Ours"><w:pPr>${list(2, null)}</w:pPr></w:style>`
    const linked = `${abstract(1, '<w:numStyleLink w:val="Ours"/>')}${num(2, 1)}`

    expect(read(styled('A', 'a') + styled('Self', 'b') + listed(2, 0, 'c'), linked, styles)).toBe('a\nb\nc')
  })
})
