import { fill, type Values } from '../i18n/fill.ts'
import { formatDay } from '../i18n/format.ts'
import { messages } from '../i18n/index.ts'
import type { Language } from './common.ts'
import type { Counter } from './counter.ts'
import type { CounterValue } from './counter-value.ts'

type Told = Pick<Counter, 'kind' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'withinDays' | 'target'>
type NamedGroup = { readonly nameEn: string; readonly nameLo: string }

/**
 * The plain sentence of a counted indicator: “No meeting of the Crime Sub-Sector Working Group was held.”
 *
 * @param group whose records are counted; null = every group, which is not named.
 */
export function counterSentence(counter: Told, { done, of }: CounterValue, group: NamedGroup | null, language: Language): string {
  const words = messages[language].counters
  const { kind, meetingKind, target } = counter
  const name = group === null ? '' : language === 'lo' ? group.nameLo || group.nameEn : group.nameEn
  const whole = of ?? target
  const count = whole === 1 ? 'one' : 'many'
  const values: Values = {
    done,
    target,
    whole,
    meeting: words[`meeting.${meetingKind ?? 'any'}`],
    meetings: words[`meetings.${meetingKind ?? 'any'}`],
    counted: words[`${count === 'one' ? 'meeting' : 'meetings'}.${meetingKind ?? 'any'}`],
    actions: words[`actions.${count}`],
    agencies: words[`agencies.${count}`],
    of: name === '' ? '' : fill(words.of, { group: name }),
    before: beforeWords(counter, language),
    within: counter.withinDays === null ? '' : fill(words.within, { days: counter.withinDays }),
  }
  switch (kind) {
    case 'meetingsHeld':
      return fill(words[`sentence.meetings${portion(done, target)}`], values)
    case 'fieldVisits':
      return fill(words[`sentence.visits${portion(done, target)}`], values)
    case 'minutesAdopted':
      return fill(of === 0 ? words['sentence.minutesNothing'] : words['sentence.minutes'], values)
    case 'actionsClosedOnTime':
      return fill(words[`sentence.actions${of === 0 ? 'Nothing' : done === 0 ? 'None' : done === 1 ? 'One' : 'Many'}`], values)
    case 'agenciesReported':
      return fill(of === 0 ? words['sentence.agenciesNothing'] : words['sentence.agencies'], values)
  }
}

function portion(done: number, target: number): 'None' | 'PartOne' | 'Part' | 'One' | 'All' {
  if (done === 0) return 'None'
  if (done < target) return done === 1 ? 'PartOne' : 'Part'
  return done === 1 ? 'One' : 'All'
}

function beforeWords({ beforeRoundTable, beforeOn }: Told, language: Language): string {
  const words = messages[language].counters
  if (beforeOn !== null) return fill(words.beforeDay, { day: formatDay(beforeOn, language, 'long') })
  return beforeRoundTable === 1 ? words.beforeTable : ''
}
