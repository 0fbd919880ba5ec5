import type { Refusal } from '#shared/errors.ts'
import { messages } from '#shared/i18n/index.ts'

export type HostLanguage = 'en' | 'lo'
type Values = Readonly<Record<string, string | number>>

/** A sentence of a host, for the terminal or the menu. */
export function say(language: HostLanguage, key: keyof typeof messages.en.host, values: Values = {}): string {
  return fill(messages[language].host[key], values)
}

/** The sentence of a refusal: what happened and what to do. */
export function sayRefusal(language: HostLanguage, { code, details }: Refusal): string {
  return fill(messages[language].errors[code], details as Values)
}

function fill(sentence: string, values: Values): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (_mark, name: string) => String(values[name] ?? ''))
}
