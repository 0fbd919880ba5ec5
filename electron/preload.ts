import { contextBridge, ipcRenderer } from 'electron'
import type { Connect, FromHost } from '#shared/contract/wire.ts'
import { fromHostChannel, toHostChannel } from './channels.ts'

/**
 * Connects the page with the host.
 *
 * What the page sends before the welcome is dropped, as on the socket: its transport sends it again then.
 */
const connect: Connect = (onMessage) => {
  let isWelcome = false
  ipcRenderer.removeAllListeners(fromHostChannel)
  // The event of Electron would give the page a way to the raw channel, so only the message is handed on.
  ipcRenderer.on(fromHostChannel, (_event, message: FromHost) => {
    if (message.kind === 'welcome') isWelcome = true
    onMessage(message)
  })
  ipcRenderer.send(toHostChannel, { kind: 'hello', token: '' })
  return (message) => {
    if (isWelcome) ipcRenderer.send(toHostChannel, message)
  }
}

contextBridge.exposeInMainWorld('swgDesk', { connect })
