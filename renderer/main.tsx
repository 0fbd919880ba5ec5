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
import { createQueryCache } from './api.tsx'
import { transport } from './connect.ts'
import { noteConnection } from './connection.ts'
import { prepareFirstScreen } from './first-screen.ts'
import { followHost } from './host-events.ts'
import { startI18n } from './i18n.ts'
import { listenToKeys } from './keys.ts'
import { newId } from './new-id.ts'
import { styleNonce } from './nonce.ts'

// The policy of the page forbids evaluated code; zod would try it once and be reported.
config({ jitless: true })
// The scroll lock of a dialog writes a style at run time and looks for its nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
startI18n('en')
listenToKeys()

const cache = createQueryCache()
const call = createClient(transport.send, newId)
transport.onConnection(noteConnection)
followHost(transport, cache)
prepareFirstScreen(cache, call)

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App call={call} cache={cache} transport={transport} />)
