import { isOwnAddress } from './app-protocol.ts'

/** What Electron tells of a message: the page, and the frame in it that sent it, unless that has gone meanwhile. */
export type Sent<Contents> = {
  readonly sender: Contents & { readonly mainFrame: { readonly url: string } }
  readonly senderFrame: { readonly url: string } | null
}

/**
 * Tells whether a message comes from the main frame of one of our own windows, while that shows our own page.
 *
 * A frame inside the page, or a page that it was led to, must not speak for it (item 17 of Electron's list).
 */
export function isTrustedSender<Contents>({ sender, senderFrame }: Sent<Contents>, isOwnWindow: (contents: Contents) => boolean): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url) && isOwnWindow(sender)
}
