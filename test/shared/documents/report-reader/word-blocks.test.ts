import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { formTable, makeWord, p, TITLE_ROW, tc, tr, WIDE, wordReport } from '#test/fixtures/reports/make-word.ts'

const row = (title: string, progress: string) => tr(tc(title, WIDE), tc(progress), tc(''), tc(''))
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

function progressOf(content: string): string | undefined {
  return readReport(wordReport(row(p('Activity'), content)), 'form.docx').activities[0]?.progress
}

describe('tracked changes', () => {
  it('takes insertions in and leaves deletions and the place of a move out', () => {
    const changed = `<w:p>${run('Held ')}<w:ins>${run('two ')}</w:ins><w:del><w:r><w:delText>one </w:delText></w:r></w:del><w:moveFrom>${run('moved away')}</w:moveFrom><w:moveTo>${run('meetings')}</w:moveTo></w:p>`

    expect(progressOf(changed)).toBe('Held two meetings')
  })

  it('reads a paragraph and a cell as they are formatted now, not as they were before', () => {
    const properties = '<w:vMerge w:val="restart"/><w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>'
    const changed = tr(tc(p('Activity'), WIDE), tc(p('done'), properties), tc(''), tc(''))

    expect(readReport(wordReport(changed), 'form.docx').activities[0]?.progress).toBe('done')
  })

  it('joins two paragraphs whose mark between them was deleted', () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Held ')}</w:p>`

    expect(progressOf(`${first}${p('in May')}`)).toBe('Held in May')
  })

  it('keeps the text of a cell whose last mark was deleted', () => {
    expect(progressOf(`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Held')}</w:p>`)).toBe('Held')
  })

  it('leaves a deleted row out', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p('Deleted activity'), WIDE)}${tc('')}${tc('')}${tc('')}</w:tr>`

    const { activities } = readReport(wordReport(row(p('Kept activity'), p('x')), deleted), 'form.docx')

    expect(activities.map(({ title }) => title)).toEqual(['Kept activity'])
  })
})

describe('what a cell may hold', () => {
  it('reads paragraphs, line breaks and tabs, and trims only the ends', () => {
    const content = `${p('  one  two ')}${p('')}<w:p>${run('three')}<w:r><w:br/><w:t>four</w:t><w:tab/><w:t>five</w:t></w:r></w:p>`

    expect(progressOf(content)).toBe('one  two\nthree\nfour\tfive')
  })

  it('does not take a tab stop for a tab', () => {
    expect(progressOf(`<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run('x')}${run('y')}</w:p>`)).toBe('xy')
  })

  it('reads text split over runs, links, content controls and fields as it shows', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('12 May')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const content = `<w:p>${run('a')}<w:hyperlink>${run('b')}</w:hyperlink><w:sdt><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>${run(' ')}${field}</w:p>`

    expect(progressOf(content)).toBe('abc 12 May')
  })

  it('reads a text box once, though Word writes it twice', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const twice = `<mc:AlternateContent><mc:Choice Requires="wps">${box('in the box')}</mc:Choice><mc:Fallback>${box('in the box')}</mc:Fallback></mc:AlternateContent>`

    expect(progressOf(`<w:p><w:r>${twice}</w:r>${run('beside it')}</w:p>`)).toBe('in the box\nbeside it')
  })

  it('gives the text of a table inside a cell to that cell', () => {
    expect(progressOf(`<w:tbl>${tr(tc(p('a')), tc(p('b')))}</w:tbl>${p('c')}`)).toBe('a\nb\nc')
  })

  it('keeps special characters of Word', () => {
    expect(progressOf(`<w:p><w:r><w:t>sub</w:t><w:noBreakHyphen/><w:t>group</w:t><w:sym w:font="Symbol" w:char="00B7"/></w:r></w:p>`)).toBe(
      'sub\u2011group·',
    )
  })
})

describe('rows', () => {
  it('reads an indicator below a title that is merged over both rows', () => {
    const first = tr(tc(p('Activity'), `${WIDE}<w:vMerge w:val="restart"/>`), tc(p('done'), '<w:vMerge w:val="restart"/>'), tc(''), tc(''))
    const second = tr(tc(p('hidden'), '<w:vMerge/>'), tc(p('Indicator: one meeting')), tc(p('hidden too'), '<w:vMerge/>'), tc(''), tc(''))

    const { activities } = readReport(wordReport(first, second), 'form.docx')

    expect(activities).toEqual([{ title: 'Activity', indicator: 'one meeting', progress: 'done', challenges: '', keyMessage: '' }])
  })

  it('goes on with the activity above when the first cell is empty', () => {
    const more = tr(tc('', WIDE), tc(p('and more')), tc(''), tc(p('key')))

    const { activities } = readReport(wordReport(row(p('Activity'), p('done')), more), 'form.docx')

    expect(activities).toEqual([{ title: 'Activity', indicator: null, progress: 'done\nand more', challenges: '', keyMessage: 'key' }])
  })

  it('puts a cell that spans two columns under the first of them', () => {
    const spanned = tr(tc(p('Activity'), WIDE), tc(p('both'), WIDE), tc(p('key')))

    expect(readReport(wordReport(spanned), 'form.docx').activities[0]).toMatchObject({
      progress: 'both',
      challenges: '',
      keyMessage: 'key',
    })
  })

  it('reads rows of programs that write no spans', () => {
    const plain = tr(tc(''), tc(p('Indicator: None')), tc(''), tc(''), tc(''))
    const { activities } = readReport(wordReport(tr(tc(p('A')), tc(p('b')), tc(p('c')), tc(p('d'))), plain), 'form.docx')

    expect(activities).toEqual([{ title: 'A', indicator: 'None', progress: 'b', challenges: 'c', keyMessage: 'd' }])
  })

  it('passes over titles that are repeated at a page break', () => {
    const { activities } = readReport(wordReport(row(p('A'), p('a')), TITLE_ROW, row(p('B'), p('b'))), 'form.docx')

    expect(activities.map(({ title }) => title)).toEqual(['A', 'B'])
  })

  it('reports headings between activities and text behind the table as left out', () => {
    const heading = tr(tc(p('Crime'), '<w:gridSpan w:val="5"/>'))
    const bytes = makeWord(`${p('Draft 2')}${p('Name of Sector Working Groups: X')}${formTable(heading, row(p('A'), p('a')))}${p('Annex')}`)

    expect(readReport(bytes, 'form.docx').leftOut).toEqual(['Draft 2', 'Crime', 'Annex'])
  })

  it('finds the head in a table of its own and the form in the table after it', () => {
    const head = `<w:tbl>${tr(tc(p('Name of Sector Working Groups: Boxed Group (BXG)')))}</w:tbl>`

    const record = readReport(makeWord(`${head}${formTable(row(p('A'), p('a')))}`), 'form.docx')

    expect(record.groupName).toBe('Boxed Group (BXG)')
  })

  it('takes the name from a title when no label stands before it', () => {
    const record = readReport(makeWord(`${p('Governance Sector Working Group')}${formTable(row(p('A'), p('a')))}`), 'form.docx')

    expect(record).toMatchObject({ groupName: 'Governance Sector Working Group', period: null, leftOut: [] })
  })
})
