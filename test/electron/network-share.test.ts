import { describe, expect, it } from 'vitest'
import { isOnNetworkShare, isOnShareMount, isUncPath, parseLinuxMounts, parseMacMounts } from '#electron/network-share.ts'

const mounts = parseLinuxMounts(
  [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/home /home nfs4 rw 0 0',
    '/dev/sda2 /home/noy/local ext4 rw 0 0',
    '//server/office /mnt/office\\040share cifs rw 0 0',
    'noy@server: /run/user/1000/ssh fuse.sshfs rw 0 0',
    '/dev/sdb1 /mnt/over ext4 rw 0 0',
    '//server/over /mnt/over smb3 rw 0 0',
    'overlay /var/lib/box overlay rw 0 0',
    '',
  ].join('\n'),
)

describe('a network share', () => {
  it.each([
    ['/home/noy', true],
    ['/home', true],
    ['/home/noy/local/data', false],
    ['/homework', false],
    ['/mnt/office share/SWG Desk', true],
    ['/run/user/1000/ssh/x', true],
    ['/mnt/over/x', true],
    ['/var/lib/box/x', false],
    ['/srv/data', false],
  ])('is told by the innermost mount: %s is %s', (path, expected) => {
    expect(isOnShareMount(path, mounts)).toBe(expected)
  })

  it.each([
    ['\\\\server\\share', true],
    ['//server/share', true],
    ['\\\\?\\UNC\\server\\share\\x', true],
    ['\\\\?\\C:\\data', false],
    ['\\\\.\\C:\\data', false],
    ['C:\\data', false],
    ['/srv/data', false],
    ['/', false],
  ])('is told by the name of a server in a Windows path: %s is %s', (path, expected) => {
    expect(isUncPath(path)).toBe(expected)
  })

  it('is told from what macOS prints', () => {
    const printed = '/dev/disk3s1 on / (apfs, sealed, local)\n//noy@server/Office Share on /Volumes/Office Share (smbfs, nodev, nosuid)\n'

    const found = parseMacMounts(printed)

    expect(isOnShareMount('/Volumes/Office Share/SWG Desk', found)).toBe(true)
    expect(isOnShareMount('/Users/noy', found)).toBe(false)
  })

  it('is not the folder for passing files of this machine, even one that does not exist yet', () => {
    expect(isOnNetworkShare('/tmp/not there/yet')).toBe(false)
  })
})
