import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/noto-sans-lao/index.css'
import '@mantine/core/styles.css'
import '@mantine/spotlight/styles.css'
import './theme/tokens.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { config } from 'zod/v4/core'
import { createClient } from '#shared/contract/client.ts'
import { App } from './App.tsx'
import { createQueryCache, readAhead } from './api.tsx'
import { noteConnection } from './connection.ts'
import { startI18n, switchLanguage } from './i18n.ts'
import { listenToKeys } from './keys.ts'
import { noteSaved } from './last-saved.ts'
import { newId } from './new-id.ts'
import { styleNonce } from './nonce.ts'
import { router } from './router.tsx'
import { createTransport } from './transport.ts'
import { forgetSteps } from './undo.ts'

// The policy of the page forbids evaluated code; zod would try it once and be reported.
config({ jitless: true })
// The scroll lock of a dialog writes a style at run time and looks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
startI18n('en')
listenToKeys()

const REFRESH_MS = 30

const cache = createQueryCache()
let isRefreshDue = false

/** Many commands at once (seeds, imports) are one reading. */
function refreshSoon(): void {
  if (isRefreshDue) return
  isRefreshDue = true
  setTimeout(() => {
    isRefreshDue = false
    void cache.invalidateQueries()
  }, REFRESH_MS)
}

const transport = createTransport()
transport.onConnection(noteConnection)
transport.onEvent((event) => {
  if (event.kind === 'changed') {
    noteSaved(new Date().toISOString())
    refreshSoon()
  }
  // First away from records that are no longer there, then everything is asked anew.
  if (event.kind === 'replaced') {
    forgetSteps(() => true)
    void router.navigate({ to: '/' }).then(() => cache.resetQueries())
  }
})

const call = createClient(transport.send, newId)
prepareFirstScreen()
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App call={call} cache={cache} transport={transport} />)

/** Loads the first screen and asks what every screen asks, side by side, before React comes to it; what fails is shown when it is drawn. */
function prepareFirstScreen(): void {
  void router.load()
  const asked = [
    readAhead(cache, call, 'app.state', {}).then(({ settings }) => switchLanguage(settings.screenLanguage)),
    readAhead(cache, call, 'app.host', {}),
    readAhead(cache, call, 'groups.list', {}),
    readAhead(cache, call, 'safeCopies.list', {}),
    readAhead(cache, call, 'actions.counts', {}),
  ]
  void Promise.allSettled(asked)
}
