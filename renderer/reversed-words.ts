import type { TFunction } from 'i18next'
import type { Output } from '#shared/contract/index.ts'

/** What was taken back or done again: “Undone: Due date set, CSSWG/2015/01-A3”. */
export function reversedWords(t: TFunction, { name, subject, isRedo }: Output<'history.undo'>): string {
  const done = t(`history:${name}`, { defaultValue: name })
  return t(isRedo ? 'common:redoneWhat' : 'common:undoneWhat', { what: subject === '' ? done : `${done}, ${subject}` })
}
