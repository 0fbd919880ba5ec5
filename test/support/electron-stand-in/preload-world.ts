import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { IpcRenderer } from './ipc.ts'

type Exposed = Readonly<Record<string, (...args: unknown[]) => unknown>>

/** What one preload has exposed, by the name in the page. */
export type PreloadWorld = ReadonlyMap<string, Exposed>

/** Evaluates a preload as a sandboxed one: it may ask for `electron` and nothing else. */
export function runPreload(path: string, ipcRenderer: IpcRenderer): PreloadWorld {
  const exposed = new Map<string, Exposed>()
  const electron = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (name: string, api: Exposed) => void exposed.set(name, api) },
  }
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`)
    return electron
  }
  const module = { exports: {} }
  new Function('require', 'module', 'exports', readFileSync(path, 'utf8'))(require, module, module.exports)
  return exposed
}

/** What the page sends: a new document, a call of an exposed function, a call of the function that it returned. */
export type FromPage =
  | { readonly kind: 'document' }
  | { readonly kind: 'call'; readonly world: string; readonly name: string; readonly callback: number; readonly returned: number }
  | { readonly kind: 'again'; readonly returned: number; readonly args: readonly unknown[] }

/**
 * Puts the exposed functions into the page, before its own scripts.
 *
 * The page must get its answer at once, but the bridge is slower: a returned function passes its calls on when it is known.
 */
export async function installWorld(page: Page, world: PreloadWorld, onMessage: (message: FromPage) => void): Promise<void> {
  await page.exposeBinding('standInCall', ({ frame }, message: FromPage) => {
    if (frame === page.mainFrame()) onMessage(message)
  })
  await page.addInitScript(
    (names: readonly (readonly [string, readonly string[]])[]) => {
      if (window !== window.top) return
      const scope = window as unknown as { standInCall: (message: unknown) => void; standInCallbacks: ((message: unknown) => void)[] }
      scope.standInCallbacks = []
      scope.standInCall({ kind: 'document' })
      let returnedCount = 0
      for (const [worldName, functions] of names) {
        const call = (name: string) => (onMessage: (message: unknown) => void) => {
          const callback = scope.standInCallbacks.push(onMessage) - 1
          const returned = returnedCount++
          scope.standInCall({ kind: 'call', world: worldName, name, callback, returned })
          return (...args: unknown[]) => scope.standInCall({ kind: 'again', returned, args })
        }
        const api = Object.freeze(Object.fromEntries(functions.map((name) => [name, call(name)])))
        Object.defineProperty(window, worldName, { value: api, writable: false, configurable: false, enumerable: true })
      }
    },
    [...world].map(([name, api]) => [name, Object.keys(api)] as const),
  )
}
