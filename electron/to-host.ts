import type { ToHost } from '#shared/contract/wire.ts'

type Fields = Readonly<Record<string, unknown>>

const idLimit = 100
const tokenLimit = 200

/**
 * Tells whether what came over a transport is a message at all; its input is checked against the contract later.
 *
 * Written by hand: it is asked for every message, and the host would wait for a library of schemas before it listens.
 */
export function isToHost(message: unknown): message is ToHost {
  if (!isFields(message)) return false
  switch (message.kind) {
    case 'hello':
      return hasOnly(message, ['kind', 'token']) && isText(message.token, 0, tokenLimit)
    case 'request':
      return hasOnly(message, ['kind', 'request']) && isRequest(message.request)
    case 'cancel':
      return hasOnly(message, ['kind', 'commandId']) && isText(message.commandId, 1, idLimit)
    default:
      return false
  }
}

function isRequest(request: unknown): boolean {
  if (!isFields(request) || !hasOnly(request, ['commandId', 'name', 'input'])) return false
  return isText(request.commandId, 1, idLimit) && isText(request.name, 1, idLimit)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasOnly(value: Fields, names: readonly string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name))
}

function isText(value: unknown, shortest: number, longest: number): boolean {
  return typeof value === 'string' && value.length >= shortest && value.length <= longest
}
