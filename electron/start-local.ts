import { runLocalHost } from './local-host.ts'

await runLocalHost(process.argv.slice(2))
