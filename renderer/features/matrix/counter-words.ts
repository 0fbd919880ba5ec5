import type { TFunction } from 'i18next'
import type { CountedIndicator } from '#shared/contract/counters.ts'
import { percentOf } from '#shared/domain/counter-value.ts'

/** “0 of 1”, “45 % of 80 %”. */
export function valueWords(t: TFunction, { done, of, target, unit }: CountedIndicator): string {
  if (unit === 'count') return t('counters:value', { done, target })
  const percent = percentOf(done, of)
  return percent === null ? t('counters:noShare', { target }) : t('counters:valueShare', { percent, target })
}

/** “DSSWG meetings held: 0 of 1; CSSWG meetings held: 1 of 1”: what is in use, in one line; empty when nothing is. */
export function lineWords(t: TFunction, counters: readonly CountedIndicator[]): string {
  return counters
    .filter(({ state }) => state === 'used')
    .map((counter) => t('counters:lineValue', { what: whatWords(t, counter), value: valueWords(t, counter) }))
    .join('; ')
}

function whatWords(t: TFunction, { groupCode, kind }: CountedIndicator): string {
  const words = t(`counters:kind.${kind}`)
  return groupCode === '' ? words : `${groupCode} ${words.toLowerCase()}`
}
