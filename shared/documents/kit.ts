import { Document, Footer, Header, Packer, PageOrientation, Paragraph, TabStopType } from 'docx'
import { blockToWord, runsToWord } from './kit-blocks.ts'
import { twip } from './measures.ts'
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
  const mark = section.mark === null ? [] : [new Paragraph({ style: 'DraftMark', children: runsToWord(section.mark, hasOwnCounts) })]
  const line = (content: PageLine | null, style: string) =>
    content === null
      ? []
      : [
          new Paragraph({
            style,
            tabStops: [{ type: TabStopType.RIGHT, position: twip(textMm) }],
            children: [
              ...runsToWord(content.left, hasOwnCounts),
              ...runsToWord([{ text: '\t', lang: 'en' }, ...content.right], hasOwnCounts),
            ],
          }),
        ]
  const blank = () => [new Paragraph({ style: 'Header' })]
  const orBlank = (paragraphs: readonly Paragraph[]) => (paragraphs.length > 0 ? paragraphs : blank())
  return {
    properties: {
      titlePage: true,
      page: {
        // docx turns the sheet itself: the short side is always the width.
        size: { width: 11906, height: 16838, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...twips({ top, right, bottom, left }), header: twip(8), footer: twip(8), gutter: 0 },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: orBlank(mark) }),
      default: new Header({ children: orBlank([...mark, ...line(section.header, 'Header')]) }),
    },
    footers: {
      first: new Footer({ children: orBlank(line(section.footer, 'Footer')) }),
      default: new Footer({ children: orBlank(line(section.footer, 'Footer')) }),
    },
    children: section.blocks.flatMap((block, index) => blockToWord(block, hasOwnCounts, section.blocks[index - 1]?.kind === 'pageBreak')),
  }
}

function twips(margins: Section['marginsMm']) {
  return { top: twip(margins.top), right: twip(margins.right), bottom: twip(margins.bottom), left: twip(margins.left) }
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
  return text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)
}
