import { describe, expect, it } from 'vitest'
import { createFrameReader, encodeFrames, FRAME_BYTES } from '#shared/contract/frame.ts'

const limitBytes = 8 * FRAME_BYTES

function through(message: unknown): unknown {
  const read = createFrameReader(limitBytes)
  return encodeFrames(message, 1).map(read).at(-1)
}

describe('a message on the socket', () => {
  it('arrives with its bytes in their places', () => {
    const message = { one: new Uint8Array([1, 2]), list: [{ two: new Uint8Array(0) }, 'ພາສາລາວ', null, new Uint8Array([255])] }

    expect(through(message)).toEqual(message)
  })

  it('carries a Buffer of Node as bytes', () => {
    expect(through({ file: Buffer.from('docx') })).toEqual({ file: new TextEncoder().encode('docx') })
  })

  it('is cut into pieces and joined again', () => {
    const file = Uint8Array.from({ length: FRAME_BYTES * 2 }, (_, index) => index % 251)

    const frames = encodeFrames({ file }, 7)

    expect(frames).toHaveLength(3)
    expect(through({ file })).toEqual({ file })
  })

  it('is told apart from another one whose pieces come between', () => {
    const read = createFrameReader(limitBytes)
    const [first, last] = encodeFrames({ file: new Uint8Array(FRAME_BYTES) }, 1)
    const [between] = encodeFrames('key', 2)

    const answers = [first, between, last].map((frame) => read(frame as Uint8Array))

    expect(answers).toEqual([undefined, 'key', { file: new Uint8Array(FRAME_BYTES) }])
  })

  it('is refused when its pieces are more than the limit', () => {
    const read = createFrameReader(FRAME_BYTES)
    const frames = encodeFrames(new Uint8Array(FRAME_BYTES), 1)

    expect(() => frames.map(read)).toThrow(RangeError)
  })

  it.each([
    ['an empty frame', []],
    ['a frame without a piece', [0, 0, 0, 1, 1]],
    ['a length beyond the end', [0, 0, 0, 1, 1, 0, 0, 0, 9, 123, 125]],
    ['text that is no UTF-8', [0, 0, 0, 1, 1, 0, 0, 0, 2, 34, 255]],
  ])('is refused when it is %s', (_name, bytes) => {
    expect(() => createFrameReader(limitBytes)(new Uint8Array(bytes))).toThrow()
  })
})
