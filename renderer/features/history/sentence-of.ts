import type { TFunction } from 'i18next'
import type { Output } from '#shared/contract/index.ts'
import { reversedWords } from '../../reversed-words.ts'

/** What was done and to what: “Progress note added: CSSWG/2015/01-A3”, “Undone: Progress note added, CSSWG/2015/01-A3”. */
export function sentenceOf({ name, subject, undone, reversed }: Output<'history.list'>['operations'][number], t: TFunction): string {
  if (reversed !== null) return markUndone(reversedWords(t, reversed), undone, t)
  const done = t(`history:${name}`, { defaultValue: name })
  return markUndone(subject === '' ? done : `${done}: ${subject}`, undone, t)
}

function markUndone(what: string, undone: boolean, t: TFunction): string {
  return undone ? `${what} (${t('history:wasUndone')})` : what
}
