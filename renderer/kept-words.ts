import type { TFunction } from 'i18next'
import type { Lineage } from '#shared/domain/roll-over.ts'

/** What was kept of a promise, one phrase for each thing counted: “held 0”, “actions closed on time 3 of 7”. */
export function keptWords(t: TFunction, { held, counts }: Pick<Lineage, 'held' | 'counts'>): readonly string[] {
  return [
    ...(held === null ? [] : [t('rollover:heldOf', { held })]),
    ...counts.map(({ kind, done, of }) => t(`rollover:count.${kind}`, { done, of })),
  ]
}
