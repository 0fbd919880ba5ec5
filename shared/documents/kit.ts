import { Document, Footer, Header, Packer, PageOrientation, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { twip } from './measures.ts'
import type { Paper, Run, Section } from './tree.ts'
import { fontTableXml, stylesXml } from './word-styles.ts'
import { blockXml, endMarkXml, escaped, lineXml, noteXml, type PagesField, plainXml } from './word-xml.ts'

/**
 * Writes a paper as a Word file; the same tree gives the same bytes.
 *
 * The library makes the package (sections, headers, settings) around places that are then filled with our own text.
 */
export async function paperToWord(paper: Paper): Promise<Uint8Array> {
  const content = contentOf(paper)
  // The letters of a bundle count their pages each for itself; the sections of one paper count on.
  const parts = await emptyPackage(paper.sections, paper.kind === 'bundle')
  const filled = Object.entries(parts).map(([path, bytes]) => [path, isFilled.test(path) ? fill(bytes, content) : bytes] as const)
  // Never so with the pinned version of the library; another one may write its paragraphs differently.
  if (content.size > 0) throw new Error(`The library wrote no place for ${[...content.keys()].join(', ')}.`)
  const files = {
    ...Object.fromEntries(filled),
    'word/styles.xml': strToU8(stylesXml),
    'word/fontTable.xml': strToU8(fontTableXml),
    'docProps/core.xml': strToU8(coreXml(paper)),
    ...(paper.notes !== undefined &&
      paper.notes.length > 0 && { 'word/footnotes.xml': withNotes(parts['word/footnotes.xml'], paper.notes) }),
  }
  // Without a zone, so that the entry says the same wherever it is written.
  return zipSync(files, { mtime: '1980-01-01T00:00:00' })
}

/** Packages without content, by the shape of their pages: twenty letters need only one. */
const emptyPackages = new Map<string, Readonly<Record<string, Uint8Array>>>()

async function emptyPackage(sections: readonly Section[], countsEach: boolean): Promise<Readonly<Record<string, Uint8Array>>> {
  const shape = JSON.stringify([countsEach, sections.map(({ orientation, marginsMm }) => [orientation, marginsMm])])
  const known = emptyPackages.get(shape)
  if (known !== undefined) return known
  const parts = unzipSync(await Packer.pack(skeleton(sections, countsEach), 'uint8array'))
  if (emptyPackages.size >= 16) emptyPackages.clear()
  emptyPackages.set(shape, parts)
  return parts
}

const isFilled = /^word\/(?:document|header\d+|footer\d+)\.xml$/
const place = /<w:p><w:r><w:t xml:space="preserve">swg-(\w+)<\/w:t><\/w:r><\/w:p>/g

/** Puts content into its places in a part, and takes it out of what is left to place. */
function fill(part: Uint8Array, content: Map<string, string>): Uint8Array {
  const filled = strFromU8(part).replace(place, (whole, name: string) => {
    const text = content.get(name)
    content.delete(name)
    return text ?? whole
  })
  return strToU8(filled)
}

/** The library's own part of footnotes, which holds only the lines that part them from the text, with ours in it. */
function withNotes(part: Uint8Array | undefined, notes: readonly (readonly Run[])[]): Uint8Array {
  if (part === undefined) throw new Error('The library wrote no part for footnotes.')
  return strToU8(
    strFromU8(part).replace('</w:footnotes>', `${notes.map((runs, index) => noteXml(index + 1, runs)).join('')}</w:footnotes>`),
  )
}

function contentOf(paper: Paper): Map<string, string> {
  return new Map(
    paper.sections.flatMap(({ blocks, mark, footer, ...section }, index): [string, string][] => {
      // Word hides bookmarks whose name begins so.
      const endMark = `_end${index + 1}`
      const pagesField: PagesField = paper.kind === 'bundle' ? { of: 'section', endMark } : { of: 'file' }
      const body = blocks.map((block, at) => blockXml(block, pagesField, blocks[at - 1]?.kind === 'pageBreak'))
      return [
        [`body${index}`, [...body, pagesField.of === 'section' ? endMarkXml(index + 1, endMark) : ''].join('')],
        [`head${index}`, plainXml(mark === null ? 'Header' : 'DraftMark', mark ?? [], pagesField)],
        [`foot${index}`, lineXml('Footer', footer?.left ?? [], footer?.right ?? [], twip(textWidthMm(section)), pagesField)],
      ]
    }),
  )
}

function skeleton(sections: readonly Section[], countsEach: boolean): Document {
  return new Document({
    compatibility: { version: 14 },
    sections: sections.map(({ orientation, marginsMm: { top, right, bottom, left } }, index) => ({
      properties: {
        page: {
          // The library turns the sheet itself: the short side is always the width.
          size: {
            width: twip(210),
            height: twip(297),
            orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: twip(top),
            right: twip(right),
            bottom: twip(bottom),
            left: twip(left),
            header: twip(8),
            footer: twip(8),
            gutter: 0,
          },
          ...((countsEach || index === 0) && { pageNumbers: { start: 1 } }),
        },
      },
      // A section without a header of its own would repeat the one before it.
      headers: { default: new Header({ children: [new Paragraph(`swg-head${index}`)] }) },
      footers: { default: new Footer({ children: [new Paragraph(`swg-foot${index}`)] }) },
      // The last paragraph of a section carries its page; it must be too low to begin another one.
      children: [new Paragraph(`swg-body${index}`), new Paragraph({ style: 'Gap' })],
    })),
  })
}

function textWidthMm({ orientation, marginsMm }: Pick<Section, 'orientation' | 'marginsMm'>): number {
  return (orientation === 'landscape' ? 297 : 210) - marginsMm.left - marginsMm.right
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
