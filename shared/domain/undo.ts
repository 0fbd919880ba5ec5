/** Operations whose effect has left the house or must never be taken back: numbers, frozen papers, sent marks. */
const FINAL = new Set([
  'outgoing.prepare',
  'outgoing.prepareForMeeting',
  'outgoing.prepareFollowUps',
  'outgoing.filed',
  'outgoing.markSent',
  'outgoing.takeInSent',
  'minutes.close',
  'minutes.adopt',
])

/** Whether an operation can be taken back at all. */
export function isUndoable(name: string): boolean {
  return !FINAL.has(name)
}
