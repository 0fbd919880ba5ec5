import type { EditorState } from '@tiptap/pm/state'

/** A paragraph of the first level that begins with the sign of an action or decision, with the caret in it. */
export type TypedLine = { readonly text: string; readonly index: number; readonly position: number }
/** A name being typed after `@`, or a number after `#`. */
export type TypedMention = { readonly sign: '@' | '#'; readonly query: string; readonly from: number; readonly to: number }
export type Typing = { readonly line: TypedLine | null; readonly mention: TypedMention | null }

/** What the person is typing at the caret. */
export function typingAt({ selection, doc }: EditorState): Typing {
  const { $from, empty } = selection
  if (!empty || $from.parent.type.name !== 'paragraph') return { line: null, mention: null }
  const text = $from.parent.textBetween(0, $from.parent.content.size, '\n', '\ufffc')
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\ufffc')
  const line = $from.depth === 1 && /^\s*[!！*＊]/u.test(text) ? { text, index: $from.index(0), position: $from.before(1) } : null
  return { line: doc.content.size > 0 ? line : null, mention: mentionIn(before, $from.pos, line !== null) }
}

function mentionIn(before: string, caret: number, inLine: boolean): TypedMention | null {
  const match = /(?:^|[\s(,:;])([@#])([\p{L}\p{M}\d.-]{0,30})$/u.exec(before)
  const [, sign, query = ''] = match ?? []
  if (sign !== '@' && sign !== '#') return null
  // In a captured line `@` and a number, or nothing yet, is a due date.
  if (sign === '@' && inLine && /^(?:$|[\d+໐-໙])/u.test(query)) return null
  // A number needs no list there: Enter captures the line.
  if (sign === '#' && inLine && /^[\d໐-໙]+$/u.test(query)) return null
  return { sign, query, from: caret - query.length - 1, to: caret }
}
