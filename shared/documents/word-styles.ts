import type { ParagraphStyle, Table } from './tree.ts'

/** Word style of each kind of paragraph. */
export const paragraphStyleIds: Readonly<Record<ParagraphStyle, string>> = {
  body: 'BodyText',
  country: 'Country',
  motto: 'Motto',
  title: 'Title',
  subtitle: 'Subtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  numbered: 'NumberedParagraph',
  unnumbered: 'UnnumberedParagraph',
  listed: 'ListedParagraph',
  quote: 'Quote',
  decision: 'Decision',
  action: 'Action',
  detail: 'Detail',
  underHeading: 'UnderHeading',
  listHead: 'ListHead',
  small: 'Small',
  table: 'TableText',
  tableHead: 'TableHead',
  tableSmall: 'TableSmall',
  tableTiny: 'TableTiny',
}

/** Word style of each kind of table. */
export const tableStyleIds: Readonly<Record<Table['look'], string>> = {
  grid: 'PaperTable',
  form: 'PaperTable',
  tight: 'TightTable',
  plain: 'TableNormal',
}

/** Height of text in points. */
type Look = {
  readonly id: string
  readonly name: string
  readonly basedOn?: string
  readonly sizePoints?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly paragraph?: string
}

const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Phetsarath OT"/>'
const bar = (width: number, color: string): string =>
  `<w:pBdr><w:left w:val="single" w:sz="${width}" w:space="6" w:color="${color}"/></w:pBdr>`
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`
const hanging = (left: number, by: number): string =>
  `<w:tabs><w:tab w:val="left" w:pos="${left}"/></w:tabs>%s<w:ind w:left="${left}" w:hanging="${by}"/>`

// The order of the elements inside w:pPr is fixed by the schema: keepNext, keepLines, pBdr, tabs, spacing, ind, jc, outlineLvl.
const looks: readonly Look[] = [
  { id: 'Title', name: 'Title', sizePoints: 15, bold: true, paragraph: `<w:keepNext/>${spacing(200, 120)}<w:jc w:val="center"/>` },
  { id: 'Subtitle', name: 'Subtitle', sizePoints: 13, bold: true, paragraph: `<w:keepNext/>${spacing(0, 160)}<w:jc w:val="center"/>` },
  {
    id: 'Heading1',
    name: 'heading 1',
    sizePoints: 12.5,
    bold: true,
    paragraph: `<w:keepNext/><w:keepLines/>${hanging(624, 624).replace('%s', spacing(280, 100))}<w:outlineLvl w:val="0"/>`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    sizePoints: 12,
    bold: true,
    paragraph: `<w:keepNext/><w:keepLines/>${hanging(624, 624).replace('%s', spacing(200, 80))}<w:outlineLvl w:val="1"/>`,
  },
  { id: 'Country', name: 'Country', sizePoints: 12.5, bold: true, paragraph: `<w:keepNext/>${spacing(0, 0)}<w:jc w:val="center"/>` },
  { id: 'Motto', name: 'Motto', paragraph: `<w:keepNext/>${spacing(0, 0)}<w:jc w:val="center"/>` },
  { id: 'BodyText', name: 'Body Text', paragraph: spacing(0, 130) },
  { id: 'Detail', name: 'Detail', paragraph: spacing(0, 30) },
  { id: 'UnderHeading', name: 'Under Heading', sizePoints: 10.5, paragraph: `<w:keepNext/>${spacing(0, 80)}<w:ind w:left="624"/>` },
  { id: 'ListHead', name: 'List Head', bold: true, paragraph: `<w:keepNext/>${spacing(160, 40)}` },
  { id: 'Small', name: 'Small', sizePoints: 10, paragraph: spacing(60, 40) },
  { id: 'FootnoteText', name: 'footnote text', sizePoints: 9, paragraph: spacing(0, 20) },
  { id: 'Quote', name: 'Quote', paragraph: `<w:keepLines/>${spacing(0, 140)}<w:ind w:left="567" w:right="567"/>` },
  { id: 'NumberedParagraph', name: 'Numbered Paragraph', paragraph: hanging(624, 624).replace('%s', spacing(0, 120)) },
  { id: 'UnnumberedParagraph', name: 'Unnumbered Paragraph', paragraph: `${spacing(0, 120)}<w:ind w:left="624"/>` },
  { id: 'ListedParagraph', name: 'Listed Paragraph', paragraph: hanging(1077, 453).replace('%s', spacing(0, 60)) },
  { id: 'Decision', name: 'Decision', paragraph: `<w:keepLines/>${bar(24, '000000')}${hanging(624, 624).replace('%s', spacing(60, 160))}` },
  { id: 'Action', name: 'Action', paragraph: `<w:keepLines/>${bar(12, '808080')}${hanging(624, 624).replace('%s', spacing(60, 160))}` },
  { id: 'TableText', name: 'Table Text', sizePoints: 10.5, paragraph: spacing(20, 20) },
  { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', sizePoints: 10.5, bold: true, paragraph: `<w:keepNext/>${spacing(20, 20)}` },
  { id: 'TableSmall', name: 'Table Small', sizePoints: 9, paragraph: spacing(0, 0) },
  { id: 'TableTiny', name: 'Table Tiny', sizePoints: 8, paragraph: spacing(0, 0) },
  { id: 'Gap', name: 'Gap', sizePoints: 2, paragraph: spacing(0, 100) },
  { id: 'Header', name: 'header', sizePoints: 10, paragraph: spacing(0, 0) },
  { id: 'Footer', name: 'footer', sizePoints: 9, paragraph: spacing(0, 0) },
  {
    id: 'DraftMark',
    name: 'Draft Mark',
    sizePoints: 12,
    bold: true,
    paragraph: `${['top', 'left', 'bottom', 'right']
      .map((side) => `<w:${side} w:val="single" w:sz="8" w:space="3" w:color="000000"/>`)
      .join('')
      .replace(/^/, '<w:pBdr>')}</w:pBdr>${spacing(0, 0)}<w:ind w:left="2835" w:right="2835"/><w:jc w:val="center"/>`,
  },
]

const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`

