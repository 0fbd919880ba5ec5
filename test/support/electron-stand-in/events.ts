import { EventEmitter } from 'node:events'

/** Order in which the program called what matters for its safety; tests ask for it. */
export const record: string[] = []

/** Events of one kind of thing, as a plain object that others extend. */
export function withEvents<Rest extends object>(rest: Rest): EventEmitter & Rest {
  return Object.assign(new EventEmitter(), rest)
}

/** An event that can be prevented, with what else Electron tells about it. */
export function preventable<Facts extends object>(facts: Facts) {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
