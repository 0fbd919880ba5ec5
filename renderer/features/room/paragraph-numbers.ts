import * as Y from 'yjs'
import type { Language } from '#shared/domain/common.ts'
import { fragmentName } from '#shared/domain/minutes.ts'

/** Paragraph number with which an agenda item begins: numbers run on through the whole minutes. */
export function firstNumber(doc: Y.Doc, itemIds: readonly string[], itemId: string, language: Language): number {
  const before = itemIds.slice(0, Math.max(itemIds.indexOf(itemId), 0))
  return before.reduce((sum, id) => sum + countNumbered(doc.getXmlFragment(fragmentName(id, language))), 1)
}

/** Lists and tables belong to the paragraph above them; restricted paragraphs have no number, so that leaving them out moves none. */
function countNumbered(fragment: Y.XmlFragment): number {
  return fragment.toArray().filter((node) => node instanceof Y.XmlElement && isNumbered(node)).length
}

function isNumbered(node: Y.XmlElement): boolean {
  if (node.getAttribute('restricted') !== undefined) return false
  if (node.nodeName === 'captured') return true
  return (
    node.nodeName === 'paragraph' &&
    node.toArray().some(
      (child) =>
        child instanceof Y.XmlText &&
        child
          .toJSON()
          .replace(/<[^>]*>/g, '')
          .trim() !== '',
    )
  )
}
