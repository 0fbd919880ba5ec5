import { fill, type Values } from '../i18n/fill.ts'
import { formatDay } from '../i18n/format.ts'
import { messages } from '../i18n/index.ts'
import type { Language } from './common.ts'
import type { Counter } from './counter.ts'

/** What of a counter its sentences speak of. */
export type ToldCounter = Pick<Counter, 'kind' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'withinDays' | 'target' | 'unit'>
/** Group as it is named in a sentence. */
export type NamedGroup = { readonly nameEn: string; readonly nameLo: string }

/**
 * The phrases that the sentences of a counter share: which meetings, of whom, before what, within how many days.
 *
 * @param group whose records are counted; null = every group, which is not named.
 */
export function counterPhrases(counter: ToldCounter, group: NamedGroup | null, language: Language): Values {
  const words = messages[language].counters
  const { meetingKind, withinDays, target } = counter
  const name = group === null ? '' : language === 'lo' ? group.nameLo || group.nameEn : group.nameEn
  return {
    target,
    meeting: words[`meeting.${meetingKind ?? 'any'}`],
    meetings: words[`meetings.${meetingKind ?? 'any'}`],
    of: name === '' ? '' : fill(words.of, { group: name }),
    before: beforeWords(counter, language),
    within: withinDays === null ? '' : fill(words.within, { days: withinDays }),
  }
}

function beforeWords({ beforeRoundTable, beforeOn }: ToldCounter, language: Language): string {
  const words = messages[language].counters
  if (beforeOn !== null) return fill(words.beforeDay, { day: formatDay(beforeOn, language, 'long') })
  return beforeRoundTable === 1 ? words.beforeTable : ''
}
