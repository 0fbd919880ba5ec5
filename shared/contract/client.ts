import { Refusal, type RefusalCode, type Refusals } from '../errors.ts'
import type { Input, Name, Output } from './index.ts'
import type { Send } from './wire.ts'

export type Call = <N extends Name>(name: N, input: Input<N>, commandId?: string) => Promise<Output<N>>

/**
 * Makes typed calls out of any transport.
 *
 * @param newId makes the id of a request that the caller did not name.
 * @throws {Refusal} from the returned function, when the back end declines.
 */
export function createClient(send: Send, newId: () => string): Call {
  return async <N extends Name>(name: N, input: Input<N>, commandId?: string) => {
    const reply = await send({ commandId: commandId ?? newId(), name, input })
    if (reply.ok) {
      return reply.value as Output<N>
    }
    throw new Refusal(reply.error.code, reply.error.details as Refusals[RefusalCode])
  }
}
