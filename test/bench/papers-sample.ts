import { Document, type FileChild, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { buildMinutes } from '#shared/documents/minutes.ts'
import type { MinutesBlock, MinutesFacts } from '#shared/documents/minutes-facts.ts'
import type { Paper, Run } from '#shared/documents/tree.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { attendance, minutes } from '../shared/documents/sample-facts.ts'

const english =
  'The representative of the Police Department reported on the work of the border liaison offices in the northern provinces, on the seizures of the last quarter and on the training of officers, and asked the development partners for their support in the coming year. '
const lao = 'ຜູ້ຕາງໜ້າກົມຕຳຫຼວດ ໄດ້ລາຍງານ ກ່ຽວກັບວຽກງານຂອງຫ້ອງການປະສານງານຊາຍແດນ ໃນແຂວງພາກເໜືອ ແລະ ການຝຶກອົບຮົມພະນັກງານ. '

/** Facts of long minutes: 45 people, 20 items with 10 paragraphs in two languages each, 70 actions; about 40 pages. */
export function longMinutesFacts(): MinutesFacts {
  const people = Array.from({ length: 9 }, () => attendance).flat()
  const items = Array.from({ length: 20 }, (_, item) => ({
    number: String(item + 1),
    depth: 0 as const,
    titleEn: `Item ${item + 1} of the agenda`,
    titleLo: `ວາລະທີ ${item + 1}`,
    presenterEn: 'Police Department',
    presenterLo: 'ກົມຕຳຫຼວດ',
    isLedByChair: false,
    silence: null,
    mattersArising: [],
    blocks: [
      ...Array.from({ length: 10 }, () => typedParagraph()),
      ...Array.from({ length: item < 10 ? 4 : 3 }, (_, n) => action(item * 4 + n + 1)),
    ],
  }))
  return { ...minutes, attendance: people, items }
}

/** The paper of these minutes. */
export function longMinutes(): Paper {
  return buildMinutes(longMinutesFacts(), wordsOf())
}

/**
 * The text of minutes (or of any paper), paragraph by paragraph and cell by cell, written with nothing but the library: the floor of the measurement.
 *
 * @param paper built before, so that its building is not measured here.
 */
export function bareLongMinutes(paper: Paper): Promise<Buffer> {
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'Times New Roman', cs: 'Phetsarath OT' }
  const children = paper.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly FileChild[] => {
      if (block.kind === 'paragraph') {
        const isHeading = block.style === 'heading1'
        return [new Paragraph({ ...(isHeading ? { heading: HeadingLevel.HEADING_1 } : {}), children: bareRuns(block.runs, block.number) })]
      }
      if (block.kind !== 'table') return [new Paragraph({})]
      return [
        new Table({
          rows: block.rows.map(
            (row) =>
              new TableRow({
                tableHeader: row.kind === 'head',
                children: row.cells.map(
                  (cell) =>
                    new TableCell({
                      ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
                      children: cell.paragraphs.map((line) => new Paragraph({ children: bareRuns(line.runs, undefined) })),
                    }),
                ),
              }),
          ),
        }),
      ]
    }),
  )
  const document = new Document({
    styles: { default: { document: { run: { font, size: 24, language: { value: 'en-GB', bidirectional: 'lo-LA' } } } } },
    sections: [{ children }],
  })
  return Packer.toBuffer(document)
}

function bareRuns(runs: readonly Run[], number: string | undefined): TextRun[] {
  return [
    ...(number === undefined ? [] : [new TextRun(`${number}\t`)]),
    ...runs.flatMap((run) => ('text' in run ? [new TextRun(run.bold ? { text: run.text, bold: true } : run.text)] : [])),
  ]
}

function typedParagraph(): MinutesBlock {
  return { kind: 'paragraph', runs: [{ text: english }, { text: lao }, { text: 'This was noted.', bold: true }] }
}

function action(n: number): MinutesBlock {
  return {
    kind: 'action',
    number: `CSSWG/2015/01-A${n}`,
    textEn: 'Send comments on the memorandum of understanding to the Ministry of Foreign Affairs',
    textLo: 'ສົ່ງຄຳເຫັນຕໍ່ບົດບັນທຶກຄວາມເຂົ້າໃຈ',
    leadEn: 'MoFA',
    leadLo: 'ກຕທ',
    others: [{ nameEn: 'MoPS', nameLo: 'ປກສ' }],
    dueOn: '2015-12-15',
    activityNumbers: [10],
  }
}
