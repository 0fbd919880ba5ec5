import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** File systems whose files are on another computer, as Linux and macOS name them. */
const shareTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|afpfs|webdav|davfs|ceph|glusterfs|lustre|fuse\.(sshfs|davfs2?|rclone|gvfsd-fuse|glusterfs|cifs|smbnetfs|s3fs))$/

/** One mounted file system. */
type Mount = { readonly folder: string; readonly type: string }

/** Tells whether a folder, which need not exist yet, would lie on another computer. */
export function isOnNetworkShare(folder: string): boolean {
  if (isUncPath(folder)) return true
  const real = nearestRealPath(folder)
  if (process.platform === 'win32') return isUncPath(real)
  return isOnShareMount(real, readMounts())
}

/** Tells whether a Windows path names a server: `\\server\share`, also in its long form. */
export function isUncPath(path: string): boolean {
  if (/^[\\/]{2}[?.][\\/]UNC[\\/]/i.test(path)) return true
  return /^[\\/]{2}[^\\/?.]/.test(path)
}

/** Tells whether the innermost mount that holds the path is a network file system. */
export function isOnShareMount(path: string, mounts: readonly Mount[]): boolean {
  const holders = mounts.filter(({ folder }) => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
  // Later mounts cover earlier ones on the same folder, so the last of the longest counts.
  const innermost = holders.reduce<Mount | undefined>(
    (best, mount) => (best && best.folder.length > mount.folder.length ? best : mount),
    undefined,
  )
  return innermost !== undefined && shareTypes.test(innermost.type)
}

/** Reads `/proc/mounts`, where a space in a name is written `\040`. */
export function parseLinuxMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, folder, type] = line.split(' ')
    if (folder === undefined || type === undefined) return []
    return [{ folder: folder.replace(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))), type }]
  })
}

/** Reads what `mount` prints on macOS: `//noy@server/share on /Volumes/share (smbfs, nodev)`. */
export function parseMacMounts(text: string): readonly Mount[] {
  return [...text.matchAll(/ on (\/.*) \(([^,)]+)/g)].map(([, folder = '', type = '']) => ({ folder, type }))
}

function readMounts(): readonly Mount[] {
  if (process.platform === 'linux') return parseLinuxMounts(readFileSync('/proc/mounts', 'utf8'))
  if (process.platform === 'darwin') return parseMacMounts(execFileSync('/sbin/mount', { encoding: 'utf8' }))
  return []
}

// On Windows the native form turns a mapped drive letter into the server's name.
function nearestRealPath(folder: string): string {
  const path = resolve(folder)
  if (existsSync(path)) return realpathSync.native(path)
  const parent = dirname(path)
  return parent === path ? path : nearestRealPath(parent)
}
