import { startThreadEarly } from './database.ts'

startThreadEarly()
const { runLocalHost } = await import('./local-host.ts')
await runLocalHost(process.argv.slice(2))
