import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { sentenceAt } from '#shared/domain/sentence-at.ts'
import { capturedInDoc } from './captured-nodes.ts'
import type { Suggestion } from './mentions.ts'
import type { TypedLine, TypedMention } from './typing.ts'

/** Puts the caret into an empty paragraph after a line, so that typing goes on while the line is captured. */
export function goOnBelow(editor: Editor, { position }: TypedLine): void {
  const line = editor.state.doc.nodeAt(position)
  if (line === null) return
  const after = position + line.nodeSize
  const next = editor.state.doc.nodeAt(after)
  const isFree = next?.type.name === 'paragraph' && next.content.size === 0
  const chain = isFree ? editor.chain() : editor.chain().insertContentAt(after, { type: 'paragraph' })
  chain
    .setTextSelection(after + 1)
    .scrollIntoView()
    .run()
}

/** Writes a chosen name where it was being typed. */
export function insertMention(editor: Editor, { from, to }: TypedMention, { id, insert }: Suggestion): void {
  editor
    .chain()
    .insertContentAt({ from, to }, [
      { type: 'text', text: insert, marks: [{ type: 'mention', attrs: { id } }] },
      { type: 'text', text: ' ' },
    ])
    .focus()
    .run()
}

/** Makes the chosen paragraphs restricted, or free again. */
export function toggleRestricted(editor: Editor): void {
  const isRestricted = editor.getAttributes('paragraph').restricted === true
  editor
    .chain()
    .updateAttributes('paragraph', { restricted: isRestricted ? null : true })
    .run()
}

/** Whether any of the words stands in a restricted paragraph. */
export function isRestricted({ state }: Editor, { from, to }: Pick<SelectedWords, 'from' | 'to'>): boolean {
  let found = false
  state.doc.nodesBetween(from, to, ({ attrs }) => {
    found ||= attrs.restricted === true
  })
  return found
}

/** Whether words of the paragraphs that hold the selection were offered to the matrix. */
export function wasProposed({ state }: Editor): boolean {
  const { $from, $to } = state.selection
  const { proposed } = state.schema.marks
  return proposed !== undefined && state.doc.rangeHasMark($from.start(), $to.end(), proposed)
}

export type SelectedWords = { readonly text: string; readonly from: number; readonly to: number; readonly index: number }

/** The chosen words, or all of the paragraph with the caret; undefined in an empty one. */
export function selectedWords(editor: Editor): SelectedWords | undefined {
  const { from, to, empty, $from, $to } = editor.state.selection
  const start = empty ? $from.start() : from
  const end = empty ? $from.end() : to
  const text = editor.state.doc.textBetween(start, end, ' ', ' ').trim()
  return text === '' ? undefined : { text, from: start, to: end, index: $to.index(0) }
}

/** The chosen words, or the sentence with the caret; undefined where there is none. */
export function wordsToPropose(editor: Editor): SelectedWords | undefined {
  const { empty, $from } = editor.state.selection
  if (!empty || !$from.parent.isTextblock) return selectedWords(editor)
  // What is no text takes one place, in the text as in the document.
  const text = $from.parent.textBetween(0, $from.parent.content.size, '\n', '\n')
  const { from, to } = sentenceAt(text, $from.parentOffset)
  const words = text.slice(from, to)
  return words === '' ? undefined : { text: words, from: $from.start() + from, to: $from.start() + to, index: $from.index(0) }
}

/** A record stands once in the minutes: a copy that is pasted beside it loses the record and keeps the rest. */
export function withoutSecondRecords(slice: Slice, doc: Y.Doc): Slice {
  const known = new Set(capturedInDoc(doc).map(({ id }) => id))
  const kept: Parameters<typeof Fragment.fromArray>[0][number][] = []
  slice.content.forEach((node) => {
    if (node.type.name !== 'captured' || !known.has(node.attrs.id as string)) kept.push(node)
  })
  return kept.length === slice.content.childCount ? slice : new Slice(Fragment.fromArray(kept), 0, 0)
}
