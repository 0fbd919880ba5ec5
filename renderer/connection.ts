import { createStore, useStore } from './store.ts'
import type { Connection } from './transport.ts'

const connection = createStore<Connection>('connecting')

/** Notes what the transport says about its connection. */
export const noteConnection: (next: Connection) => void = connection.set

/** Whether the program behind this window can be reached. */
export function useConnection(): Connection {
  return useStore(connection)
}
