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

/**
 * Puts every step of typing, in whichever agenda item, on the one undo stack of the window, in line with the records.
 *
 * @param reveal shows the part of the document in which something was undone.
 */
export function createTextUndo(doc: Y.Doc, reveal: (fragmentName: string) => void): TextUndo {
  const manager = new Y.UndoManager(doc, {
    trackedOrigins: new Set([ySyncPluginKey, CAPTURED]),
    // The editor compares itself with the document on every drawing; a comparison that changed nothing is no step.
    captureTransaction: ({ changedParentTypes }) => changedParentTypes.size > 0,
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
        await beside?.undo()
        manager.undo()
      },
      redo: async () => {
        await beside?.redo()
        manager.redo()
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

function nameOf(doc: Y.Doc, types: readonly unknown[]): string | undefined {
  return [...doc.share].find(([, type]) => types.includes(type))?.[0]
}
