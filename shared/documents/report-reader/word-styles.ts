import { levelOf } from './list-level.ts'
import { parseXml } from './parse-xml.ts'

type Style = { basedOn: string | undefined; numId: string | undefined; level: number | undefined }
type StyleList = { readonly numId: string | undefined; readonly level: number | undefined }

/** What the styles of a document say that is read from it. */
export type WordStyles = {
  /** The list that a style gives to its paragraphs, and their level in it; `tiedLevel` is the level that the list has tied to a style. */
  readonly listOf: (styleId: string | undefined, tiedLevel?: (numId: string, styleId: string) => number | undefined) => StyleList
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
  const styles = xml === undefined ? new Map<string, Style>() : readStyles(xml, fileName)
  const chainOf = (styleId: string | undefined) => {
    const chain: (readonly [string, Style])[] = []
    for (let id = styleId; id !== undefined && chain.length < DEPTH_LIMIT; ) {
      const style = styles.get(id)
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
  }
}

function readStyles(xml: Uint8Array, fileName: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  const names: string[] = []
  let style: Style | undefined
  parseXml(xml, fileName, {
    open({ local, attribute }) {
      const parent = names.at(-1)
      const isOfList = parent === 'numPr' && names.at(-2) === 'pPr' && names.at(-3) === 'style'
      names.push(local)
      if (local === 'style') {
        style = { basedOn: undefined, numId: undefined, level: undefined }
        styles.set(attribute('styleId') ?? '', style)
      }
      if (style === undefined) return
      if (local === 'basedOn' && parent === 'style') style.basedOn = attribute('val')
      if (isOfList && local === 'numId') style.numId = attribute('val')
      if (isOfList && local === 'ilvl') style.level = levelOf(attribute('val'))
    },
    close() {
      if (names.pop() === 'style') style = undefined
    },
    text: () => undefined,
  })
  return styles
}
