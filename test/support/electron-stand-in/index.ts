import { fork } from 'node:child_process'
import { record } from './events.ts'

export { app } from './app.ts'
export { ipcMain } from './ipc.ts'
export { protocol, session } from './session.ts'
export { BrowserWindow } from './window.ts'

type Item = { readonly label?: string; readonly role?: string; readonly submenu?: readonly Item[] }

/** The menu that was put up last. */
export let menu: readonly Item[] = []

/** Electron's `Menu`. */
export const Menu = {
  buildFromTemplate: (template: readonly Item[]) => template,
  setApplicationMenu: (template: readonly Item[]) => {
    record.push('Menu.setApplicationMenu')
    menu = template
  },
}

/** Electron's `dialog`: nobody looks, so it is only written down. */
export const dialog = {
  showErrorBox: (title: string, text: string) => void process.stderr.write(`[dialog] ${title}: ${text}\n`),
}

/** Electron's `utilityProcess`: a plain child of Node, whose entry knows both kinds. */
export const utilityProcess = {
  fork: (path: string, args: readonly string[], { execArgv }: { readonly execArgv: readonly string[] }) => {
    const child = fork(path, [...args], { execArgv: [...execArgv], serialization: 'advanced', stdio: 'ignore' })
    return Object.assign(child, { postMessage: (message: object) => child.send(message) })
  },
}

/** Electron's `shell`: nothing is opened. */
export const shell = {
  openPath: async (path: string) => {
    record.push(`shell.openPath ${path}`)
    return ''
  },
}
