import { assertNever } from '../errors.ts'
import { inLanguage } from './facts.ts'
import { cellOf, letterTextMm } from './layout.ts'
import { actionDetails } from './minutes-actions.ts'
import { decisionNames } from './minutes-decisions.ts'
import type { MinutesBlock, MinutesFacts, MinutesRun } from './minutes-facts.ts'
import { runs } from './runs.ts'
import type { Block, Paragraph, Table, TextRun } from './tree.ts'
import { asSentence, sentenceCase, type Words } from './words.ts'

/** One typed block as it is printed; what is restricted prints nothing. */
export function minutesBlock(block: MinutesBlock, facts: MinutesFacts, words: Words): readonly Block[] {
  const { language } = facts
  switch (block.kind) {
    case 'paragraph':
      return block.isRestricted ? [] : [{ kind: 'paragraph', style: 'numbered', runs: spoken(block.runs, facts, words) }]
    case 'heading':
      return [{ kind: 'paragraph', style: 'heading2', runs: spoken(block.runs, facts, words) }]
    case 'list':
      return block.items.map((item, index) => ({
        kind: 'paragraph',
        style: 'listed',
        number: block.isOrdered ? `${index + 1})` : '–',
        runs: spoken(item, facts, words),
      }))
    case 'table':
      return block.rows.some((row) => row.length > 0) ? [typedTable(block, facts, words)] : []
    case 'decision': {
      const label = words(language, decisionNames[block.decided])
      return [recordParagraph('decision', block.number, label, asSentence(inLanguage(block, 'text', language)), facts)]
    }
    case 'action': {
      const text = `${asSentence(inLanguage(block, 'text', language))}\n${actionDetails(block, language, words)}`
      return [recordParagraph('action', block.number, words(language, 'action'), text, facts)]
    }
    default:
      return assertNever(block)
  }
}

function recordParagraph(kind: 'decision' | 'action', number: string, label: string, text: string, facts: MinutesFacts): Paragraph {
  return {
    kind: 'paragraph',
    style: kind,
    runs: [...runs(`${label} ${number}: `, facts.language, { bold: true }), ...runs(text, facts.language)],
    record: { kind, number },
  }
}

/** Typed runs, cut by script; under the Chatham House Rule nobody is named. */
function spoken(typed: readonly MinutesRun[], facts: MinutesFacts, words: Words): readonly TextRun[] {
  const nobody = words(facts.language, 'aParticipant')
  return typed.flatMap((run, index) => {
    const isHidden = facts.isChathamHouse && run.isSpeaker
    const text = isHidden ? (index === 0 ? sentenceCase(nobody) : nobody) : run.text
    return runs(text, facts.language, { bold: run.bold ?? false, italic: run.italic ?? false })
  })
}

function typedTable(block: Extract<MinutesBlock, { readonly kind: 'table' }>, facts: MinutesFacts, words: Words): Table {
  const columnCount = Math.max(...block.rows.map((row) => row.length))
  const columns = Array.from({ length: columnCount }, (_, column) => column)
  return {
    kind: 'table',
    look: 'grid',
    columnsMm: columns.map(() => letterTextMm / columnCount),
    rows: block.rows.map((row, index) => {
      const isHead = block.hasHead && index === 0
      return {
        kind: isHead ? 'head' : 'body',
        cells: columns.map((column) =>
          cellOf([{ kind: 'paragraph', style: isHead ? 'tableHead' : 'table', runs: spoken(row[column] ?? [], facts, words) }]),
        ),
      }
    }),
  }
}
