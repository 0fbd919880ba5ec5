import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#shared/errors.ts'

/** Tried first on a new data folder; any other does as well. */
const usualPort = 47_315
const triesCount = 20

/** The port in use, and the remembered one when that was taken. */
export type FoundPort = { readonly port: number; readonly takenPort?: number }

/** The port to try first: the one a person asked for, else the one of last time. */
export function firstPort(dataDir: string, wanted: number | undefined): number {
  return wanted ?? readPort(join(dataDir, 'port')) ?? usualPort
}

/**
 * Listens on the port that was used last time, since a browser takes a new port for a new program, and remembers the one found.
 *
 * @param wanted a port the person asked for; no other is tried then.
 * @throws {Refusal} `host.portTaken` when the wanted one is in use.
 */
export async function listenOnRememberedPort(
  dataDir: string,
  wanted: number | undefined,
  listen: (port: number) => Promise<number>,
): Promise<FoundPort> {
  const first = firstPort(dataDir, wanted)
  const next = Array.from({ length: triesCount }, (_, index) => first + index).filter((port) => port <= 65_535)
  // 0 lets the system choose.
  const port = await firstThatListens(wanted === undefined ? [...next, 0] : [wanted], listen)
  if (port === undefined) throw new Refusal('host.portTaken', { port: first })
  writeFileSync(join(dataDir, 'port'), `${port}\n`)
  return port === first ? { port } : { port, takenPort: first }
}

async function firstThatListens(ports: readonly number[], listen: (port: number) => Promise<number>): Promise<number | undefined> {
  for (const port of ports) {
    try {
      return await listen(port)
    } catch (error) {
      // EACCES: Windows reserves ranges of ports for itself.
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    }
  }
  return undefined
}

function readPort(path: string): number | undefined {
  try {
    const port = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : undefined
  } catch {
    // A new data folder.
    return undefined
  }
}
