import { LEVEL_COUNT } from './list-level.ts'
import { numberText } from './number-text.ts'
import { type List, readWordLists } from './word-lists.ts'
import type { WordStyles } from './word-styles.ts'

/** What a paragraph says of its list: by its style, or by itself. */
type ListPlace = { readonly styleId: string | undefined; readonly numId: string | undefined; readonly level: number | undefined }
/** Says what Word writes before the paragraphs of its lists. */
export type Numbering = { readonly labelOf: (place: ListPlace) => string }

/**
 * Reads the part of a Word document that describes its lists; numbers count on through the document, as in Word.
 *
 * Lists of the same kind share their numbers; one that says where it begins does so once. A bullet of whatever shape becomes `•`,
 * since Word draws it with fonts of its own.
 *
 * @throws {Refusal} what `parseXml` throws.
 */
export function readNumbering(xml: Uint8Array | undefined, styles: WordStyles, fileName: string): Numbering {
  if (xml === undefined) return { labelOf: () => '' }
  const lists = readWordLists(xml, styles, fileName)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    labelOf: (place) => {
      const style = styles.listOf(place.styleId, (numId, styleId) => lists.get(numId)?.levelOfStyle.get(styleId))
      const numId = place.numId ?? style.numId
      const list = numId === undefined ? undefined : lists.get(numId)
      const at = place.level ?? style.level ?? 0
      if (list === undefined || list.levels[at] === undefined) return ''
      const isNew = !begun.has(`${numId} ${at}`)
      begun.add(`${numId} ${at}`)
      const count = counted(counts.get(list.kindId) ?? [], list, at, isNew)
      counts.set(list.kindId, count)
      return labelText(count, list, at)
    },
  }
}

/** The numbers of all levels after one more paragraph at this one. */
function counted(before: readonly (number | undefined)[], list: List, at: number, isNew: boolean): (number | undefined)[] {
  const startOf = (level: number) => list.starts.get(level) ?? list.levels[level]?.start ?? 1
  const isBegun = isNew && list.starts.has(at)
  return Array.from({ length: LEVEL_COUNT }, (_, level) => {
    const count = before[level]
    // Levels above that were never used stand at their start, as Word shows them.
    if (level < at) return count ?? startOf(level)
    if (level === at) return count === undefined || isBegun ? startOf(at) : count + 1
    const restartsBelow = list.levels[level]?.restartsBelow ?? level
    return at < restartsBelow ? undefined : count
  })
}

function labelText(count: readonly (number | undefined)[], list: List, at: number): string {
  const own = list.levels[at]
  if (own?.format === 'bullet') return '• '
  const text = (own?.text ?? '').replace(/%(\d)/g, (_place, digit: string) => {
    const level = Number(digit) - 1
    const other = list.levels[level]
    const format = other?.format ?? 'decimal'
    return numberText(count[level] ?? other?.start ?? 1, own?.isLegal === true ? 'decimal' : format)
  })
  return text.trim() === '' ? '' : `${text} `
}
