/** Largest piece of a message on the socket, so that typing never waits behind a file. */
export const FRAME_BYTES = 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Turns a message into the frames that carry it: JSON, then every `Uint8Array` of it as it is.
 *
 * Layout of a frame: message number (u32), 1 if last (u8), piece. Layout of the joined pieces: length of JSON (u32), JSON, bytes.
 */
export function encodeFrames(message: unknown, messageNumber: number): readonly Uint8Array[] {
  const blobs: Uint8Array[] = []
  const json = encoder.encode(
    JSON.stringify(message, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
      // Node's Buffer has turned `value` into a list of numbers by now; its place still holds the bytes.
      const original = this[key]
      if (original instanceof Uint8Array) {
        blobs.push(original)
        return { $bytes: original.length }
      }
      return value
    }),
  )
  const whole = new Uint8Array(4 + json.length + blobs.reduce((sum, blob) => sum + blob.length, 0))
  new DataView(whole.buffer).setUint32(0, json.length)
  whole.set(json, 4)
  let offset = 4 + json.length
  for (const blob of blobs) {
    whole.set(blob, offset)
    offset += blob.length
  }
  const pieceCount = Math.max(1, Math.ceil(whole.length / FRAME_BYTES))
  return Array.from({ length: pieceCount }, (_, index) => {
    const piece = whole.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES)
    const frame = new Uint8Array(5 + piece.length)
    const head = new DataView(frame.buffer)
    head.setUint32(0, messageNumber)
    head.setUint8(4, index === pieceCount - 1 ? 1 : 0)
    frame.set(piece, 5)
    return frame
  })
}

/**
 * Makes a reader that joins frames into messages again; pieces of several messages may alternate.
 *
 * @param limitBytes largest joined message.
 * @throws {RangeError} from the reader, when a message is too large or not a frame of ours.
 */
export function createFrameReader(limitBytes: number): (frame: Uint8Array) => unknown {
  const pending = new Map<number, { pieces: Uint8Array[]; bytes: number }>()
  return (frame) => {
    if (frame.length < 5) throw new RangeError('frame too short')
    const head = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
    const messageNumber = head.getUint32(0)
    const entry = pending.get(messageNumber) ?? { pieces: [], bytes: 0 }
    entry.pieces.push(frame.subarray(5))
    entry.bytes += frame.length - 5
    if (entry.bytes > limitBytes || pending.size > 64) throw new RangeError('message too large')
    if (head.getUint8(4) === 0) {
      pending.set(messageNumber, entry)
      return undefined
    }
    pending.delete(messageNumber)
    return decodeMessage(join(entry.pieces, entry.bytes))
  }
}

function join(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  if (pieces.length === 1) return pieces[0] as Uint8Array
  const whole = new Uint8Array(bytes)
  let offset = 0
  for (const piece of pieces) {
    whole.set(piece, offset)
    offset += piece.length
  }
  return whole
}

function decodeMessage(whole: Uint8Array): unknown {
  if (whole.length < 4) throw new RangeError('message too short')
  const jsonBytes = new DataView(whole.buffer, whole.byteOffset, whole.byteLength).getUint32(0)
  if (4 + jsonBytes > whole.length) throw new RangeError('message too short')
  const blobs: { readonly $bytes: number }[] = []
  const message = JSON.parse(decoder.decode(whole.subarray(4, 4 + jsonBytes)), (_key, value: unknown) => {
    if (isBytesMark(value)) blobs.push(value)
    return value
  }) as unknown
  if (blobs.length === 0) return message
  let offset = 4 + jsonBytes
  return revive(message, (length) => {
    if (offset + length > whole.length) throw new RangeError('message too short')
    // A copy, so that the bytes do not keep the whole frame alive and may be transferred.
    const blob = whole.slice(offset, offset + length)
    offset += length
    return blob
  })
}

function isBytesMark(value: unknown): value is { readonly $bytes: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Number.isSafeInteger((value as { $bytes?: unknown }).$bytes) &&
    Object.keys(value).length === 1
  )
}

/** Walks in the order in which JSON.stringify met the bytes. */
function revive(value: unknown, take: (length: number) => Uint8Array): unknown {
  if (isBytesMark(value)) return take(value.$bytes)
  if (Array.isArray(value)) return value.map((entry) => revive(entry, take))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, revive(entry, take)]))
  }
  return value
}
