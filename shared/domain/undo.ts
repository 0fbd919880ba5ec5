/** Operations whose effect has left the house or must never be taken back: numbers, frozen papers, sent marks. */
const FINAL = new Set([
  'outgoing.prepareForMeeting',
  'outgoing.prepareFollowUps',
  'outgoing.rewrite',
  'outgoing.filed',
  'outgoing.tookInSent',
  'outgoing.markSent',
  'outgoing.markAnswered',
  'outgoing.void',
  'minutes.close',
  'minutes.reopen',
  'minutes.adopt',
  'report.import',
  'stages.send',
  'stages.freeze',
])

/** Whether an operation can be taken back at all. */
export function isUndoable(name: string): boolean {
  return !FINAL.has(name)
}

/** Whether an operation only notes what the program itself found, so that it never stands in the way of taking back an earlier one. */
export function isMechanical(name: string): boolean {
  return name === 'minutes.markRemoved'
}