function styleOf(look: Look): string {
  const run = [
    look.bold ? '<w:b/><w:bCs/>' : '',
    look.italic ? '<w:i/>' : '',
    look.sizePoints === undefined ? '' : size(look.sizePoints),
  ].join('')
  return [
    `<w:style w:type="paragraph" w:styleId="${look.id}"><w:name w:val="${look.name}"/><w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>`,
    `<w:qFormat/><w:pPr>${look.paragraph ?? ''}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`,
  ].join('')
}

const line = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
/** Room left and right of the text in a table, in twentieths of a point. */
export const tablePadding = 85

// Bold is said by the paragraph style alone: Word takes bold in two styles at once as not bold.
function tableStyle(id: string, name: string, padding: number): string {
  return [
    `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>`,
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join(''),
    `</w:tblBorders><w:tblCellMar><w:top w:w="${padding}" w:type="dxa"/><w:left w:w="${tablePadding}" w:type="dxa"/>`,
    `<w:bottom w:w="${padding}" w:type="dxa"/><w:right w:w="${tablePadding}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr></w:tblStylePr></w:style>',
  ].join('')
}

/**
 * The part `word/styles.xml` of every paper: Times New Roman with Phetsarath OT for Lao, which is what Word calls a complex script
 * (`w:cs`, `w:szCs`, `w:bCs`, `w:lang@w:bidi`), never right-to-left, never justified, never of exact height.
 */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>',
  fonts,
  size(12),
  '<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="lo-LA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
  spacing(0, 0),
  '</w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  `<w:style w:type="character" w:styleId="Lao"><w:name w:val="Lao"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${fonts}<w:lang w:val="lo-LA" w:eastAsia="en-US" w:bidi="lo-LA"/></w:rPr></w:style>`,
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  tableStyle('PaperTable', 'Paper Table', 28),
  tableStyle('TightTable', 'Tight Table', 6),
  ...looks.map(styleOf),
  '</w:styles>',
].join('')

/** The part `word/fontTable.xml`: what Word shall take where Phetsarath OT is not installed. */
export const fontTableXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>',
  '<w:font w:name="Phetsarath OT"><w:altName w:val="DokChampa"/><w:charset w:val="00"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  '</w:fonts>',
].join('')
