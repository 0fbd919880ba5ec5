/**
 * Text that was typed while the program behind the window did not answer, kept over a reload of the page and no longer.
 *
 * Everything else of the office lies in its database; this is what could not get there yet.
 */
export type UnsavedText = {
  readonly keep: (docId: string, bytes: Uint8Array) => void
  readonly find: (docId: string) => Uint8Array | undefined
  readonly drop: (docId: string) => void
}

const PREFIX = 'unsaved '

/** Keeps unsaved text in a storage of the page. */
export function createUnsavedText(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): UnsavedText {
  return {
    keep: (docId, bytes) => {
      try {
        storage.setItem(PREFIX + docId, toText(bytes))
      } catch {
        // The page's own storage is full; the text is still on its way to the host.
      }
    },
    find: (docId) => {
      const text = storage.getItem(PREFIX + docId)
      return text === null ? undefined : fromText(text)
    },
    drop: (docId) => storage.removeItem(PREFIX + docId),
  }
}

function toText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromText(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
