import type { Holder } from '#shared/contract/people.ts'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './PostTimeline.module.css'
import { type Axis, type Bar, barsOf, percentOf } from './timeline.ts'

type TermBarsProps = {
  readonly terms: readonly Holder[]
  readonly axis: Axis
  readonly on: string
  readonly until: string
}

/** Who held a post when, drawn along the years. */
export function TermBars({ terms, axis, on, until }: TermBarsProps) {
  const t = useT()
  const bars = barsOf(terms, axis, on, until)
  const last = bars.at(-1)
  return (
    <div className={classes.track}>
      <span className={classes.line} style={{ left: `${percentOf(axis, on)}%` }} />
      {terms.length === 0 && <span className={classes.never}>{t('people:noHolderYet')}</span>}
      {bars.map((bar) => (
        <TermBar key={bar.key} bar={bar} isLast={bar === last} />
      ))}
    </div>
  )
}

function TermBar({ bar, isLast }: { readonly bar: Bar; readonly isLast: boolean }) {
  const t = useT()
  const language = useLanguage()
  const { holder, kind, startPercent, widthPercent } = bar
  const name =
    holder === null ? t('people:noHolder') : language === 'lo' ? holder.person.nameLo || holder.person.nameEn : holder.person.nameEn
  const short = kind === 'acting' ? t('people:actingShort') : ''
  const isOutside = bar.isNarrow && isLast
  return (
    <>
      <span
        className={classes.bar}
        data-kind={kind}
        data-narrow={bar.isNarrow || undefined}
        style={{ left: `${startPercent}%`, width: `${widthPercent}%` }}
      >
        {bar.isNarrow ? short : name}
        {bar.isNarrow && !isOutside && <span className="visually-hidden">{name}</span>}
      </span>
      {isOutside && (
        <span className={classes.after} style={{ left: `${startPercent + widthPercent}%` }}>
          {name}
        </span>
      )}
    </>
  )
}
