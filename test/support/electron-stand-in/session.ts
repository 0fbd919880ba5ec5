import { record, withEvents } from './events.ts'

type PermissionRequest = (contents: null, permission: string, answer: (granted: boolean) => void) => void
type BeforeRequest = (details: { readonly url: string }, answer: (response: { readonly cancel?: boolean }) => void) => void
type AppHandler = (request: { readonly url: string; readonly method: string }) => Promise<Response>

const state: {
  request?: PermissionRequest
  check?: (contents: null, permission: string) => boolean
  device?: (details: object) => boolean
  beforeRequest?: BeforeRequest
  handler?: AppHandler
} = {}

/** Electron's `session`, as far as the program uses it. */
export const session = {
  defaultSession: withEvents({
    setPermissionRequestHandler: (handler: PermissionRequest) => {
      record.push('session.setPermissionRequestHandler')
      state.request = handler
    },
    setPermissionCheckHandler: (handler: (contents: null, permission: string) => boolean) => {
      record.push('session.setPermissionCheckHandler')
      state.check = handler
    },
    setDevicePermissionHandler: (handler: (details: object) => boolean) => {
      state.device = handler
    },
    setDisplayMediaRequestHandler: (_handler: null) => undefined,
    webRequest: {
      onBeforeRequest: (handler: BeforeRequest) => {
        record.push('session.onBeforeRequest')
        state.beforeRequest = handler
      },
    },
  }),
}

/** Electron's `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged: (_schemes: readonly object[]) => void record.push('protocol.registerSchemesAsPrivileged'),
  handle: (_scheme: string, handler: AppHandler) => {
    record.push('protocol.handle')
    state.handler = handler
  },
}

/** Asks the program whether a page may have a permission, both ways that Electron asks. */
export function isGranted(permission: string): boolean {
  let requested = true
  // Electron grants where nobody refuses.
  if (state.request !== undefined) state.request(null, permission, (granted) => (requested = granted))
  return requested || (state.check?.(null, permission) ?? true) || (state.device?.({ deviceType: permission }) ?? true)
}

/** Asks the program whether a request may be made at all. */
export function mayRequest(url: string): boolean {
  let isCancelled = false
  state.beforeRequest?.({ url }, ({ cancel }) => (isCancelled = cancel === true))
  return !isCancelled
}

/** Answers a request of the program's own scheme. */
export function answerOwn(url: string, method: string): Promise<Response> {
  if (state.handler === undefined) throw new Error('no handler for the own scheme')
  return state.handler({ url, method })
}
