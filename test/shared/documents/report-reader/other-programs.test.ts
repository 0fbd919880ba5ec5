import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'

const read = (name: string) => readReport(readFileSync(`test/fixtures/reports/${name}`), name)

describe('reports written with other programs', () => {
  it('are read from LibreOffice: a title as name, other columns, merged cells, lists and Lao', () => {
    expect(read('governance-libreoffice.docx')).toMatchObject({
      groupName: 'Governance Sector Working Group (GSWG)',
      chairs: 'Ministry of Home Affairs, Ministry of Justice',
      overview: 'Public service improvement\nTwo decrees were drafted. ມີຮ່າງດຳລັດ 2 ສະບັບ.\nLegal oversight\nOne law was reviewed.',
      period: { label: 'FY 2015/2016' },
      activities: [
        {
          title: 'Hold two meetings of the Legal Sub-Sector Working Group',
          indicator: 'Meetings held',
          progress: 'One meeting was held:\n1. in Vientiane\n2. with forty people',
          challenges: 'No room was free',
          keyMessage: '• Convene earlier',
        },
        { title: 'ຝຶກອົບຮົມພະນັກງານ', indicator: null, progress: 'ສຳເລັດແລ້ວ', challenges: '', keyMessage: '' },
      ],
      leftOut: ['Responsible: MoJ', 'Responsible: MoHA'],
    })
  })

  it('are read from pandoc: cells of several paragraphs and lists, with nothing left out', () => {
    expect(read('health-pandoc.docx')).toMatchObject({
      groupName: 'Health Sector Working Group (HSWG)',
      overview: 'The second survey was published; see the site.',
      activities: [
        { title: 'Conduct at least one field visit', indicator: 'Visits made', challenges: '• No vehicle\n• No budget' },
        { title: 'Publish the survey', indicator: null, progress: 'Published in May.\nPrinted in June.' },
      ],
      leftOut: [],
    })
  })

  it('are read from the library docx: other order, tracked changes, merged cells, Roman lists', () => {
    const { chairs, columnTitles, activities } = read('education-docx.docx')

    expect(chairs).toBe('Ministry of Education and Sports\nCo-Chairs: Embassy of Ruritania, Embassy of Zenda')
    expect(columnTitles[3]).toBe('Key messages for the RTIM')
    expect(activities).toEqual([
      {
        ...{ title: 'Train teachers', indicator: 'Teachers trained', challenges: '', keyMessage: 'Train in the provinces.' },
        progress: 'Trained 120 teachers.\nI) in Savannakhet\nII) in Luang Namtha',
      },
      { title: 'Print the handbook', indicator: null, progress: 'Printed.', challenges: 'Paper is dear.', keyMessage: '' },
    ])
  })

  it('are read from comma-separated text with the titles of the form', () => {
    const text = 'Progress,Sector outputs and activities,Challenges and measures,Key messages\n"None, so far",Hold a meeting,,'

    expect(readReport(Buffer.from(text), 'table.csv').activities).toEqual([
      { title: 'Hold a meeting', indicator: null, progress: 'None, so far', challenges: '', keyMessage: '' },
    ])
  })
})
