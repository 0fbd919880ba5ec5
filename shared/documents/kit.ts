import { Document, Footer, Header, Packer, PageOrientation, Paragraph, TabStopType } from 'docx'
import { blockToWord, runsToWord } from './kit-blocks.ts'
import { twip } from './measures.ts'
import { writable } from './runs.ts'
import type { PageLine, Paper, Section } from './tree.ts'
import { fontTableXml, stylesXml } from './word-styles.ts'
import { withFixedTimes } from './zip-times.ts'

/** Writes a paper as a Word file; the same tree gives the same bytes. */
export async function paperToWord(paper: Paper): Promise<Uint8Array> {
  const hasOwnCounts = paper.sections.length > 1
  const document = new Document({
    sections: paper.sections.map((section) => sectionToWord(section, hasOwnCounts)),
    compatibility: { version: 14 },
    features: { updateFields: false },
  })
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: stylesXml },
    { path: 'word/fontTable.xml', data: fontTableXml },
    { path: 'docProps/core.xml', data: coreXml(paper) },
  ])
  return withFixedTimes(bytes)
}

/** Media type of a Word file. */
export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function sectionToWord(section: Section, hasOwnCounts: boolean) {
  const { top, right, bottom, left } = section.marginsMm
  const isWide = section.orientation === 'landscape'
  const textMm = (isWide ? 297 : 210) - left - right
  const mark = new Paragraph(
    section.mark === null ? { style: 'Header' } : { style: 'DraftMark', children: runsToWord(section.mark, hasOwnCounts) },
  )
  return {
    properties: {
      page: {
        // docx turns the sheet itself: the short side is always the width.
        size: { width: 11906, height: 16838, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: twip(top), right: twip(right), bottom: twip(bottom), left: twip(left), header: twip(8), footer: twip(8), gutter: 0 },
        pageNumbers: { start: 1 },
      },
    },
    // A section without a header of its own would repeat the one before it.
    headers: { default: new Header({ children: [mark] }) },
    footers: { default: new Footer({ children: [footLine(section.footer, textMm, hasOwnCounts)] }) },
    children: section.blocks.flatMap((block, index) => blockToWord(block, hasOwnCounts, section.blocks[index - 1]?.kind === 'pageBreak')),
  }
}

function footLine(line: PageLine | null, textMm: number, hasOwnCounts: boolean): Paragraph {
  if (line === null) return new Paragraph({ style: 'Footer' })
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: twip(textMm) }],
    children: [...line.left, { text: '\t', lang: 'en' as const }, ...line.right].flatMap((run) => runsToWord([run], hasOwnCounts)),
  })
}

/** Dates are those of the paper, not those of the writing. */
function coreXml(paper: Paper): string {
  const instant = `${paper.datedOn}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(paper.title)}</dc:title><dc:subject>${escaped(paper.number ?? '')}</dc:subject><dc:language>${paper.language === 'lo' ? 'lo-LA' : 'en-GB'}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

function escaped(text: string): string {
  return writable(text).replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
