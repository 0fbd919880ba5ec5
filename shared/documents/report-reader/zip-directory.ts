import { megabytes } from '#shared/domain/report-record.ts'
import { Refusal } from '#shared/errors.ts'
import { visible } from './visible.ts'

/** One part of a zip file, as its central directory describes it. */
export type ZipEntry = {
  readonly name: string
  readonly isDeflated: boolean
  readonly packedBytes: number
  /** What the file claims; held to while unpacking. */
  readonly unpackedBytes: number
  readonly crc: number
  /** Where the packed bytes begin. */
  readonly dataOffset: number
}

const ENTRY_COUNT_LIMIT = 2_000
const ENTRY_BYTES_LIMIT = 50 * 1024 * 1024
const TOTAL_BYTES_LIMIT = 100 * 1024 * 1024
const RATIO_LIMIT = 200
/** Small parts of spaces and zeros reach any ratio and do no harm. */
const RATIO_FROM_BYTES = 1024 * 1024

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50

/**
 * Reads and checks the list of a zip file's parts before anything is unpacked.
 *
 * @throws {Refusal} `report.damaged`, `report.locked`, `report.tooManyParts`, `report.unpacksTooLarge`, `report.unsafePart`.
 */
export function readZipDirectory(bytes: Uint8Array, fileName: string): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view, fileName)
  const count = view.getUint16(end + 10, true)
  if (count > ENTRY_COUNT_LIMIT) throw new Refusal('report.tooManyParts', { fileName, found: count, limit: ENTRY_COUNT_LIMIT })
  const directoryOffset = view.getUint32(end + 16, true)
  const isOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  if (!isOneDisk || directoryOffset + view.getUint32(end + 12, true) !== end) throw new Refusal('report.damaged', { fileName })

  const entries = new Map<string, ZipEntry>()
  const foldedNames = new Set<string>()
  let total = 0
  let at = directoryOffset
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new Refusal('report.damaged', { fileName })
    const entry = readCentral(bytes, view, at, fileName)
    const folded = entry.name.normalize('NFC').toLowerCase()
    if (foldedNames.has(folded) || !isPlainName(entry.name)) throw unsafe(entry.name, fileName)
    foldedNames.add(folded)
    total += entry.unpackedBytes
    refuseLarge(entry, total, fileName)
    entries.set(entry.name, entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (at !== end) throw new Refusal('report.damaged', { fileName })
  refuseOverlap([...entries.values()], directoryOffset, fileName)
  return entries
}

/** The end record is the last thing in the file; with anything behind it two programs could see two different files. */
function findEnd(view: DataView, fileName: string): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new Refusal('report.damaged', { fileName })
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, fileName: string): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  const name = new TextDecoder('utf-8').decode(nameBytes)
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const isLink = view.getUint32(at + 38, true) >>> 28 === 0xa
  if ((flags & 0x2041) !== 0) throw new Refusal('report.locked', { fileName })
  if (isLink || (method !== 0 && method !== 8)) throw unsafe(name, fileName)
  const packedBytes = view.getUint32(at + 20, true)
  const localOffset = view.getUint32(at + 42, true)
  if (localOffset + 30 > view.byteLength || view.getUint32(localOffset, true) !== LOCAL_SIGNATURE)
    throw new Refusal('report.damaged', { fileName })
  const localNameBytes = view.getUint16(localOffset + 26, true)
  const localName = bytes.subarray(localOffset + 30, localOffset + 30 + localNameBytes)
  if (localName.length !== nameBytes.length || localName.some((byte, index) => byte !== nameBytes[index])) throw unsafe(name, fileName)
  return {
    name,
    isDeflated: method === 8,
    packedBytes,
    unpackedBytes: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    dataOffset: localOffset + 30 + localNameBytes + view.getUint16(localOffset + 28, true),
  }
}

/** Parts of a Word file have plain relative names; whoever writes others wants to write somewhere else, or to hide. */
function isPlainName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\p{Cc}\uFFFD]/u.test(name)) return false
  const segments = name.replace(/\/$/, '').split('/')
  return segments.every(
    (segment) =>
      segment !== '' &&
      !/[. ]$/.test(segment) &&
      !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment) &&
      !/^(?:__proto__|constructor|prototype)$/.test(segment),
  )
}

function refuseLarge(entry: ZipEntry, total: number, fileName: string): void {
  if (entry.unpackedBytes > ENTRY_BYTES_LIMIT)
    throw new Refusal('report.unpacksTooLarge', {
      fileName,
      foundMb: megabytes(entry.unpackedBytes),
      limitMb: megabytes(ENTRY_BYTES_LIMIT),
    })
  if (total > TOTAL_BYTES_LIMIT)
    throw new Refusal('report.unpacksTooLarge', { fileName, foundMb: megabytes(total), limitMb: megabytes(TOTAL_BYTES_LIMIT) })
  if (entry.unpackedBytes > RATIO_FROM_BYTES && entry.unpackedBytes > entry.packedBytes * RATIO_LIMIT)
    throw new Refusal('report.unpacksTooLarge', {
      fileName,
      foundMb: megabytes(entry.unpackedBytes),
      limitMb: megabytes(entry.packedBytes * RATIO_LIMIT),
    })
}

/** Entries that share bytes let a small file hold a huge one many times. */
function refuseOverlap(entries: readonly ZipEntry[], directoryOffset: number, fileName: string): void {
  const inOrder = entries.toSorted((one, other) => one.dataOffset - other.dataOffset)
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]
    const limit = next === undefined ? directoryOffset : next.dataOffset - 30 - new TextEncoder().encode(next.name).length
    if (entry.dataOffset + entry.packedBytes > limit) throw unsafe(entry.name, fileName)
  })
}

function unsafe(part: string, fileName: string): Refusal {
  return new Refusal('report.unsafePart', { fileName, part: visible(part) })
}
