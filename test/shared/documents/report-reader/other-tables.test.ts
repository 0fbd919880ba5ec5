import { describe, expect, it } from 'vitest'
import { readPasted, readReport, readTables } from '#shared/documents/report-reader/read-report.ts'
import { guessMapping } from '#shared/domain/column-mapping.ts'
import { readTableText } from '#shared/domain/table-text.ts'
import { makeWord, p, TITLES, tc, tr, WIDE } from '#test/fixtures/reports/make-word.ts'

const line = (...cells: readonly string[]) => tr(...cells.map((cell) => tc(p(cell))))
const word = (...rows: readonly string[]) => makeWord(`${p('Governance Sector Working Group')}<w:tbl>${rows.join('')}</w:tbl>`)

describe('a table of the form with other columns', () => {
  it('is read by its titles, in whatever order, and what has no place in the form is kept apart', () => {
    const [title, progress, challenges, key] = TITLES
    const file = word(line('No.', title, 'Responsible', key, progress, challenges), line('1', 'Hold a meeting', 'MoHA', 'k', 'p', 'c'))

    const { activities, columnTitles, leftOut } = readReport(file, 'x.docx')

    expect(activities).toEqual([{ title: 'Hold a meeting', indicator: null, progress: 'p', challenges: 'c', keyMessage: 'k' }])
    expect(columnTitles).toEqual(TITLES)
    expect(leftOut).toEqual(['Responsible: MoHA'])
  })
})

describe('a table with titles of its own', () => {
  const file = word(
    tr(tc(p('Results 2016'), '<w:gridSpan w:val="5"/>')),
    line('#', 'Planned action', 'Process indicator', 'What was achieved', 'Issues'),
    line('1', 'Hold a meeting', 'Meetings held', 'None', 'No room'),
    tr(tc(p('2')), tc(p('Visit'), WIDE), tc(p('Done')), tc(p(''))),
  )

  it('is shown as it stands, and read by the columns that a person names', () => {
    const tables = readTables(file, 'x.docx')
    expect(tables[0]?.[1]).toEqual(['#', 'Planned action', 'Process indicator', 'What was achieved', 'Issues'])

    const mapping = { table: 0, headerRows: 2, title: 1, indicator: 2, progress: 3, challenges: 4, keyMessage: null }
    const record = readReport(file, 'x.docx', mapping)

    expect(record.groupName).toBe('Governance Sector Working Group')
    expect(record.columnTitles).toEqual(['Planned action', 'What was achieved', 'Issues', ''])
    // Nobody named a column of key messages: the table says nothing about them, not even that they are empty.
    expect(record.activities).toStrictEqual([
      { title: 'Hold a meeting', indicator: 'Meetings held', progress: 'None', challenges: 'No room' },
      { title: 'Visit', indicator: '', progress: 'Done', challenges: '' },
    ])
  })

  it('is guessed at by its titles, and the longest text is taken for the activity', () => {
    const rows = readTables(file, 'x.docx')[0]?.slice(1) ?? []

    expect(guessMapping(rows, 0)).toEqual({ table: 0, headerRows: 1, title: 1, indicator: 2, progress: 3, challenges: 4, keyMessage: null })
    expect(
      guessMapping(
        [
          ['A', 'B'],
          ['1', 'A long promise'],
        ],
        0,
      ).title,
    ).toBe(1)
  })

  it('says so when the file has no table at all', () => {
    expect(() => readTables(makeWord(p('Only prose')), 'x.docx')).toThrow('report.noTable')
  })
})

describe('a table with rows that go on', () => {
  it('leaves a column that nobody named out of every row, however many rows make one activity', () => {
    const rows = [
      ['Action', 'Achieved'],
      ['Indicator: visits', ''],
      ['Hold a meeting', 'Begun'],
      ['', 'and ended'],
    ]

    expect(readPasted(rows, guessMapping(rows, 0)).activities).toStrictEqual([
      { title: 'Hold a meeting', indicator: 'visits', progress: 'Begun\nand ended' },
    ])
  })
})

describe('a table from the clipboard', () => {
  it('is text with tabs, with quotes around cells of several lines, or with commas', () => {
    expect(readTableText('a\tb\r\n"two\r\nlines"\t"say ""yes"""\r\n\t\r\nlast')).toEqual([
      ['a', 'b'],
      ['two\nlines', 'say "yes"'],
      ['last', ''],
    ])
    expect(readTableText('a,b\n"1,5",2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ])
    expect(readTableText('one sentence')).toEqual([['one sentence']])
  })

  it('is read by the titles of the form, or as it was mapped', () => {
    const rows = [[...TITLES], ['Hold a meeting', 'None', '', '']]
    const other = [
      ['Action', 'Achieved'],
      ['Hold a meeting', 'None'],
    ]

    expect(readPasted(rows, undefined).activities).toMatchObject([{ title: 'Hold a meeting', progress: 'None' }])
    expect(() => readPasted(other, undefined)).toThrow('report.otherColumns')
    expect(readPasted(other, guessMapping(other, 0)).activities).toStrictEqual([
      { title: 'Hold a meeting', indicator: null, progress: 'None' },
    ])
  })
})
