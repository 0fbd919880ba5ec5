import { SaxesParser } from 'saxes'
import { Refusal } from '#shared/errors.ts'

const DEPTH_LIMIT = 200
const ELEMENT_COUNT_LIMIT = 400_000
/** Bytes that are decoded and parsed at a time, so that a limit is noticed early and memory stays small. */
const STEP_BYTES = 64 * 1024

/** An element as the readers need it: its namespace, its local name, its attributes by local name. */
export type XmlElement = { readonly uri: string; readonly local: string; readonly attribute: (local: string) => string | undefined }

type XmlHandlers = {
  readonly open: (element: XmlElement) => void
  readonly close: () => void
  readonly text: (text: string) => void
}

/**
 * Parses XML that nobody vouches for: no document type, no entities but the five, bounded depth and number of elements.
 *
 * @throws {Refusal} `report.damaged`, `report.forbiddenMarkup`, `report.tooComplex`.
 */
export function parseXml(bytes: Uint8Array, fileName: string, handlers: XmlHandlers): void {
  let depth = 0
  let elementCount = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('error', () => {
    throw new Refusal('report.damaged', { fileName })
  })
  parser.on('doctype', () => {
    throw new Refusal('report.forbiddenMarkup', { fileName })
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-(?:8|16)$/i.test(encoding)) throw new Refusal('report.forbiddenMarkup', { fileName })
  })
  parser.on('opentag', (tag) => {
    depth += 1
    elementCount += 1
    if (depth > DEPTH_LIMIT) throw new Refusal('report.tooComplex', { fileName })
    if (elementCount > ELEMENT_COUNT_LIMIT) throw new Refusal('report.tooComplex', { fileName })
    handlers.open({
      uri: tag.uri,
      local: tag.local,
      attribute: (local) => Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value,
    })
  })
  parser.on('closetag', () => {
    depth -= 1
    handlers.close()
  })
  parser.on('text', (text) => handlers.text(text))
  parser.on('cdata', (text) => handlers.text(text))
  for (const piece of pieces(bytes, fileName)) parser.write(piece)
  parser.close()
}

/** The text of the bytes in pieces that never cut a character. */
function* pieces(bytes: Uint8Array, fileName: string): Generator<string> {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  // Word never writes UTF-16; such a part is read in one go, so that no pair is cut.
  const step = isWide ? bytes.length : STEP_BYTES
  for (let start = 0; start < bytes.length; ) {
    let end = Math.min(start + step, bytes.length)
    while (!isWide && end < bytes.length && end > start && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
    if (end === start) throw new Refusal('report.damaged', { fileName })
    yield decode(bytes.subarray(start, end), label, fileName)
    start = end
  }
}

function decode(bytes: Uint8Array, label: string, fileName: string): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('report.damaged', { fileName })
    throw error
  }
}
