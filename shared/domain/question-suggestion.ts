import { fill } from '../i18n/fill.ts'
import { formatDay } from '../i18n/format.ts'
import { messages } from '../i18n/index.ts'
import type { Language } from './common.ts'

type Twin = { readonly textEn: string; readonly textLo: string }

/** A late action of which nothing was heard. */
export type SilentAction = Twin & {
  readonly number: string
  readonly dueOn: string
  /** Lead agency by its short name; empty when there is none. */
  readonly leadEn: string
  readonly leadLo: string
}

/** A group whose promised meetings are neither held nor in the calendar. */
export type UnmetGroup = { readonly nameEn: string; readonly nameLo: string; readonly missingCount: number }

/** The page has room for two questions. */
export const MOST_QUESTIONS = 2

/**
 * Words questions for the co-chairs from what is known: one about the action that is late the longest, one about a promised
 * meeting; a second action where no meeting is missing.
 *
 * @param silent the longest overdue first.
 */
export function suggestQuestions(silent: readonly SilentAction[], unmet: readonly UnmetGroup[]): readonly Twin[] {
  const [first, ...others] = silent.map(askOfAction)
  const meetings = unmet.filter(({ missingCount }) => missingCount > 0).map(askOfMeeting)
  return [...(first === undefined ? [] : [first]), ...meetings, ...others].slice(0, MOST_QUESTIONS)
}

function askOfAction({ number, dueOn, textEn, textLo, leadEn, leadLo }: SilentAction): Twin {
  const ask = (language: Language, text: string, lead: string) =>
    fill(messages[language].prepare[lead === '' ? 'askAction' : 'askActionOf'], {
      number,
      text,
      lead,
      day: formatDay(dueOn, language, 'day'),
    })
  return { textEn: ask('en', textEn || textLo, leadEn), textLo: ask('lo', textLo || textEn, leadLo || leadEn) }
}

function askOfMeeting({ nameEn, nameLo }: UnmetGroup): Twin {
  return {
    textEn: fill(messages.en.prepare.askMeeting, { group: nameEn }),
    textLo: fill(messages.lo.prepare.askMeeting, { group: nameLo || nameEn }),
  }
}
