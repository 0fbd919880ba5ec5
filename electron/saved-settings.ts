import { randomUUID } from 'node:crypto'
import type { Send } from '#shared/contract/wire.ts'
import type { HostLanguage } from './say.ts'

type Answering = { readonly send: Send }
type Saved = { readonly screenLanguage?: unknown; readonly papersFolder?: unknown }

/** Language of the screens as the office has set it; English where the data cannot say. */
export async function readScreenLanguage(backend: Answering): Promise<HostLanguage> {
  return (await readSettings(backend)).screenLanguage === 'lo' ? 'lo' : 'en'
}

/** Sets the language of the screens, unless it is that one already. */
export async function saveScreenLanguage(backend: Answering, screenLanguage: HostLanguage): Promise<void> {
  if ((await readScreenLanguage(backend)) === screenLanguage) return
  await backend.send({ commandId: randomUUID(), name: 'app.saveSettings', input: { screenLanguage } })
}

/** Folder of the Word files as the office has set it; otherwise the usual one. */
export async function readPapersFolder(backend: Answering, usual: string): Promise<string> {
  const { papersFolder } = await readSettings(backend)
  return typeof papersFolder === 'string' && papersFolder !== '' ? papersFolder : usual
}

// Not through the client: the contract, with every schema of the program, is not loaded before the window is there.
async function readSettings(backend: Answering): Promise<Saved> {
  const reply = await backend.send({ commandId: randomUUID(), name: 'app.state', input: {} })
  return (reply.ok ? (reply.value as { readonly settings?: Saved }).settings : undefined) ?? {}
}
