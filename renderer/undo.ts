import type { Output } from '#shared/contract/index.ts'

/** What a step took back or did again, where it can say so. */
export type Reversed = Output<'history.undo'>

/** Something this window did, that can be taken back and done again. */
export type UndoStep = {
  readonly undo: () => Promise<Reversed> | Promise<void> | Reversed | void
  readonly redo: () => Promise<Reversed> | Promise<void> | Reversed | void
  /** True for what can never be taken back: it says so once, and does not stand in the way of earlier steps. */
  readonly isFinal?: boolean
}

const LIMIT = 200
const done: UndoStep[] = []
const undone: UndoStep[] = []

/** Remembers a step; whatever was undone before can no longer be done again. */
export function recordStep(step: UndoStep): void {
  done.push(step)
  if (done.length > LIMIT) done.shift()
  undone.length = 0
}

/** Drops the steps of something that has left the screen and can no longer be taken back there. */
export function forgetSteps(isGone: (step: UndoStep) => boolean): void {
  for (const stack of [done, undone]) stack.splice(0, stack.length, ...stack.filter((step) => !isGone(step)))
}

/** Takes back the newest step and tells which. Returns false when there is none, true when the step cannot tell. @throws what the step throws; the step then stays. */
export async function undoStep(): Promise<Reversed | boolean> {
  return move(done, undone, (step) => step.undo())
}

/** Does the newest undone step again and tells which. Returns as {@link undoStep}. @throws what the step throws; the step then stays. */
export async function redoStep(): Promise<Reversed | boolean> {
  return move(undone, done, (step) => step.redo())
}

type Act = (step: UndoStep) => ReturnType<UndoStep['undo']>

let running: Promise<unknown> = Promise.resolve()

/** One after the other: a key held down repeats faster than the store answers, and must not take the same step twice. */
function move(from: UndoStep[], to: UndoStep[], act: Act): Promise<Reversed | boolean> {
  const turn = running.then(() => moveNewest(from, to, act))
  running = turn.catch(() => undefined)
  return turn
}

async function moveNewest(from: UndoStep[], to: UndoStep[], act: Act): Promise<Reversed | boolean> {
  const step = from.at(-1)
  if (step === undefined) return false
  if (step.isFinal === true) from.splice(from.indexOf(step), 1)
  const reversed = (await act(step)) ?? true
  if (step.isFinal === true) return reversed
  from.splice(from.indexOf(step), 1)
  to.push(step)
  return reversed
}
