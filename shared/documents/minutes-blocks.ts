import type { Language } from '../domain/common.ts'
import type { DecisionKind } from '../domain/decision.ts'
import { capturedIn, plainText, type MinutesBlock as TypedBlock, withoutRestricted } from '../domain/minutes.ts'
import { assertNever } from '../errors.ts'
import type { MinutesBlock, MinutesRun } from './minutes-facts.ts'

/** An action or decision of the meeting, as a paper words it. */
export type CapturedFacts = {
  readonly kind: 'action' | 'decision'
  readonly id: string
  readonly number: string
  readonly itemId: string | null
  readonly textEn: string
  readonly textLo: string
  readonly decisionKind: DecisionKind | null
  readonly dueOn: string | null
  /** Lead first. */
  readonly parties: readonly { readonly shortEn: string; readonly shortLo: string }[]
  readonly activities: readonly { readonly position: number }[]
  readonly notInMinutes: 0 | 1
  readonly withdrawnAt: string | null
}

/** What was typed under one item, in both languages. */
export type TypedItem = { readonly itemId: string; readonly en: readonly TypedBlock[]; readonly lo: readonly TypedBlock[] }

/**
 * Turns typed minutes into the blocks of a paper, item by item, without anything restricted.
 *
 * An item without text in the paper's language shows its other one. What was captured but stands nowhere in the text comes at the end
 * of its item, unless somebody took it out.
 */
export function minutesBlocks(
  items: readonly TypedItem[],
  captured: readonly CapturedFacts[],
  language: Language,
): ReadonlyMap<string, readonly MinutesBlock[]> {
  const hidden = restrictedRecords(items)
  const records = new Map(
    captured
      .filter((record) => record.withdrawnAt === null && record.notInMinutes === 0 && !hidden.has(record.id))
      .map((record) => [record.id, record]),
  )
  const chosen = items.map((item) => ({ itemId: item.itemId, blocks: withoutRestricted(textIn(item, language)) }))
  const placed = new Set(chosen.flatMap(({ blocks }) => capturedIn(blocks)).map(({ id }) => id))
  const lastItemId = items.at(-1)?.itemId
  const homeOf = ({ itemId }: CapturedFacts) => (items.some((item) => item.itemId === itemId) ? itemId : lastItemId)
  return new Map(
    chosen.map(({ itemId, blocks }) => {
      const unplaced = [...records.values()].filter((record) => !placed.has(record.id) && homeOf(record) === itemId)
      return [itemId, [...paperBlocks(blocks, records), ...unplaced.map(recordBlock)]]
    }),
  )
}

/** Records that stand in a restricted paragraph, in either language: they leave the house neither in minutes nor in letters. */
export function restrictedRecords(items: readonly TypedItem[]): ReadonlySet<string> {
  const all = items.flatMap(({ en, lo }) => [...en, ...lo])
  return new Set(restrictedIn(all))
}

function restrictedIn(blocks: readonly TypedBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'captured':
        return block.restricted ? [block.record.id] : []
      case 'list':
        return block.items.flatMap(restrictedIn)
      case 'table':
        return block.rows.flat().flatMap((cell) => restrictedIn(cell.blocks))
      case 'paragraph':
        return []
      default:
        return assertNever(block)
    }
  })
}

function textIn(item: TypedItem, language: Language): readonly TypedBlock[] {
  const [own, other] = language === 'lo' ? [item.lo, item.en] : [item.en, item.lo]
  return own.length > 0 ? own : other
}

function paperBlocks(blocks: readonly TypedBlock[], records: ReadonlyMap<string, CapturedFacts>): readonly MinutesBlock[] {
  return blocks.flatMap((block): readonly MinutesBlock[] => {
    switch (block.kind) {
      case 'paragraph':
        return plainText([block]).trim() === '' ? [] : [{ kind: 'paragraph', runs: runsOf(block.runs) }]
      case 'captured': {
        const record = records.get(block.record.id)
        return record === undefined ? [] : [recordBlock(record)]
      }
      case 'list':
        return [
          { kind: 'list', isOrdered: block.ordered, items: block.items.flatMap(listItems) },
          // A record is a numbered paragraph of its own, wherever it was captured.
          ...capturedIn([block]).flatMap(({ id }) => recordOf(records, id)),
        ]
      case 'table':
        return [
          {
            kind: 'table',
            hasHead: block.rows[0]?.every((cell) => cell.header) ?? false,
            rows: block.rows.map((row) =>
              row.flatMap((cell) => [lineOf(cell.blocks), ...Array.from({ length: cell.colspan - 1 }, () => [])]),
            ),
          },
          ...capturedIn([block]).flatMap(({ id }) => recordOf(records, id)),
        ]
      default:
        return assertNever(block)
    }
  })
}

function recordOf(records: ReadonlyMap<string, CapturedFacts>, id: string): readonly MinutesBlock[] {
  const record = records.get(id)
  return record === undefined ? [] : [recordBlock(record)]
}

function recordBlock(record: CapturedFacts): MinutesBlock {
  const { number, textEn, textLo, dueOn } = record
  if (record.kind === 'decision') return { kind: 'decision', number, decided: record.decisionKind ?? 'decided', textEn, textLo }
  const [lead, ...others] = record.parties
  return {
    kind: 'action',
    number,
    textEn,
    textLo,
    leadEn: lead?.shortEn ?? '',
    leadLo: lead?.shortLo ?? '',
    others: others.map(({ shortEn, shortLo }) => ({ nameEn: shortEn, nameLo: shortLo })),
    dueOn,
    activityNumbers: record.activities.map(({ position }) => position),
  }
}

/** A list inside a list item follows as items of its own: a paper has one level. */
function listItems(blocks: readonly TypedBlock[]): readonly (readonly MinutesRun[])[] {
  const own = lineOf(blocks.filter((block) => block.kind !== 'list'))
  const inner = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(listItems) : []))
  return own.length > 0 ? [own, ...inner] : inner
}

/** All text of some blocks as one paragraph with line breaks. */
function lineOf(blocks: readonly TypedBlock[]): readonly MinutesRun[] {
  return blocks
    .flatMap((block): readonly (readonly MinutesRun[])[] => {
      switch (block.kind) {
        case 'paragraph':
          return [runsOf(block.runs)]
        case 'list':
          return block.items.map(lineOf)
        case 'table':
          return block.rows.flat().map((cell) => lineOf(cell.blocks))
        case 'captured':
          return []
        default:
          return assertNever(block)
      }
    })
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]))
}

function runsOf(typed: readonly { readonly text: string; readonly bold?: true; readonly italic?: true }[]): readonly MinutesRun[] {
  return typed.map(({ text, bold, italic }) => ({ text, ...(bold && { bold }), ...(italic && { italic }) }))
}
