import { useEffect, useRef, useState } from 'react'
import type { Input, JobName, Output } from '#shared/contract/index.ts'
import { useApi } from './api.tsx'
import { newId } from './new-id.ts'
import { useTransport } from './transport-context.ts'

export type JobProgress = { readonly done: number; readonly total: number; readonly label: string }

/** A long job of the host: what it is doing, and the way to stop it. */
export function useHostJob<N extends JobName>(name: N) {
  const call = useApi()
  const transport = useTransport()
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const running = useRef<string | null>(null)
  useEffect(
    () =>
      transport.onEvent((event) => {
        if (event.kind === 'progress' && event.commandId === running.current) setProgress(event)
      }),
    [transport],
  )
  const run = async (input: Input<N>): Promise<Output<N>> => {
    const commandId = newId<string>()
    running.current = commandId
    setProgress({ done: 0, total: 0, label: '' })
    try {
      return await call(name, input, commandId)
    } finally {
      running.current = null
      setProgress(null)
    }
  }
  return { run, progress, cancel: () => running.current !== null && transport.cancel(running.current) }
}
