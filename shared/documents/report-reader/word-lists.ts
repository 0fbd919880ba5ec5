import { LEVEL_COUNT, levelOf, numberOf } from './list-level.ts'
import { parseXml } from './parse-xml.ts'
import type { WordStyles } from './word-styles.ts'

/** Word takes no longer text for a number; a hostile one would be written before every paragraph. */
const TEXT_LIMIT = 255

type Level = {
  readonly format: string
  readonly text: string
  readonly start: number
  /** Begins again after a paragraph of a level before this one; 0 = never, undefined = after any level above. */
  readonly restartsBelow: number | undefined
  /** True where every number is written in digits. */
  readonly isLegal: boolean
  readonly styleId: string | undefined
}
/** A list of the document: lists of the same kind share their numbers. */
export type List = {
  readonly kindId: string
  readonly levels: readonly (Level | undefined)[]
  /** Where this list begins a level, other than its kind. */
  readonly starts: ReadonlyMap<number, number>
  readonly levelOfStyle: ReadonlyMap<string, number>
}

type Kind = { readonly levels: (Level | undefined)[]; styleLink: string | undefined }
type Instance = { kindId: string; readonly levels: (Level | undefined)[]; readonly starts: Map<number, number> }
type Open<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] }

/**
 * Reads the lists of a document by their ids.
 *
 * @throws {Refusal} what `parseXml` throws.
 */
export function readWordLists(xml: Uint8Array, styles: WordStyles, fileName: string): ReadonlyMap<string, List> {
  const { kinds, instances } = readParts(xml, fileName)
  return new Map([...instances].map(([numId, instance]) => [numId, listOf(instance, kindOf(instance.kindId))]))

  /** A kind that only names a list style has the levels of that style's list; one step, so that nothing goes round in a circle. */
  function kindOf(kindId: string): { readonly kindId: string; readonly kind: Kind | undefined } {
    const kind = kinds.get(kindId)
    if (kind?.styleLink === undefined) return { kindId, kind }
    const linked = instances.get(styles.listOf(kind.styleLink).numId ?? '')?.kindId ?? kindId
    return { kindId: linked, kind: kinds.get(linked) }
  }
}

function listOf({ levels, starts }: Instance, { kindId, kind }: { readonly kindId: string; readonly kind: Kind | undefined }): List {
  const own = Array.from({ length: LEVEL_COUNT }, (_, at) => levels[at] ?? kind?.levels[at])
  const tied = own.flatMap((level, at) => (level?.styleId === undefined ? [] : [[level.styleId, at] as const]))
  return { kindId, levels: own, starts, levelOfStyle: new Map(tied) }
}

function readParts(xml: Uint8Array, fileName: string) {
  const kinds = new Map<string, Kind>()
  const instances = new Map<string, Instance>()
  let kind: Kind | undefined
  let instance: Instance | undefined
  let level: Open<Level> | undefined
  let at = 0
  const names: string[] = []
  parseXml(xml, fileName, {
    open({ local, attribute }) {
      names.push(local)
      const value = attribute('val') ?? ''
      if (local === 'abstractNum') {
        kind = { levels: [], styleLink: undefined }
        kinds.set(attribute('abstractNumId') ?? '', kind)
      }
      if (local === 'numStyleLink' && kind !== undefined) kind.styleLink = value
      if (local === 'num') {
        instance = { kindId: '', levels: [], starts: new Map() }
        instances.set(attribute('numId') ?? '', instance)
      }
      if (local === 'abstractNumId' && instance !== undefined) instance.kindId = value
      if (local === 'lvl' || local === 'lvlOverride') at = levelOf(attribute('ilvl'))
      if (local === 'startOverride') instance?.starts.set(at, numberOf(value, 1))
      if (local === 'lvl') level = { format: 'decimal', text: '', start: 1, restartsBelow: undefined, isLegal: false, styleId: undefined }
      if (level !== undefined) readProperty(level, local, value)
    },
    close() {
      const name = names.pop()
      if (name === 'lvl') {
        const { levels } = instance ?? kind ?? { levels: [] }
        levels[at] = level
        level = undefined
      }
      if (name === 'abstractNum') kind = undefined
      if (name === 'num') instance = undefined
    },
    text: () => undefined,
  })
  return { kinds, instances }
}

function readProperty(level: Open<Level>, name: string, value: string): void {
  if (name === 'numFmt') level.format = value
  if (name === 'lvlText') level.text = value.slice(0, TEXT_LIMIT)
  if (name === 'start') level.start = numberOf(value, 1)
  if (name === 'lvlRestart') level.restartsBelow = numberOf(value, 0)
  if (name === 'isLgl') level.isLegal = !['0', 'false', 'off'].includes(value)
  if (name === 'pStyle') level.styleId = value
}
