import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** A Word file as it lies in the folder of the papers: its name, its text, and its parts as they are. */
export type WordFile = { readonly name: string; readonly text: string; readonly parts: Readonly<Record<string, string>> }

/** Reads every Word file below a folder, in the order of their names. */
export function readWordFiles(folder: string): readonly WordFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .toSorted()
    .map((name) => {
      const parts = Object.fromEntries(
        Object.entries(unzipSync(readFileSync(join(folder, name)))).map(([path, bytes]) => [path, strFromU8(bytes)]),
      )
      return { name, text: textOf(parts['word/document.xml'] ?? ''), parts }
    })
}

/** The text a reader sees: runs joined, paragraphs on lines of their own. */
function textOf(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
