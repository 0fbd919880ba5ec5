import { extname } from 'node:path'
import { Refusal } from '#shared/errors.ts'

const LIMIT_MB = 40

/** What a letter can come back as: written, scanned, photographed, or as the message it went with. Nothing that runs. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.eml': 'message/rfc822',
}

/** Media type of a paper by the ending of its name. */
export function mediaTypeOf(fileName: string): string {
  return MEDIA_TYPES[extname(fileName).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Makes sure that a file is a paper, and of a size that every safe copy can carry.
 *
 * @throws {Refusal} `papers.fileOfOtherKind`, `papers.fileTooLarge`.
 */
export function checkSentFile(fileName: string, bytes: Uint8Array): void {
  const foundMb = Math.ceil(bytes.length / 1_000_000)
  if (foundMb > LIMIT_MB) throw new Refusal('papers.fileTooLarge', { fileName, foundMb, limitMb: LIMIT_MB })
  if (bytes.length === 0 || MEDIA_TYPES[extname(fileName).toLowerCase()] === undefined) {
    throw new Refusal('papers.fileOfOtherKind', { fileName, allowed: Object.keys(MEDIA_TYPES).join(' ') })
  }
}
