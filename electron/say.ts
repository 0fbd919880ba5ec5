import type { Refusal } from '#shared/errors.ts'
import { errors as errorsEn } from '#shared/i18n/en/errors.ts'
import { host as hostEn } from '#shared/i18n/en/host.ts'
import { fill, type Values } from '#shared/i18n/fill.ts'
import { errors as errorsLo } from '#shared/i18n/lo/errors.ts'
import { host as hostLo } from '#shared/i18n/lo/host.ts'

/** Not all messages: a host says little, and is waited for. */
const messages = { en: { host: hostEn, errors: errorsEn }, lo: { host: hostLo, errors: errorsLo } } as const

export type HostLanguage = 'en' | 'lo'

/** A sentence of a host, for the terminal or the menu. */
export function say(language: HostLanguage, key: keyof typeof messages.en.host, values: Values = {}): string {
  return fill(messages[language].host[key], values)
}

/** The sentence of a refusal: what happened and what to do. */
export function sayRefusal(language: HostLanguage, { code, details }: Refusal): string {
  return fill(messages[language].errors[code], details as Values)
}
