import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { forgetSteps, recordStep, type UndoStep } from '../../undo.ts'
import { CAPTURED } from './captured-nodes.ts'

export type TextUndo = {
  readonly manager: Y.UndoManager
  /** Runs a change that is undone together with an operation, as one step of the window. */
  readonly together: (change: () => void, operation: UndoStep) => void
  readonly stop: () => void
}

/** Longest typing that one step takes back; whoever types on without a pause does not lose a whole paragraph. */
const STEP_MS = 2_000

/** Typing by itself is no operation, but the journal's words have a name for it. */
const TYPING = { name: 'typing', subject: '' }

/**
 * Puts every step of typing, in whichever agenda item, on the one undo stack of the window, in line with the records.
 *
 * @param reveal shows the part of the document in which something was undone.
 */
export function createTextUndo(doc: Y.Doc, reveal: (fragmentName: string) => void): TextUndo {
  const blanks = new Set<Y.XmlElement>()
  const manager = new Y.UndoManager(doc, {
    trackedOrigins: new Set([ySyncPluginKey, CAPTURED]),
    // The editor compares itself with the document on every drawing; a comparison that changed nothing is no step.
    captureTransaction: (transaction) => {
      const blank = blankLineOf(transaction)
      if (blank !== undefined) blanks.add(blank)
      return blank === undefined && transaction.changedParentTypes.size > 0
    },
  })
  const own = new Set<UndoStep>()
  let operation: UndoStep | undefined
  const record = (step: UndoStep) => {
    own.add(step)
    recordStep(step)
  }
  let beganAt = 0
  manager.on('stack-item-added', ({ type, origin }) => {
    beganAt = Date.now()
    if (type !== 'undo' || origin === manager) return
    const beside = operation
    record({
      undo: async () => {
        // The record first: when it cannot be taken back, its text stays too.
        const reversed = await beside?.undo()
        manager.undo()
        return reversed ?? { ...TYPING, isRedo: false }
      },
      redo: async () => {
        const reversed = await beside?.redo()
        manager.redo()
        doc.transact(() => removeBlanks(blanks))
        return reversed ?? { ...TYPING, isRedo: true }
      },
    })
  })
  manager.on('stack-item-updated', () => {
    if (Date.now() - beganAt > STEP_MS) manager.stopCapturing()
  })
  manager.on('stack-item-popped', ({ changedParentTypes }) => {
    const name = nameOf(doc, [...changedParentTypes.keys()])
    if (name !== undefined) reveal(name)
  })
  return {
    manager,
    together: (change, step) => {
      manager.stopCapturing()
      operation = step
      change()
      operation = undefined
      manager.stopCapturing()
    },
    stop: () => {
      forgetSteps((step) => own.has(step))
      manager.destroy()
    },
  }
}

/**
 * The empty paragraph that the editor puts into a part without any, as when its first words were undone.
 *
 * Nobody typed it: as a step it would take away what can be done again.
 */
function blankLineOf({ changed, deleteSet, beforeState, doc }: Y.Transaction): Y.XmlElement | undefined {
  const [part, ...others] = changed.keys()
  if (!(part instanceof Y.XmlFragment) || part.parent !== null || others.length > 0 || deleteSet.clients.size > 0) return undefined
  const [line, ...more] = part.toArray()
  const isBlank = line instanceof Y.XmlElement && line.nodeName === 'paragraph' && line.length === 0 && more.length === 0
  if (!isBlank || line._item === null) return undefined
  const { client, clock } = line._item.id
  return client === doc.clientID && clock >= (beforeState.get(client) ?? 0) ? line : undefined
}

/** Takes out the empty paragraphs of before where words have come back. */
function removeBlanks(blanks: Set<Y.XmlElement>): void {
  for (const line of blanks) {
    const part = line.parent
    const index = part instanceof Y.XmlFragment ? part.toArray().indexOf(line) : -1
    const isNeeded = part instanceof Y.XmlFragment && part.length === 1 && line.length === 0
    if (part instanceof Y.XmlFragment && index >= 0 && line.length === 0 && !isNeeded) part.delete(index)
    if (!isNeeded) blanks.delete(line)
  }
}

function nameOf(doc: Y.Doc, types: readonly unknown[]): string | undefined {
  return [...doc.share].find(([, type]) => types.includes(type))?.[0]
}
