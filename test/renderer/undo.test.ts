import { beforeEach, describe, expect, it } from 'vitest'
import { forgetSteps, recordStep, redoStep, undoStep } from '#renderer/undo.ts'

describe('undo of a window', () => {
  let deeds: string[]
  const step = (name: string) => ({
    undo: async () => {
      await Promise.resolve()
      deeds.push(`undo ${name}`)
    },
    redo: async () => {
      await Promise.resolve()
      deeds.push(`redo ${name}`)
    },
  })
  beforeEach(() => {
    deeds = []
    forgetSteps(() => true)
  })

  it('takes every step once, the newest first, however fast the key repeats', async () => {
    for (const name of ['a', 'b', 'c']) recordStep(step(name))

    const undone = await Promise.all([undoStep(), undoStep(), undoStep(), undoStep()])
    const redone = await Promise.all([redoStep(), redoStep(), redoStep(), redoStep()])

    expect(deeds).toEqual(['undo c', 'undo b', 'undo a', 'redo a', 'redo b', 'redo c'])
    expect([undone, redone]).toEqual([
      [true, true, true, false],
      [true, true, true, false],
    ])
  })

  it('keeps a step that was refused, and does the next one all the same', async () => {
    const refused = {
      undo: () => {
        throw new Error('refused')
      },
      redo: () => undefined,
    }
    recordStep(step('a'))
    recordStep(refused)

    await expect(undoStep()).rejects.toThrow('refused')
    forgetSteps((known) => known === refused)

    expect(await undoStep()).toBe(true)
    expect(deeds).toEqual(['undo a'])
  })

  it('says once that a step is final, and goes on with the one before', async () => {
    recordStep(step('a'))
    recordStep({
      undo: () => {
        throw new Error('final')
      },
      redo: () => undefined,
      isFinal: true,
    })

    await expect(undoStep()).rejects.toThrow('final')
    await undoStep()

    expect(deeds).toEqual(['undo a'])
  })
})
