import { createTransport } from './transport.ts'

/** The one way to the back end. A script of its own, run before the rest has been loaded, so that the connection is there by then. */
export const transport = createTransport()
