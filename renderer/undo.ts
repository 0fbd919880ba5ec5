/** Something this window did, that can be taken back and done again. */
export type UndoStep = {
  readonly undo: () => Promise<void> | void
  readonly redo: () => Promise<void> | void
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

/** Takes back the newest step. Returns false when there is none. @throws what the step throws; the step then stays. */
export async function undoStep(): Promise<boolean> {
  return move(done, undone, (step) => step.undo())
}

/** Does the newest undone step again. Returns false when there is none. @throws what the step throws; the step then stays. */
export async function redoStep(): Promise<boolean> {
  return move(undone, done, (step) => step.redo())
}

let running: Promise<unknown> = Promise.resolve()

/** One after the other: a key held down repeats faster than the store answers, and must not take the same step twice. */
function move(from: UndoStep[], to: UndoStep[], act: (step: UndoStep) => Promise<void> | void): Promise<boolean> {
  const turn = running.then(() => moveNewest(from, to, act))
  running = turn.catch(() => undefined)
  return turn
}

async function moveNewest(from: UndoStep[], to: UndoStep[], act: (step: UndoStep) => Promise<void> | void): Promise<boolean> {
  const step = from.at(-1)
  if (step === undefined) return false
  if (step.isFinal === true) from.splice(from.indexOf(step), 1)
  await act(step)
  if (step.isFinal === true) return true
  from.splice(from.indexOf(step), 1)
  to.push(step)
  return true
}
