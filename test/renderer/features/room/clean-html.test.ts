import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from '#renderer/features/room/clean-html.ts'

/** As Word 2016 puts it on the clipboard, shortened. */
const WORD_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/clip_filelist.xml"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {font-family:"Calibri",sans-serif;} @list l0 {mso-list-id:1;} --></style></head><body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->`
const WORD_TAIL = '<!--EndFragment--></body></html>'
const word = (body: string) => cleanPastedHtml(`${WORD_HEAD}${body}${WORD_TAIL}`)
const item = (sign: string, text: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=EN-US>${text}<o:p></o:p></span></p>\r\n`

describe('cleanPastedHtml', () => {
  it('keeps the words of Word and drops its styles', () => {
    expect(
      word(
        `<p class=MsoNormal style='margin-bottom:8.0pt'><b style='mso-bidi-font-weight:normal'><span lang=EN-US style='font-size:12.0pt;\nfont-family:"Times New Roman",serif'>The chair</span></b><span lang=EN-US> opened\nthe <i>meeting</i>.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
      ),
    ).toBe('<p><strong>The chair</strong> opened the <em>meeting</em>.</p>')
  })

  it('makes a numbered list of Word’s numbered paragraphs', () => {
    expect(word(item('1.', 'First') + item('2.', 'Second'))).toBe('<ol><li><p>First</p></li><li><p>Second</p></li></ol>')
  })

  it('makes a bulleted list with its lower level', () => {
    expect(word(item('·', 'One') + item('o', 'Inner', 2) + item('·', 'Two'))).toBe(
      '<ul><li><p>One</p><ul><li><p>Inner</p></li></ul></li><li><p>Two</p></li></ul>',
    )
  })

  it('begins a list where it begins in Word', () => {
    expect(word(item('4.', 'Fourth') + item('5.', 'Fifth'))).toBe('<ol start="4"><li><p>Fourth</p></li><li><p>Fifth</p></li></ol>')
  })

  it('reads signs that arrive as plain paragraphs', () => {
    expect(cleanPastedHtml('<p>1.&nbsp; Item</p><p>2.&nbsp;&nbsp;Next</p><p>After</p>')).toBe(
      '<ol><li><p>Item</p></li><li><p>Next</p></li></ol><p>After</p>',
    )
    expect(cleanPastedHtml('<p>·\u00a0\u00a0\u00a0ຂໍ້ທີໜຶ່ງ</p>')).toBe('<ul><li><p>ຂໍ້ທີໜຶ່ງ</p></li></ul>')
  })

  it('leaves a sentence that begins with a number alone', () => {
    expect(cleanPastedHtml('<p>1. January was cold.</p>')).toBe('<p>1. January was cold.</p>')
  })

  it('keeps tables with their joined cells', () => {
    const table = `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td colspan=2 style='width:100pt' valign=top><p class=MsoNormal><b>Agency</b></p></td></tr><tr><td rowspan=2><p class=MsoNormal>MoFA</p></td><td><p class=MsoNormal>ກຕທ<o:p></o:p></p></td></tr></table>`

    expect(word(table)).toBe(
      '<table><tr><td colspan="2"><p><strong>Agency</strong></p></td></tr><tr><td rowspan="2"><p>MoFA</p></td><td><p>ກຕທ</p></td></tr></table>',
    )
  })

  it('keeps the heads of columns and gives an empty cell a paragraph', () => {
    expect(cleanPastedHtml('<table><thead><tr><td>A</td><td>B</td></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>')).toBe(
      '<table><tr><th><p>A</p></th><th><p>B</p></th></tr><tr><td><p>1</p></td><td><p></p></td></tr></table>',
    )
  })

  it('limits the width of a joined cell', () => {
    expect(cleanPastedHtml('<table><tr><td colspan="1000000000">a</td><td>b</td></tr></table>')).toContain('colspan="50"')
  })

  it('takes lists of browsers, also where the inner list stands beside its item', () => {
    expect(cleanPastedHtml('<ol start="3"><li>A</li><ul><li>B</li></ul></ol>')).toBe(
      '<ol start="3"><li><p>A</p><ul><li><p>B</p></li></ul></li></ol>',
    )
  })

  it('does not take Google’s wrapper for bold', () => {
    expect(
      cleanPastedHtml('<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span> plain</p></b>'),
    ).toBe('<p><strong>Bold</strong> plain</p>')
  })

  it('makes headings bold paragraphs, and links their words', () => {
    expect(cleanPastedHtml('<h2>Title</h2><p>See <a href="javascript:alert(1)">this</a> <a href="https://example.org">page</a></p>')).toBe(
      '<p><strong>Title</strong></p><p>See this page</p>',
    )
  })

  it.each([
    '<script>window.__pwned = 1</script><p>Text</p>',
    '<p onclick="window.__pwned=1" style="background:url(http://127.0.0.1:9/x)">Text</p>',
    '<p>Text<img src="http://127.0.0.1:9/x" onerror="window.__pwned=1"></p>',
    '<svg onload="window.__pwned=1"><text>no</text></svg><p>Text</p>',
    '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe><p>Text</p>',
    '<p>Text</p><object data="x"><embed src="y"></object><base href="http://evil/">',
    '<style>@import url(http://127.0.0.1:9/x)</style><p>Text</p>',
    '<math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=1></style></mglyph></table></mtext></math><p>Text</p>',
    '<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>"></p></noscript><p>Text</p>',
    '<p data-pm-slice="0 0 [&quot;captured&quot;,{}]">Text</p>',
    '<form action="http://evil/"><input value="x"><button>no</button></form><p>Text</p>',
  ])('lets nothing through of %s', (html) => {
    const clean = cleanPastedHtml(html)

    expect(clean).toContain('<p>Text</p>')
    expect(clean.replace(/<\/?(?:p|br|strong|em|u|ul|ol|li|table|tr|td|th)>/g, '')).not.toMatch(/[<>=]|url|http|pwned/)
  })

  it('leaves words that only look like an attribute alone', () => {
    expect(cleanPastedHtml('<p>a style = b, onclick = c</p>')).toBe('<p>a style = b, onclick = c</p>')
  })

  it('writes signs of the text as text', () => {
    expect(cleanPastedHtml('<p>a &lt;script&gt; &amp; "b"</p>')).toBe('<p>a &lt;script&gt; &amp; &quot;b&quot;</p>')
  })

  it('keeps Lao with its zero-width spaces and drops signs that turn the direction', () => {
    expect(cleanPastedHtml('<p>ກອງ\u200bປະຊຸມ \u202egnp.exe\u202c</p>')).toBe('<p>ກອງ\u200bປະຊຸມ gnp.exe</p>')
  })

  it('lets a record of ours be moved, and no forged one', () => {
    expect(cleanPastedHtml('<div data-captured="action" data-id="a-1">A1 Send</div>')).toBe(
      '<div data-captured="action" data-id="a-1"></div>',
    )
    expect(cleanPastedHtml('<div data-captured="letter" data-id="a-1">Words</div>')).toBe('<p>Words</p>')
    expect(cleanPastedHtml('<div data-captured="action" data-id="&quot;&gt;<script>">Words</div>')).toBe('<p>Words</p>')
  })

  it('survives deep nesting', () => {
    const html = `${'<span>'.repeat(3_000)}deep${'</span>'.repeat(3_000)}<p>Text</p>`

    expect(cleanPastedHtml(html)).toContain('<p>Text</p>')
  })

  it('has nothing to say about nothing', () => {
    expect(cleanPastedHtml('')).toBe('')
    expect(cleanPastedHtml('<p>&nbsp;</p>')).toBe('')
  })
})
