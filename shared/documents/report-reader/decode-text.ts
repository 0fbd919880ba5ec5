import { Refusal } from '#shared/errors.ts'

/**
 * Turns the bytes of a text file into text: UTF-8 with or without its mark, or UTF-16 with its mark.
 *
 * Anything else is refused rather than guessed: a wrong guess changes letters without anybody seeing it.
 *
 * @throws {Refusal} `report.otherEncoding`, with the line of the first byte that does not fit; 0 when the whole file is of another kind.
 */
export function decodeText(bytes: Uint8Array, fileName: string): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = decode(bytes, label)
  if (text === undefined) throw new Refusal('report.otherEncoding', { fileName, line: label === 'utf-8' ? lineOfFault(bytes) : 0 })
  // UTF-16 without its mark, and most binary files, are valid UTF-8 full of zeros.
  const control = /[^\P{Cc}\t\n\v\f\r\u0085]/u.exec(text)
  if (control !== null) throw new Refusal('report.otherEncoding', { fileName, line: lineAt(text, control.index) })
  return text
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    // The standard's word for bytes that are not of this encoding.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Line on which the longest readable beginning ends. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    if (decode(bytes.subarray(start, end), 'utf-8') === undefined) return line
    start = end + 1
    line += 1
  }
  return line
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
