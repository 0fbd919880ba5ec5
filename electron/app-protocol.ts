import { answerStatic } from './static-files.ts'

/** Scheme and name of the program's own pages; a `file:` page could read other files. */
export const appScheme = 'app'
const appName = 'desk'

/** Address of the first page. */
export const appAddress = `${appScheme}://${appName}/index.html`

/** Tells whether an address is one of the program's own pages; everything else is foreign. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(`${appScheme}://${appName}/`)
}

/** Answers the program's own scheme from the list of built files. */
export async function answerAppRequest(
  files: ReadonlyMap<string, string>,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  const target = isOwnAddress(request.url) && request.method === 'GET' ? request.url.slice(`${appScheme}://${appName}`.length) : ''
  const { status, headers, body } = await answerStatic(files, target)
  return new Response(Buffer.from(body), { status, headers: { ...headers } })
}
