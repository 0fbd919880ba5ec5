import { describe, expect, it } from 'vitest'
import { tableOfHtml } from '#renderer/table-html.ts'

describe('a table from the clipboard of Word or Excel', () => {
  it('keeps paragraphs and line breaks, and drops what Word puts around them', () => {
    const html =
      '<html><head><style>p.Mso{color:red}</style></head><body><!--StartFragment--><table><tr><td><p class=Mso>One<o:p></o:p></p><p>two</p></td><td>a<br>b&nbsp;c</td></tr></table></body></html>'

    expect(tableOfHtml(html)).toEqual([['One\ntwo', 'a\nb c']])
  })

  it('keeps merged cells in their place, across and down', () => {
    const html =
      '<table><tr><th colspan="2">Title</th><th>P</th></tr><tr><td rowspan="2">a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>'

    expect(tableOfHtml(html)).toEqual([
      ['Title', '', 'P'],
      ['a', 'b', 'c'],
      ['', 'd', 'e'],
    ])
  })

  it('is none where there is none', () => {
    expect(tableOfHtml('<p>Only prose</p>')).toBeNull()
  })
})
