import * as Y from 'yjs'
import { type CapturedKind, type CapturedRef, parseFragmentName } from '#shared/domain/minutes.ts'

/** Every record that stands anywhere in the text. */
export function capturedInDoc(doc: Y.Doc): readonly CapturedRef[] {
  return [...doc.share.keys()]
    .filter((name) => parseFragmentName(name) !== undefined)
    .flatMap((name) => capturedIn(doc.getXmlFragment(name)))
}

/** Marks the change that puts a captured record into the text, so that it can be undone together with the record. */
export const CAPTURED = 'captured'

/**
 * The update that puts a record into the text, made on a copy: nothing changes here before the store has taken both.
 *
 * @param at index of the paragraph among those of the fragment.
 * @param how `replace` a typed line, or stand `after` a paragraph that stays.
 */
export function insertionOf(doc: Y.Doc, fragment: string, at: number, how: 'replace' | 'after', record: CapturedRef): Uint8Array {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  copy.transact(() => {
    const part = copy.getXmlFragment(fragment)
    const index = Math.min(at, part.length)
    if (how === 'replace' && index < part.length) part.delete(index, 1)
    part.insert(how === 'replace' ? index : Math.min(index + 1, part.length), [nodeOf(record)])
  })
  return Y.encodeStateAsUpdate(copy, before)
}

function nodeOf({ kind, id }: CapturedRef): Y.XmlElement {
  const node = new Y.XmlElement('captured')
  node.setAttribute('kind', kind)
  node.setAttribute('id', id)
  return node
}

function capturedIn(parent: Y.XmlFragment): readonly CapturedRef[] {
  return parent.toArray().flatMap((node): readonly CapturedRef[] => {
    if (!(node instanceof Y.XmlElement)) return []
    if (node.nodeName !== 'captured') return capturedIn(node)
    return [{ kind: node.getAttribute('kind') as CapturedKind, id: node.getAttribute('id') ?? '' }]
  })
}
