import { runSeed } from './seed-host.ts'

await runSeed(process.argv.slice(2))
