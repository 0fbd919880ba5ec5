// Runs a program of Electron on the stand-in: node run.ts <main.js> [its arguments]
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, becomeReady } from './app.ts'
import { closeContext } from './browser.ts'
import { record } from './events.ts'
import { menu } from './index.ts'
import { isGranted, mayRequest } from './session.ts'
import { windowOptions } from './window.ts'

/** What a test may ask of a running stand-in, over the channel to its child. */
export type Question = { readonly ask: 'facts'; readonly permissions: readonly string[]; readonly urls: readonly string[] }
export type Facts = {
  readonly record: readonly string[]
  readonly menu: readonly unknown[]
  readonly windows: readonly unknown[]
  readonly granted: readonly string[]
  readonly requested: readonly string[]
}

const standIn = pathToFileURL(resolve(import.meta.dirname, 'index.ts')).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, format: 'module-typescript', shortCircuit: true } : next(specifier, context),
})

process.on('message', ({ permissions, urls }: Question) => {
  const facts: Facts = { record, menu, windows: windowOptions, granted: permissions.filter(isGranted), requested: urls.filter(mayRequest) }
  process.send?.(facts)
})

// The real program's pages end with it.
const { exit } = app
Object.assign(app, { exit: (code?: number) => void closeContext().finally(() => exit(code)) })

const main = resolve(process.argv[2] ?? 'dist/electron/main.js')
process.argv.splice(1, 2, '.')
await import(pathToFileURL(main).href)
becomeReady()
