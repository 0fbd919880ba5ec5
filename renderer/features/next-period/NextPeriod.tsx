import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { Period, type PeriodId } from '#shared/domain/period.ts'
import type { RollOverChoice } from '#shared/domain/roll-over.ts'
import { useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { useErrorText, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './NextPeriod.module.css'
import { PromiseRow } from './PromiseRow.tsx'

type Preview = Output<'rollOver.preview'>
type NextPeriodProps = { readonly periodId: PeriodId; readonly preview: Preview; readonly onDone: (periodId: PeriodId) => void }

/** The period that follows and what becomes of every promise, begun with one button. */
export function NextPeriod({ periodId, preview, onDone }: NextPeriodProps) {
  const t = useT()
  const errorText = useErrorText()
  const [id] = useState(() => newId<PeriodId>())
  const [next, setNext] = useState(() => draftOf(preview.next[0]))
  /** Reasons of the rows that end. */
  const [ending, setEnding] = useState<ReadonlyMap<ActivityId, string>>(new Map())
  const run = useCommand('rollOver.run', {
    quiet: true,
    done: ({ carriedCount, closedCount, actionCount }) =>
      t('rollover:done', { label: next.label, carried: carriedCount, closed: closedCount, actions: actionCount }),
  })
  const change = (changes: Partial<typeof next>) => setNext({ ...next, ...changes })
  const choices = preview.rows.map((row): RollOverChoice => {
    const reason = ending.get(row.id)
    return reason === undefined ? { kind: 'carry', activityId: row.id } : { kind: 'close', activityId: row.id, reason }
  })
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const { startsOn, endsOn } = next
    if (startsOn === null || endsOn === null) return
    run.mutate({ periodId, next: { ...next, id, startsOn, endsOn }, choices }, { onSuccess: (made) => onDone(made.periodId) })
  }
  const handleEnding = (rowId: ActivityId, reason: string | undefined) => {
    const others = [...ending].filter(([other]) => other !== rowId)
    setEnding(new Map(reason === undefined ? others : [...others, [rowId, reason]]))
  }
  return (
    <form className={classes.screen} onSubmit={handleSubmit}>
      <div className={classes.period}>
        <SectionHead title={t('rollover:nextPeriod')} />
        {preview.next.length > 1 && (
          <Select
            label={t('rollover:choose')}
            data={preview.next.map(({ label }) => label)}
            value={preview.next.some(({ label }) => label === next.label) ? next.label : null}
            allowDeselect={false}
            onChange={(label) => setNext(draftOf(preview.next.find((one) => one.label === label)))}
          />
        )}
        <TextInput
          label={t('rollover:label')}
          value={next.label}
          required
          maxLength={60}
          onChange={(event) => change({ label: event.currentTarget.value })}
        />
        <DayField
          label={t('rollover:startsOn')}
          value={next.startsOn}
          from={next.startsOn ?? ''}
          required
          onChange={(startsOn) => change({ startsOn })}
        />
        <DayField
          label={t('rollover:endsOn')}
          value={next.endsOn}
          from={next.startsOn ?? ''}
          required
          onChange={(endsOn) => change({ endsOn })}
        />
        <Select
          label={t('rollover:roundTableKind')}
          data={Period.shape.roundTableKind.options}
          value={next.roundTableKind}
          allowDeselect={false}
          onChange={(kind) => change({ roundTableKind: Period.shape.roundTableKind.parse(kind) })}
        />
        <DayField
          label={t('rollover:roundTableOn')}
          value={next.roundTableOn}
          from={next.startsOn ?? ''}
          onChange={(roundTableOn) => change({ roundTableOn })}
        />
      </div>
      <div className={classes.rows}>
        <SectionHead title={t('rollover:rows')} note={preview.rows.length} />
        <p className="dim">{t('rollover:hint')}</p>
        <ul className={classes.list}>
          {preview.rows.map((row) => (
            <PromiseRow key={row.id} row={row} reason={ending.get(row.id)} onEnding={(reason) => handleEnding(row.id, reason)} />
          ))}
        </ul>
      </div>
      <footer className={classes.foot}>
        {run.isError && (
          <p className={classes.error} role="alert">
            {errorText(run.error)}
          </p>
        )}
        <span className="mid">{t('rollover:summary', { carried: preview.rows.length - ending.size, closed: ending.size })}</span>
        <Button type="submit" loading={run.isPending} disabled={next.startsOn === null || next.endsOn === null}>
          {t('rollover:run', { label: next.label })}
        </Button>
      </footer>
    </form>
  )
}

type Draft = Omit<Period, 'id' | 'startsOn' | 'endsOn' | 'closedAt' | 'deletedAt'> & {
  readonly startsOn: string | null
  readonly endsOn: string | null
}

function draftOf(dates: Preview['next'][number] | undefined): Draft {
  return { label: '', startsOn: null, endsOn: null, ...dates, roundTableKind: 'RTIM', roundTableOn: null }
}
