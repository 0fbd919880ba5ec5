import { useDeferredValue } from 'react'
import type { Period, PeriodId } from '#shared/domain/period.ts'
import { useCall } from './api.tsx'

type ShownPeriod = {
  /** undefined while no period is entered. */
  readonly period: Period | undefined
  readonly periods: readonly Period[]
}

/** The period that the address names, or else the one whose Round Table comes next. */
export function useShownPeriod(wantedId: PeriodId | undefined): ShownPeriod {
  const { today } = useCall('app.state', {})
  const current = useCall('periods.current', { on: today })
  const periods = useCall('periods.list', {})
  const wanted = useDeferredValue(wantedId)
  return { period: periods.find(({ id }) => id === wanted) ?? current ?? periods[0], periods }
}
