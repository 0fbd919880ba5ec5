import { parseArgs } from 'node:util'
import { Refusal } from '#shared/errors.ts'

/** What a person may say on the command line, the same for both hosts. */
export type HostOptions = {
  readonly dataDir?: string
  readonly port?: number
  readonly noOpen: boolean
  readonly language?: 'en' | 'lo'
}

/**
 * Reads the command line.
 *
 * @throws {Refusal} `host.badOption` with the piece that was not understood.
 */
export function readHostOptions(args: readonly string[]): HostOptions {
  const { values } = parse(args)
  const { data, port, lang } = values
  return {
    noOpen: values['no-open'] ?? false,
    ...(data === undefined || data === '' ? {} : { dataDir: data }),
    ...(port === undefined ? {} : { port: readPort(port) }),
    ...(lang === undefined ? {} : { language: readLanguage(lang) }),
  }
}

/** Picks ours out of the arguments of an Electron program, among which its own and Chromium's stand. */
export function pickHostArguments(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    if (arg === '--no-open' || /^--(data|port|lang)=/.test(arg)) return [arg]
    const value = args[index + 1]
    return /^--(data|port|lang)$/.test(arg) && value !== undefined ? [arg, value] : []
  })
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, port: { type: 'string' }, lang: { type: 'string' }, 'no-open': { type: 'boolean' } },
    })
  } catch (error) {
    throw new Refusal('host.badOption', { option: /'([^']+)'/.exec((error as Error).message)?.[1] ?? args.join(' ') })
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal('host.badOption', { option: `--port ${text}` })
  return port
}

function readLanguage(text: string): 'en' | 'lo' {
  if (text !== 'en' && text !== 'lo') throw new Refusal('host.badOption', { option: `--lang ${text}` })
  return text
}
