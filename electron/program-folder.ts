import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folder of the program: the bundle lies two below it, the sources that tests run one. */
export const programFolder = join(import.meta.dirname, import.meta.url.endsWith('.ts') ? '..' : '../..')

/** The built pages, which both hosts serve. */
export const rendererFolder = join(programFolder, 'dist', 'renderer')

/** Version of this program, as its package says. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { readonly version: string }
  return version
}
