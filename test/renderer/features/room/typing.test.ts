import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { StarterKit } from '@tiptap/starter-kit'
import { describe, expect, it } from 'vitest'
import { typingAt } from '#renderer/features/room/typing.ts'

const schema = getSchema([StarterKit])

/** The state in which the caret stands at `|`. */
function typed(...paragraphs: readonly string[]): EditorState {
  const caret = paragraphs.findIndex((text) => text.includes('|'))
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map((text) => schema.node('paragraph', null, text.replace('|', '') === '' ? [] : [schema.text(text.replace('|', ''))])),
  )
  const before = paragraphs.slice(0, caret).reduce((sum, text) => sum + text.length + 2, 0)
  const position = before + 1 + (paragraphs[caret] ?? '').indexOf('|')
  return EditorState.create({ doc, selection: TextSelection.create(doc, position) })
}

describe('typingAt', () => {
  it('sees a line that begins with the sign of an action or decision, wherever its caret is', () => {
    expect(typingAt(typed('Before', '! MoFA|: send')).line).toEqual({ text: '! MoFA: send', index: 1, position: 8 })
    expect(typingAt(typed('* noted: late|')).line).toMatchObject({ text: '* noted: late', index: 0 })
    expect(typingAt(typed('Done!|')).line).toBeNull()
  })

  it('sees the name being typed, and where it stands', () => {
    expect(typingAt(typed('Ask @UNO|')).mention).toEqual({ sign: '@', query: 'UNO', from: 5, to: 9 })
    expect(typingAt(typed('See #|')).mention).toEqual({ sign: '#', query: '', from: 5, to: 6 })
    expect(typingAt(typed('ຖາມ @ກຕ|')).mention).toMatchObject({ query: 'ກຕ' })
  })

  it('does not take an address, a finished word or a due date for a name', () => {
    expect(typingAt(typed('a@b|')).mention).toBeNull()
    expect(typingAt(typed('Ask @UNODC |')).mention).toBeNull()
    expect(typingAt(typed('! MoFA: send @15|')).mention).toBeNull()
    expect(typingAt(typed('! MoFA: send #10|')).mention).toBeNull()
    expect(typingAt(typed('See #10|')).mention).toMatchObject({ query: '10' })
  })
})
