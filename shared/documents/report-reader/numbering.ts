import { parseXml, type XmlElement } from './parse-xml.ts'

type Level = { readonly format: string; readonly text: string; readonly start: number }

/** Says what Word writes before the paragraphs of its lists. */
export type Numbering = { readonly labelOf: (numId: string, level: number) => string }

const NO_LISTS: Numbering = { labelOf: () => '' }
const LEVEL_COUNT = 9

/**
 * Reads the part of a Word document that describes its lists; numbers count on through the document, as in Word.
 *
 * A bullet of whatever shape becomes `•`, since Word draws it with fonts of its own.
 *
 * @throws {Refusal} what `parseXml` throws.
 */
export function readNumbering(xml: Uint8Array | undefined, fileName: string): Numbering {
  if (xml === undefined) return NO_LISTS
  const { levels, abstractOf } = readLevels(xml, fileName)
  const counts = new Map<string, number[]>()
  return {
    labelOf: (numId, level) => {
      const abstractId = abstractOf.get(numId)
      const own = abstractId === undefined ? undefined : levels.get(abstractId)?.[level]
      if (abstractId === undefined || own === undefined) return ''
      if (own.format === 'bullet') return '• '
      if (own.format === 'none') return ''
      const count = counts.get(numId) ?? []
      // Levels above that were never used stand at their start, as Word shows them.
      const above = Array.from({ length: level }, (_, at) => count[at] ?? levels.get(abstractId)?.[at]?.start ?? 1)
      counts.set(numId, [...above, (count[level] ?? own.start - 1) + 1])
      const text = own.text.replace(/%(\d)/g, (_place, digit: string) => {
        const at = Number(digit) - 1
        const other = levels.get(abstractId)?.[at]
        return numberText(counts.get(numId)?.[at] ?? other?.start ?? 1, other?.format ?? 'decimal')
      })
      return text === '' ? '' : `${text} `
    },
  }
}

function readLevels(xml: Uint8Array, fileName: string) {
  const levels = new Map<string, Level[]>()
  const abstractOf = new Map<string, string>()
  let abstractId: string | undefined
  let numId: string | undefined
  let level: { at: number; format: string; text: string; start: number } | undefined
  const names: string[] = []
  parseXml(xml, fileName, {
    open(element: XmlElement) {
      const value = element.attribute('val') ?? ''
      names.push(element.local)
      if (element.local === 'abstractNum') abstractId = element.attribute('abstractNumId')
      if (element.local === 'num') numId = element.attribute('numId')
      if (element.local === 'abstractNumId' && numId !== undefined) abstractOf.set(numId, value)
      if (element.local === 'lvl' && abstractId !== undefined && numId === undefined)
        level = {
          at: Math.min(Math.max(Number.parseInt(element.attribute('ilvl') ?? '0', 10) || 0, 0), LEVEL_COUNT - 1),
          format: 'decimal',
          text: '',
          start: 1,
        }
      if (level === undefined) return
      if (element.local === 'numFmt') level.format = value
      if (element.local === 'lvlText') level.text = value
      if (element.local === 'start') level.start = Number.parseInt(value, 10) || 1
    },
    close() {
      const name = names.pop()
      if (name === 'lvl' && level !== undefined && abstractId !== undefined) {
        const known = levels.get(abstractId) ?? []
        known[level.at] = level
        levels.set(abstractId, known)
        level = undefined
      }
      if (name === 'abstractNum') abstractId = undefined
      if (name === 'num') numId = undefined
    },
    text: () => undefined,
  })
  return { levels, abstractOf }
}

function numberText(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letterOf(count)
    case 'upperLetter':
      return letterOf(count).toUpperCase()
    case 'lowerRoman':
      return romanOf(count).toLowerCase()
    case 'upperRoman':
      return romanOf(count)
    default:
      return String(count)
  }
}

/** a … z, aa, bb, as Word counts. */
function letterOf(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(count / 26), 8))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanOf(count: number): string {
  let rest = Math.min(count, 399)
  let text = ''
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
