import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Call, createClient } from '#shared/contract/client.ts'
import type { Reply, Request } from '#shared/contract/wire.ts'
import { openPage, type WireClient } from './wire-client.ts'

const ENTRY = join(import.meta.dirname, '../../dist/electron/start-local.js')

export type HostProcess = {
  readonly child: ChildProcess
  readonly address: string
  readonly port: number
  readonly token: string
}

export type HostProcessOptions = { readonly env?: NodeJS.ProcessEnv; readonly args?: readonly string[] }

/** Starts the built local host as a person's machine would, without a window, and waits until it is ready. */
export async function startHost(dataFolder: string, { env = {}, args = [] }: HostProcessOptions = {}): Promise<HostProcess> {
  const child = spawn(process.execPath, [ENTRY, '--data', dataFolder, '--no-open', ...args], {
    env: { ...process.env, SWGDESK_PAPERS: join(dataFolder, 'papers'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(output)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${output}`)))
  })
  const { port, hash } = new URL(address)
  return { child, address, port: Number(port), token: hash.slice('#token='.length) }
}

/** Ends a host in the ordinary way and waits until it has gone. */
export async function stopHost({ child }: HostProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** Ends a host as a power cut or a crash would. */
export async function killHost({ child }: HostProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Calls a running host over its socket as a window does. */
export async function connectToHost(
  { port, token }: HostProcess,
  newId: () => string,
): Promise<{ readonly call: Call; readonly client: WireClient }> {
  const client = await openPage(port, token)
  const send = async (request: Request): Promise<Reply> => {
    client.send({ kind: 'request', request })
    const message = await client.next((candidate) => candidate.kind === 'reply' && candidate.commandId === request.commandId)
    if (message.kind !== 'reply') throw new Error('impossible')
    return message.reply
  }
  return { call: createClient(send, newId), client }
}
