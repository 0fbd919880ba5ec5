import type { Period, PeriodId } from '#shared/domain/period.ts'

/** Stands for a period that is not there yet. */
export const NEW_PERIOD = 'new'

/**
 * Where a report goes unless somebody says otherwise: into the period it names, else into the one that is shown.
 *
 * A frozen matrix takes nothing in; only where the report names it is it the target all the same, so that the screen can say so.
 */
export function importTarget(periods: readonly Period[], shown: Period | undefined, label: string | null): PeriodId | typeof NEW_PERIOD {
  const named = periods.find((period) => period.label === label)
  if (named !== undefined) return named.id
  if (shown?.closedAt === null) return shown.id
  const open = label === null ? periods.find(({ closedAt }) => closedAt === null) : undefined
  return open?.id ?? NEW_PERIOD
}
