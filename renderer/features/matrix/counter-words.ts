import type { TFunction } from 'i18next'
import type { CountedIndicator } from '#shared/contract/counters.ts'
import { percentOf } from '#shared/domain/counter-value.ts'

/** “0 of 1”, “45 % of 80 %”. */
export function valueWords(t: TFunction, { done, of, target, unit }: CountedIndicator): string {
  if (unit === 'count') return t('counters:value', { done, target })
  const percent = percentOf(done, of)
  return percent === null ? t('counters:noShare', { target }) : t('counters:valueShare', { percent, target })
}

/** “Counted: DSSWG meetings held 0 of 1; CSSWG meetings held 1 of 1”: what is in use, in one line; empty when nothing is. */
export function lineWords(t: TFunction, counters: readonly CountedIndicator[]): string {
  const items = counters
    .filter(({ state }) => state === 'used')
    .map((counter) => t('counters:lineItem', { what: whatWords(t, counter), value: valueWords(t, counter) }))
  return items.length === 0 ? '' : t('counters:line', { items: items.join('; ') })
}

function whatWords(t: TFunction, { groupCode, kind, meetingKind }: CountedIndicator): string {
  const words =
    kind === 'meetingsHeld' && meetingKind !== null
      ? t('counters:heldOfKind', { meetings: t(`counters:meetings.${meetingKind}`) })
      : t(`counters:kind.${kind}`).toLowerCase()
  return groupCode === '' ? words : `${groupCode} ${words}`
}
