import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withFixedTimes } from '#shared/documents/zip-times.ts'

const files = { 'a.txt': new Uint8Array([1, 2, 3]), 'b/c.txt': new Uint8Array(2000) }

describe('withFixedTimes', () => {
  it('makes two zips of the same content equal, whenever they were made', () => {
    const old = withFixedTimes(zipSync(files, { mtime: '1999-01-01T00:00:00' }))
    const recent = withFixedTimes(zipSync(files, { mtime: '2031-05-05T12:34:56' }))

    expect(Buffer.compare(old, recent)).toBe(0)
    expect(unzipSync(recent)['b/c.txt']).toHaveLength(2000)
  })

  it('refuses bytes that are not a zip', () => {
    expect(() => withFixedTimes(new Uint8Array(100))).toThrow('directory')
  })
})
