import { strFromU8, unzipSync } from 'fflate'
import { paperToWord } from '#shared/documents/kit.ts'
import type { Paper } from '#shared/documents/tree.ts'

/** Parts of the Word file of a paper, by their path. */
export async function wordParts(paper: Paper): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await paperToWord(paper))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The main part of the Word file of a paper. */
export async function wordBody(paper: Paper): Promise<string> {
  return (await wordParts(paper))['word/document.xml'] ?? ''
}
