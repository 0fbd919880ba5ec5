import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { CAPTURED, capturedInDoc, insertionOf } from '#renderer/features/room/captured-nodes.ts'
import { createTextUndo, type TextUndo } from '#renderer/features/room/text-undo.ts'
import { redoStep, undoStep } from '#renderer/undo.ts'

describe('createTextUndo', () => {
  let doc: Y.Doc
  let undo: TextUndo
  let revealed: string[]
  let operations: string[]
  beforeEach(() => {
    doc = new Y.Doc()
    revealed = []
    operations = []
    undo = createTextUndo(doc, (name) => revealed.push(name))
  })
  afterEach(() => undo.stop())

  const type = (part: string, text: string) => {
    doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(text)])
      doc.getXmlFragment(part).push([paragraph])
    }, ySyncPluginKey)
    undo.manager.stopCapturing()
  }
  const capture = (part: string, at: number, id: string) => {
    const bytes = insertionOf(doc, part, at, 'replace', { kind: 'action', id })
    undo.together(() => Y.applyUpdate(doc, bytes, CAPTURED), {
      undo: () => void operations.push(`undo ${id}`),
      redo: () => void operations.push(`redo ${id}`),
    })
  }
  const text = (part: string) => doc.getXmlFragment(part).toString()

  it('takes back typing of any agenda item, newest first, and shows where', async () => {
    type('one/en', 'First')
    type('two/en', 'Second')

    await undoStep()
    const afterOne = [text('one/en'), text('two/en')]
    await undoStep()

    expect(afterOne).toEqual(['<paragraph>First</paragraph>', ''])
    expect(text('one/en')).toBe('')
    expect(revealed).toEqual(['two/en', 'one/en'])
  })

  it('takes back a captured line together with its record, and does both again', async () => {
    type('one/en', '! MoFA: send')
    capture('one/en', 0, 'a1')
    type('one/en', 'after')

    await undoStep()
    await undoStep()
    const undone = text('one/en')
    await redoStep()

    expect(undone).toBe('<paragraph>! MoFA: send</paragraph>')
    expect(operations).toEqual(['undo a1', 'redo a1'])
    expect(capturedInDoc(doc)).toEqual([{ kind: 'action', id: 'a1' }])
  })

  it('keeps the text when its record cannot be taken back', async () => {
    type('one/en', '! MoFA: send')
    const bytes = insertionOf(doc, 'one/en', 0, 'replace', { kind: 'action', id: 'a1' })
    undo.together(() => Y.applyUpdate(doc, bytes, CAPTURED), {
      undo: () => Promise.reject<void>(new Error('changed since')),
      redo: () => {},
    })

    await expect(undoStep()).rejects.toThrow('changed since')

    expect(capturedInDoc(doc)).toHaveLength(1)
  })

  it('does the first words again although the editor has put an empty line in their place', async () => {
    type('one/en', 'First')
    await undoStep()
    doc.transact(() => doc.getXmlFragment('one/en').push([new Y.XmlElement('paragraph')]), ySyncPluginKey)

    await redoStep()
    const again = text('one/en')
    await undoStep()

    expect(again).toBe('<paragraph>First</paragraph>')
    expect(text('one/en')).toBe('')
  })

  it('keeps an empty line that somebody typed', async () => {
    type('one/en', 'First')
    doc.transact(() => doc.getXmlFragment('one/en').push([new Y.XmlElement('paragraph')]), ySyncPluginKey)

    await undoStep()
    await redoStep()

    expect(text('one/en')).toBe('<paragraph>First</paragraph><paragraph></paragraph>')
  })

  it('takes no comparison that changed nothing for a step', async () => {
    type('one/en', 'First')
    doc.transact(() => {}, ySyncPluginKey)

    await undoStep()

    expect(text('one/en')).toBe('')
  })

  it('leaves what another window typed', async () => {
    type('one/en', 'Mine')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    other.getXmlFragment('one/en').push([new Y.XmlElement('paragraph')])
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'from the store')

    await undoStep()

    expect(text('one/en')).toBe('<paragraph></paragraph>')
  })

  it('forgets its steps when the room is left', async () => {
    type('one/en', 'First')
    undo.stop()

    expect(await undoStep()).toBe(false)
  })
})
