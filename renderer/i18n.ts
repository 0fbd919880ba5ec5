import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '#shared/domain/common.ts'
import { Refusal } from '#shared/errors.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { messages } from '#shared/i18n/index.ts'

/** Starts the translations; both languages are in the program, so that switching needs no loading. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'common',
    ns: Object.keys(messages.en),
    resources: messages as unknown as Record<string, Record<string, Record<string, string>>>,
    // Refusal codes have dots in them, so that neither dots nor colons nest inside a key.
    keySeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  // `{{from, day}}` in a sentence: the refusals carry dates as they are stored; an open end has none.
  i18next.services.formatter?.add('day', (day: string, lng) => (day === '' ? '…' : formatDay(day, lng === 'lo' ? 'lo' : 'en', 'day')))
  document.documentElement.lang = language
}

/** Switches every screen at once. */
export async function switchLanguage(language: Language): Promise<void> {
  // Every sentence on the screen is drawn again, even where it is the same language.
  if (i18next.language === language) return
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** Translates: `t('meetings:title')`, with values for `{{name}}`; `count` picks `key_one` in English. */
export function useT(): TFunction {
  return useTranslation().t
}

/** Translates into one language, whatever the screens are in: for what stands in a text of that language. */
export function wordsIn(language: Language): TFunction {
  return i18next.getFixedT(language)
}

/** Language of the screens. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'lo' ? 'lo' : 'en'
}

/** Picks the text in the language of the screens, or the other one when that is empty. */
export function useBilingual(): (en: string, lo: string) => string {
  const language = useLanguage()
  return (en, lo) => (language === 'lo' ? lo || en : en || lo)
}

/** The sentence of an error: what happened and what to do. */
function errorText(t: TFunction, error: unknown): string {
  if (error instanceof Refusal) return t(`errors:${error.code}`, spokenDetails(t, error))
  return t('errors:internal', { reference: error instanceof Error ? error.message : String(error) })
}

/** The details as a person reads them: an operation by its sentence in the history. */
function spokenDetails(t: TFunction, { details }: Refusal): Record<string, unknown> {
  const { by } = details as { readonly by?: unknown }
  return typeof by === 'string' ? { ...details, by: t(`history:${by}`, { defaultValue: by }) } : { ...details }
}

/** Gives the function that turns an error into its sentence. */
export function useErrorText(): (error: unknown) => string {
  const t = useT()
  return (error) => errorText(t, error)
}
