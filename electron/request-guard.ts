import type { IncomingMessage } from 'node:http'

/** Where the window's WebSocket connects. */
const socketPath = '/socket'

/**
 * Says with which HTTP status a request is refused, or `undefined` when it comes from our own page.
 *
 * Host stops DNS rebinding, Origin and Sec-Fetch-Site stop every other page of the same browser, also on other ports of loopback.
 */
export function refusalStatus(request: IncomingMessage, port: number): number | undefined {
  const self = `127.0.0.1:${port}`
  const { headers } = request
  if (countHeader(request, 'host') !== 1 || headers.host !== self) return 421
  const target = request.url ?? ''
  if (!target.startsWith('/') || target.startsWith('//')) return 400
  if (headers.origin !== undefined && !isOwnOrigin(request, port)) return 403
  if (!isOwnSite(headers['sec-fetch-site'])) return 403
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0) return 400
  return undefined
}

/** The same for the upgrade to a WebSocket, where a browser always names its origin. */
export function refusalStatusOfUpgrade(request: IncomingMessage, port: number): number | undefined {
  const status = refusalStatus(request, port)
  if (status !== undefined) return status
  if (!isOwnOrigin(request, port)) return 403
  return request.url === socketPath ? undefined : 404
}

function isOwnOrigin(request: IncomingMessage, port: number): boolean {
  return countHeader(request, 'origin') === 1 && request.headers.origin === `http://127.0.0.1:${port}`
}

// `none` is an address typed or opened by the person; older browsers send nothing.
function isOwnSite(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none'
}

// Node joins or drops repeated headers, so the raw list is counted.
function countHeader(request: IncomingMessage, name: string): number {
  return request.rawHeaders.filter((header, index) => index % 2 === 0 && header.toLowerCase() === name).length
}
