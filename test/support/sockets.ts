import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A network socket of a process, for instance `tcp 127.0.0.1:47315 listening`. */
export type Socket = { readonly pid: number; readonly protocol: string; readonly address: string; readonly isListening: boolean }

/** True where the system shows the sockets of every process. */
export const canWatchSockets = process.platform === 'linux'

/** All network sockets of a process and of those that it started. */
export function socketsOf(pid: number, isCounted: (commandLine: string) => boolean = () => true): readonly Socket[] {
  return treeOf(pid)
    .filter((member) => isCounted(commandLineOf(member)))
    .flatMap((member) => {
      const inodes = inodesOf(member)
      return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((protocol) =>
        readTable(member, protocol).flatMap((row) =>
          inodes.has(row.inode) ? [{ pid: member, protocol, address: row.address, isListening: row.state === '0A' }] : [],
        ),
      )
    })
}

/** A process and all that it has started, directly or not. */
export function treeOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(Number(name))] as const)
  const below = (parent: number): readonly number[] => [
    parent,
    ...parents.filter(([, of]) => of === parent).flatMap(([child]) => below(child)),
  ]
  return below(pid)
}

/** How a process was started; empty when it has gone. */
export function commandLineOf(pid: number): string {
  return readProc(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

function parentOf(pid: number): number {
  // The name in brackets may hold spaces and brackets itself.
  return Number(readProc(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? -1)
}

function inodesOf(pid: number): ReadonlySet<string> {
  const links = listProc(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`))
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
}

function readTable(pid: number, protocol: string) {
  const [, ...rows] = readProc(`/proc/${pid}/net/${protocol}`).trim().split('\n')
  return rows.map((row) => {
    const [, local = '', , state = '', , , , , , inode = ''] = row.trim().split(/\s+/)
    return { address: readAddress(local), state, inode }
  })
}

// The kernel prints addresses as hexadecimal words in the byte order of the machine.
function readAddress(text: string): string {
  const [host = '', port = ''] = text.split(':')
  const bytes = [...(host.match(/../g) ?? [])].map((byte) => Number.parseInt(byte, 16))
  const name = bytes.length === 4 ? bytes.reverse().join('.') : host
  return `${name}:${Number.parseInt(port, 16)}`
}

// Processes come and go while they are looked at; one that has gone has no sockets.
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function listProc(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
