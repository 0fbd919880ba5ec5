import type { TFunction } from 'i18next'
import { reversedWords } from '../../reversed-words.ts'
import type { JournalOperation } from './group-operations.ts'

/** What was done and to what: “Progress note added: CSSWG/2015/01-A3”, “Undone: Progress note added, CSSWG/2015/01-A3”. */
export function sentenceOf({ name, subject, undone, reversed }: JournalOperation, t: TFunction): string {
  if (reversed !== null) return markUndone(reversedWords(t, reversed), undone, t)
  const done = t(`history:${name}`, { defaultValue: name })
  return markUndone(subject === '' ? done : `${done}: ${subject}`, undone, t)
}

/** What was done to each of several: “Agenda item added, 3 times: Opening; Reports; Closing”, “104 holidays saved”. */
export function groupSentenceOf(operations: readonly JournalOperation[], isCut: boolean, t: TFunction): string {
  const [first] = operations
  if (first === undefined) return ''
  const done =
    first.reversed === null
      ? t(`history:${first.name}`, { defaultValue: first.name })
      : reversedWords(t, { ...first.reversed, subject: '' })
  const count = `${operations.length}${isCut ? '+' : ''}`
  const what = t([`history:many.${first.name}`, 'history:many'], { done, number: count })
  const subjects = [...new Set(operations.map(({ subject }) => subject))].filter((subject) => subject !== '')
  return markUndone(subjects.length === 0 ? what : `${what}: ${subjects.join('; ')}`, first.undone, t)
}

function markUndone(what: string, undone: boolean, t: TFunction): string {
  return undone ? `${what} (${t('history:wasUndone')})` : what
}
