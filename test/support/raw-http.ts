import { connect } from 'node:net'

/** A request as bytes on the wire, since clients mend or refuse what an attacker would send. */
export type RawRequest = {
  readonly method?: string
  readonly target?: string
  readonly headers: Readonly<Record<string, string | readonly string[]>>
}

/** Sends a request exactly as written and says the status of the answer, or `closed`. */
export function rawStatus(port: number, { method = 'GET', target = '/', headers }: RawRequest): Promise<number | 'closed'> {
  const lines = Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => `${name}: ${value}`))
  return rawBytes(port, [`${method} ${target} HTTP/1.1`, ...lines, 'Connection: close', '', ''].join('\r\n'))
}

/** The same for any bytes. */
export function rawBytes(port: number, bytes: string): Promise<number | 'closed'> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.setTimeout(3_000, () => socket.destroy())
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('error', () => resolve('closed'))
    socket.on('close', () => {
      const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]
      resolve(status === undefined ? 'closed' : Number(status))
    })
    socket.on('end', () => socket.end())
  })
}
