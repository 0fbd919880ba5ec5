import { levelOf } from './list-level.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'

type Style = { basedOn: string | undefined; numId: string | undefined; level: number | undefined; font: string | undefined }
type Styles = { readonly byId: Map<string, Style>; usualId: string | undefined; usualFont: string }
type StyleList = { readonly numId: string | undefined; readonly level: number | undefined }

/** What the styles of a document say that is read from it. */
export type WordStyles = {
  /** The list that a style gives to its paragraphs, and their level in it; `tiedLevel` is the level that the list has tied to a style. */
  readonly listOf: (styleId: string | undefined, tiedLevel?: (numId: string, styleId: string) => number | undefined) => StyleList
  /** The font of Latin text in a paragraph and a run of these styles; '' where the document leaves it to the program. */
  readonly fontOf: (paragraphStyleId: string | undefined, runStyleId: string | undefined) => string
}

/** Deeper than any style is based on others; styles that are based on each other end here. */
const DEPTH_LIMIT = 50
const NO_LIST: StyleList = { numId: undefined, level: undefined }

/**
 * Reads the styles of a Word document.
 *
 * @throws {Refusal} what `parseXml` throws.
 */
export function readWordStyles(xml: Uint8Array | undefined, fileName: string): WordStyles {
  const styles = readStyles(xml, fileName)
  const chainOf = (styleId: string | undefined) => {
    const chain: (readonly [string, Style])[] = []
    for (let id = styleId; id !== undefined && chain.length < DEPTH_LIMIT; ) {
      const style = styles.byId.get(id)
      if (style === undefined) break
      chain.push([id, style])
      id = style.basedOn
    }
    return chain
  }
  return {
    listOf: (styleId, tiedLevel) => {
      const chain = chainOf(styleId)
      const numId = chain.find(([, style]) => style.numId !== undefined)?.[1].numId
      if (numId === undefined) return NO_LIST
      const levels = chain.map(([id, style]) => tiedLevel?.(numId, id) ?? style.level)
      return { numId, level: levels.find((level) => level !== undefined) }
    },
    fontOf: (paragraphStyleId, runStyleId) => {
      const chain = [...chainOf(runStyleId), ...chainOf(paragraphStyleId ?? styles.usualId)]
      return chain.find(([, { font }]) => font !== undefined)?.[1].font ?? styles.usualFont
    },
  }
}

/** The font that an element names for Latin text; '' for one of the theme, undefined where it speaks of other scripts only. */
export function fontNamed({ attribute }: XmlElement): string | undefined {
  if (attribute('hAnsiTheme') !== undefined || attribute('asciiTheme') !== undefined) return ''
  return attribute('hAnsi') ?? attribute('ascii')
}

function readStyles(xml: Uint8Array | undefined, fileName: string): Styles {
  const styles: Styles = { byId: new Map(), usualId: undefined, usualFont: '' }
  if (xml === undefined) return styles
  const names: string[] = []
  let style: Style | undefined
  parseXml(xml, fileName, {
    open(element) {
      const { local, attribute } = element
      const [grandparent, parent] = names.slice(-2)
      names.push(local)
      if (local === 'style') {
        const id = attribute('styleId') ?? ''
        style = { basedOn: undefined, numId: undefined, level: undefined, font: undefined }
        styles.byId.set(id, style)
        if (attribute('type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute('default') ?? '')) styles.usualId = id
      }
      if (local === 'rFonts' && grandparent === 'rPrDefault') styles.usualFont = fontNamed(element) ?? ''
      if (style !== undefined) readProperty(style, element, grandparent, parent)
    },
    close() {
      if (names.pop() === 'style') style = undefined
    },
    text: () => undefined,
  })
  return styles
}

function readProperty(style: Style, element: XmlElement, grandparent: string | undefined, parent: string | undefined): void {
  const value = element.attribute('val')
  if (element.local === 'basedOn' && parent === 'style') style.basedOn = value
  if (element.local === 'numId' && parent === 'numPr' && grandparent === 'pPr') style.numId = value
  if (element.local === 'ilvl' && parent === 'numPr' && grandparent === 'pPr') style.level = levelOf(value)
  if (element.local === 'rFonts' && parent === 'rPr' && grandparent === 'style') style.font = fontNamed(element)
}
