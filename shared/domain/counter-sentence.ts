import { fill, type Values } from '../i18n/fill.ts'
import { messages } from '../i18n/index.ts'
import type { Language } from './common.ts'
import { counterPhrases, type NamedGroup, type ToldCounter } from './counter-phrases.ts'
import type { CounterValue } from './counter-value.ts'

/**
 * The plain sentence of a counted indicator: “No meeting of the Crime Sub-Sector Working Group was held.”
 *
 * @param group whose records are counted; null = every group, which is not named.
 */
export function counterSentence(counter: ToldCounter, { done, of }: CounterValue, group: NamedGroup | null, language: Language): string {
  const words = messages[language].counters
  const { kind, meetingKind, target } = counter
  const whole = of ?? target
  const count = whole === 1 ? 'one' : 'many'
  const values: Values = {
    ...counterPhrases(counter, group, language),
    done,
    whole,
    counted: words[`${count === 'one' ? 'meeting' : 'meetings'}.${meetingKind ?? 'any'}`],
    actions: words[`actions.${count}`],
    agencies: words[`agencies.${count}`],
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
