import { randomUUID } from 'node:crypto'
import type { Send } from '#shared/contract/wire.ts'
import type { HostLanguage } from './say.ts'

type Answering = { readonly send: Send }

/** Language of the screens as the office has set it; English where the data cannot say. */
export async function readScreenLanguage(backend: Answering): Promise<HostLanguage> {
  const reply = await backend.send({ commandId: randomUUID(), name: 'app.state', input: {} })
  const settings = reply.ok ? (reply.value as { readonly settings?: { readonly screenLanguage?: unknown } }).settings : undefined
  return settings?.screenLanguage === 'lo' ? 'lo' : 'en'
}

/** Sets the language of the screens, unless it is that one already. */
export async function saveScreenLanguage(backend: Answering, screenLanguage: HostLanguage): Promise<void> {
  if ((await readScreenLanguage(backend)) === screenLanguage) return
  await backend.send({ commandId: randomUUID(), name: 'app.saveSettings', input: { screenLanguage } })
}
