import { Inflate } from 'fflate'
import { Refusal } from '#shared/errors.ts'
import { crc32 } from './crc32.ts'
import type { ZipEntry } from './zip-directory.ts'

/** Deflate grows at most about a thousandfold, so that one step can never exceed four megabytes. */
const STEP_BYTES = 4 * 1024

/**
 * Unpacks one part, and stops as soon as it grows past the size that the directory declared: declared sizes lie.
 *
 * @throws {Refusal} `report.damaged`, `report.unsafePart`.
 */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry, fileName: string): Uint8Array {
  const packed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedBytes)
  const unpacked = entry.isDeflated ? inflate(packed, entry, fileName) : packed
  if (unpacked.length !== entry.unpackedBytes) throw new Refusal('report.unsafePart', { fileName, part: entry.name })
  if (crc32(unpacked) !== entry.crc) throw new Refusal('report.damaged', { fileName })
  return unpacked
}

function inflate(packed: Uint8Array, entry: ZipEntry, fileName: string): Uint8Array {
  const out = new Uint8Array(entry.unpackedBytes)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw new Refusal('report.unsafePart', { fileName, part: entry.name })
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES)
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
  } catch (error) {
    if (error instanceof Refusal) throw error
    // fflate's own errors all mean that these bytes are not what a packer wrote.
    throw new Refusal('report.damaged', { fileName })
  }
  return out.subarray(0, length)
}
