import { fill } from '../i18n/fill.ts'
import { messages } from '../i18n/index.ts'
import type { Language } from './common.ts'
import { counterPhrases, type NamedGroup, type ToldCounter } from './counter-phrases.ts'

/**
 * A counter as the indicator line of the form says it: “Number of meetings of the Crime Sub-Sector Working Group held (target: 1)”.
 *
 * @param group whose records are counted; null = every group, which is not named.
 */
export function counterIndicator(counter: ToldCounter, group: NamedGroup | null, language: Language): string {
  const words = messages[language].counters
  return fill(words[`indicator.${counter.kind}`], {
    ...counterPhrases(counter, group, language),
    measure: words[`measure.${counter.unit}`],
    target: counter.unit === 'percent' ? `${counter.target} %` : counter.target,
  })
}
