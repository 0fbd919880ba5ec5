import { Suspense } from 'react'
import type { Clash } from '#shared/domain/meeting-clash.ts'
import { useCall } from '../../api.tsx'
import { useClashText } from '../../useClashText.ts'
import classes from './DayRemark.module.css'

/** A quiet word about a day that is a weekend, a holiday or beyond the period; nothing about any other. */
export function DayRemark({ day }: { readonly day: string }) {
  return (
    <Suspense>
      <Remark day={day} />
    </Suspense>
  )
}

const REMARKABLE: ReadonlySet<Clash['kind']> = new Set<Clash['kind']>(['weekend', 'holiday', 'afterPeriod'])

function Remark({ day }: { readonly day: string }) {
  const clashText = useClashText()
  const remarks = useCall('meetings.clashes', { heldOn: day }).filter(({ kind }) => REMARKABLE.has(kind))
  return remarks.map((clash) => (
    <small key={clashText(clash)} className={classes.remark}>
      {clashText(clash)}
    </small>
  ))
}
