import type { TFunction } from 'i18next'
import type { Output } from '#shared/contract/index.ts'

/** What was done and to what: “Progress note added: CSSWG/2015/01-A3”. */
export function sentenceOf({ name, subject, undone, undoesSeq }: Output<'history.list'>['operations'][number], t: TFunction): string {
  const done = t(`history:${name}`, { defaultValue: name })
  const what = subject === '' ? done : `${done}: ${subject}`
  if (undoesSeq !== null && name !== 'history.undo') return `${what} (${t('history:isUndo')})`
  return undone ? `${what} (${t('history:wasUndone')})` : what
}
