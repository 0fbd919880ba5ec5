import { createContext, useContext } from 'react'
import { norm } from '#shared/i18n/norm.ts'

/** What is looked for in the settings; empty = everything is shown. */
export const FindContext = createContext('')

/** Tells whether a setting is among what is looked for, by its words in either language. */
export function useIsFound(): (...texts: readonly string[]) => boolean {
  const query = norm(useContext(FindContext)).trim()
  return (...texts) => query === '' || texts.some((text) => norm(text).includes(query))
}
