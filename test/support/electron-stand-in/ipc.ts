import { EventEmitter } from 'node:events'
import type { WebContents } from './web-contents.ts'

/** Electron's `ipcMain`. */
export const ipcMain = new EventEmitter()

/** What a preload sees of a frame. */
export type Frame = { readonly url: string }

/** One page's end of the two channels; a page that is read again gets a new one. */
export function createIpcRenderer(contents: WebContents, frame: () => Frame | null) {
  const emitter = new EventEmitter()
  return {
    // The clone is Electron's too: what cannot be cloned fails here as it fails there.
    send: (channel: string, ...args: readonly unknown[]) => {
      const event = { sender: contents, senderFrame: frame() }
      ipcMain.emit(channel, event, ...structuredClone([...args]))
    },
    on: (channel: string, listener: (...args: unknown[]) => void) => void emitter.on(channel, listener),
    removeAllListeners: (channel: string) => void emitter.removeAllListeners(channel),
    /** Only for the stand-in: a message of the host arrives. */
    deliver: (channel: string, args: readonly unknown[]) => void emitter.emit(channel, {}, ...structuredClone([...args])),
  }
}

export type IpcRenderer = ReturnType<typeof createIpcRenderer>
