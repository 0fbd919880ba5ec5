import { createContext, useContext } from 'react'
import type { Transport } from './transport.ts'

/** Carries the transport to what needs its events: minutes of other windows, progress of jobs. */
export const TransportContext = createContext<Transport | null>(null)

/** The transport of this window. */
export function useTransport(): Transport {
  const transport = useContext(TransportContext)
  if (transport === null) throw new Error('useTransport needs a <TransportContext> above it')
  return transport
}
