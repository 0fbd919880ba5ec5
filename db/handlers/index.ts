import { app } from './app.ts'
import type { Handlers } from './context.ts'

/** Every handler of the contract; the compiler refuses a contract entry that has none. */
export const handlers: Handlers = { ...app }
