import {
  QueryClient,
  QueryClientProvider,
  type UseMutationResult,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import type { Call } from '#shared/contract/client.ts'
import type { CommandName, Input, JobName, Output, QueryName } from '#shared/contract/index.ts'
import { isJob } from '#shared/contract/job-names.ts'
import { isUndoable } from '#shared/domain/undo.ts'
import { Refusal } from '#shared/errors.ts'
import { newId } from './new-id.ts'
import { type Message, showError, showToast } from './toasts.ts'
import { recordStep, type UndoStep } from './undo.ts'

const CallContext = createContext<Call | null>(null)

/** The cache of what the back end answered. Nothing grows old by itself: the host tells what has changed. */
export function createQueryCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/** Gives the call to everything below it. */
export function ApiProvider({ call, cache, children }: { readonly call: Call; readonly cache: QueryClient; readonly children: ReactNode }) {
  return (
    <CallContext value={call}>
      <QueryClientProvider client={cache}>{children}</QueryClientProvider>
    </CallContext>
  )
}

/** The typed call itself, for what is neither shown nor a button: typing, uploads. */
export function useApi(): Call {
  const call = useContext(CallContext)
  if (call === null) throw new Error('useApi needs an <ApiProvider> above it')
  return call
}

function reading<N extends QueryName | JobName>(call: Call, name: N, input: Input<N>) {
  return { queryKey: [name, input], queryFn: () => call(name, input) }
}

/** Asks before anything that shows the answer is drawn. */
export function readAhead<N extends QueryName | JobName>(cache: QueryClient, call: Call, name: N, input: Input<N>): Promise<Output<N>> {
  return cache.fetchQuery<Output<N>>(reading(call, name, input))
}

/** Reads through the contract; the component suspends until the answer is there, and draws again when it changes. */
export function useCall<N extends QueryName | JobName>(name: N, input: Input<N>): Output<N> {
  const call = useApi()
  return useSuspenseQuery<Output<N>>(reading(call, name, input)).data
}

/** Whether a record that was read here has gone since: what stands on the screen is then only its last state. */
export function useIsGone<N extends QueryName>(name: N, input: Input<N>): boolean {
  const { error } = useQuery(reading(useApi(), name, input))
  return error instanceof Refusal && error.code === 'record.notFound'
}

type CommandOptions<N extends CommandName | JobName> = {
  /** Sentence of the toast after success, e.g. “Due date set”. A command's toast offers Undo. */
  readonly done?: (output: Output<N>, input: Input<N>) => string | Message
  /** True when the caller shows the error itself, in place. */
  readonly quiet?: boolean
  /** False for what nobody would take back with Ctrl Z, such as the language of the screens. */
  readonly isWork?: boolean
}

/** Writes through the contract; every mounted query that depends on it reads again by itself. */
export function useCommand<N extends CommandName | JobName>(
  name: N,
  options: CommandOptions<N> = {},
): UseMutationResult<Output<N>, Error, Input<N>> {
  const call = useApi()
  const cache = useQueryClient()
  return useMutation<Output<N>, Error, Input<N>>({
    mutationKey: [name],
    mutationFn: async (input) => {
      const commandId = newId<string>()
      const output = await call(name, input, commandId)
      if (!isJob(name) && options.isWork !== false) recordStep({ ...operationStep(call, commandId), isFinal: !isUndoable(name) })
      return output
    },
    onSuccess: (output, input) => {
      // The store tells what a command has changed; of a job (files, copies) nobody tells.
      if (isJob(name)) void cache.invalidateQueries()
      const said = options.done?.(output, input)
      const message = typeof said === 'string' ? { text: said } : said
      if (message !== undefined) showToast({ ...message, undoable: !isJob(name) && isUndoable(name) })
    },
    onError: (error) => {
      if (!options.quiet) showError(error)
    },
  })
}

/** The undo of an operation is an operation itself, so that doing it again is undoing the undo. */
export function operationStep(call: Call, commandId: string): UndoStep {
  let latest = commandId
  const reverse = async () => {
    const reversal = newId<string>()
    const reversed = await call('history.undo', { commandId: latest }, reversal)
    latest = reversal
    return reversed
  }
  return { undo: reverse, redo: reverse }
}
