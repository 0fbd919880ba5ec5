import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildBundle } from '#shared/documents/bundle.ts'
import { buildFollowUpLetter } from '#shared/documents/follow-up-letter.ts'
import { paperToWord } from '#shared/documents/kit.ts'
import { buildMinutes } from '#shared/documents/minutes.ts'
import { buildSignInSheet } from '#shared/documents/sign-in-sheet.ts'
import type { Paper } from '#shared/documents/tree.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { followUp, minutes, signInSheet } from './sample-facts.ts'
import { wordBody, wordParts } from './unzip-word.ts'

const words = wordsOf()
const minutesPaper = buildMinutes(minutes, words)
const oneParagraph = (text: string): Paper => ({
  ...minutesPaper,
  sections: minutesPaper.sections.map((section) => ({
    ...section,
    blocks: [{ kind: 'paragraph', style: 'body', runs: [{ text, lang: 'en' }] }],
  })),
})

describe('paperToWord', () => {
  it('gives the same bytes for the same tree, also after it was stored', async () => {
    const first = await paperToWord(minutesPaper)
    const stored = JSON.parse(JSON.stringify(minutesPaper)) as Paper

    expect(Buffer.compare(await paperToWord(stored), first)).toBe(0)
  })

  it('writes no time of its own: the dates are those of the paper', async () => {
    const core = (await wordParts(minutesPaper))['docProps/core.xml']

    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2015-11-16T00:00:00Z</dcterms:created>')
  })

  it('names the fonts, sizes and languages that Lao needs', async () => {
    const styles = (await wordParts(minutesPaper))['word/styles.xml'] ?? ''

    expect(styles).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Phetsarath OT"/>',
    )
    expect(styles).toContain('<w:sz w:val="24"/><w:szCs w:val="24"/>')
    expect(styles).toContain('w:bidi="lo-LA"')
    expect(styles.match(/<w:b\/>/g)?.length).toBe(styles.match(/<w:b\/><w:bCs\/>/g)?.length)
    expect(styles.match(/<w:sz /g)?.length).toBe(styles.match(/<w:szCs /g)?.length)
  })

  it('is never right-to-left, justified, of exact height or blue', async () => {
    const parts = await wordParts(buildMinutes({ ...minutes, language: 'lo' }, words))
    const text = `${parts['word/document.xml']}${parts['word/styles.xml']}`

    expect(text).not.toMatch(/<w:rtl|<w:bidi\/|w:val="both"|lineRule="exact"|2E74B5|\u200B/)
  })

  it('gives every Lao run its own style, and bold Lao both kinds of bold', async () => {
    const body = await wordBody(buildMinutes({ ...minutes, language: 'lo' }, words))

    expect(body).toContain('<w:rPr><w:rStyle w:val="Lao"/><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">ມະຕິ </w:t>')
  })

  it('uses only styles that it defines', async () => {
    const parts = await wordParts(
      buildBundle('All', [minutesPaper, buildFollowUpLetter(followUp, words), buildSignInSheet(signInSheet, words)]),
    )
    const defined = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id))
    const ours = Object.entries(parts).filter(([path]) => /document|header|footer\d/.test(path))
    const used = ours.flatMap(([, part]) => [...part.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id))

    expect(used.filter((id) => !defined.has(id))).toEqual([])
    expect(defined).toContain('Title')
    expect(defined).toContain('Heading1')
  })

  it('repeats the head rows of tables and keeps rows whole', async () => {
    const body = await wordBody(minutesPaper)

    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(5)
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(body.match(/<w:tr>/g)?.length)
  })

  it('puts the mark of a draft into the header of every page', async () => {
    const parts = await wordParts(minutesPaper)

    expect(parts['word/header1.xml']).toContain('DRAFT – not adopted')
    expect(parts['word/document.xml']).not.toContain('w:titlePg')
  })

  it('counts pages by fields', async () => {
    const foot = (await wordParts(minutesPaper))['word/footer1.xml']

    expect(foot).toMatch(/ PAGE <.* NUMPAGES </)
    expect(foot).toContain('CSSWG/2015/01 · draft 2')
  })

  it('counts through all sections of one paper, and begins only once', async () => {
    const [section] = minutesPaper.sections
    const parts = await wordParts({ ...minutesPaper, sections: [section, section].flatMap((one) => one ?? []) })

    expect(parts['word/footer1.xml']).toMatch(/ PAGE <.* NUMPAGES </)
    expect(parts['word/footer2.xml']).toMatch(/ PAGE <.* NUMPAGES </)
    expect(parts['word/document.xml']?.match(/<w:pgNumType w:start="1"\/>/g)?.length).toBe(1)
  })

  it('counts the pages of each paper in a file of several', async () => {
    const parts = await wordParts(buildBundle('Letters', [minutesPaper, minutesPaper]))

    expect(parts['word/footer2.xml']).toMatch(/ PAGE <.* SECTIONPAGES </)
    expect(parts['word/document.xml']?.match(/<w:pgNumType w:start="1"\/>/g)?.length).toBe(2)
  })

  it('stores in the count of a section the page of its own end, for programs that cannot count sections', async () => {
    const parts = await wordParts(buildBundle('Letters', [minutesPaper, minutesPaper]))

    expect(parts['word/footer1.xml']).toMatch(/ SECTIONPAGES <.*"separate".* PAGEREF _end1 <.*"end".*"end"/)
    expect(parts['word/footer2.xml']).toMatch(/ SECTIONPAGES <.*"separate".* PAGEREF _end2 <.*"end".*"end"/)
    expect(parts['word/document.xml']?.match(/w:name="_end\d"/g)).toEqual(['w:name="_end1"', 'w:name="_end2"'])
    expect((await wordParts(minutesPaper))['word/document.xml']).not.toContain('bookmark')
  })

  it('escapes what a person typed', async () => {
    const parts = await wordParts({ ...oneParagraph('A & B <c> "d" \u0007]]>'), title: 'A & B <c>\u0007' })

    expect(parts['word/document.xml']).toContain('A &#38; B &#60;c&#62; &#34;d&#34; ]]&#62;')
    expect(parts['docProps/core.xml']).toContain('A &#38; B &#60;c&#62;</dc:title>')
  })

  it('writes line breaks and tabs as such', async () => {
    const body = await wordBody(oneParagraph('one\ntwo\tthree'))

    expect(body).toMatch(/one<\/w:t><w:br\/>/)
    expect(body).toMatch(/two<\/w:t><w:tab\/>/)
  })

  it('makes a zip that opens', async () => {
    expect(Object.keys(unzipSync(await paperToWord(minutesPaper)))).toContain('[Content_Types].xml')
  })
})
