import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nonceMark, securityHeaders } from './security-headers.ts'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
}

/** What a host answers to a request for a file, before its own transport writes it. */
type StaticAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }

/**
 * Lists the files that may be served, by their path in the address.
 *
 * A path that is not in this list is not found, whatever its dots, slashes and escapes would mean to a file system.
 */
export function listStaticFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  collect(folder, '/', files)
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}

/** Reads the file of an address such as `/assets/main-x1.js`, or answers 404. */
export async function answerStatic(files: ReadonlyMap<string, string>, target: string): Promise<StaticAnswer> {
  const path = target.split(/[?#]/, 1)[0] ?? ''
  const file = files.get(path)
  const nonce = randomBytes(16).toString('base64url')
  const headers = securityHeaders(nonce)
  if (file === undefined) return { status: 404, headers: { ...headers, 'cache-control': 'no-store' }, body: new Uint8Array() }
  const type = typeOf(file)
  const bytes = await readFile(file)
  if (!type.startsWith('text/html')) {
    // Vite writes the hash of the content into these names, so that they never change under one address.
    const isHashed = path.startsWith('/assets/')
    return {
      status: 200,
      headers: { ...headers, 'content-type': type, 'cache-control': isHashed ? 'max-age=31536000, immutable' : 'no-store' },
      body: bytes,
    }
  }
  const page = Buffer.from(bytes.toString('utf8').replaceAll(nonceMark, nonce))
  return { status: 200, headers: { ...headers, 'content-type': type, 'cache-control': 'no-store' }, body: page }
}

// Written out, because the archive of a packaged program does not know `recursive`. Links are not files, so they are left out.
function collect(folder: string, address: string, files: Map<string, string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) collect(path, `${address}${entry.name}/`, files)
    else if (entry.isFile() && !entry.name.endsWith('.map')) files.set(`${address}${entry.name}`, path)
  }
}

function typeOf(file: string): string {
  return types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}
