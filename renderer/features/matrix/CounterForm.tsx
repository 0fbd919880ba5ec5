import { Checkbox, NumberInput, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CountedIndicator } from '#shared/contract/counters.ts'
import type { Input } from '#shared/contract/index.ts'
import type { Activity } from '#shared/domain/activity.ts'
import { type CounterId, CounterKind } from '#shared/domain/counter.ts'
import { countsMeetings, hasDay, hasShare } from '#shared/domain/counter-fields.ts'
import { MeetingKind } from '#shared/domain/meeting.ts'
import { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { FormFoot } from './FormFoot.tsx'
import classes from './RowPanel.module.css'

type CounterFormProps = { readonly activity: Activity; readonly counter?: CountedIndicator; readonly onDone: () => void }

const ANY = 'any'

/** What is counted for a row, for whom, and how much of it was promised. */
export function CounterForm({ activity, counter, onDone }: CounterFormProps) {
  const t = useT()
  const groups = useCall('groups.list', {})
  const { today } = useCall('app.state', {})
  const save = useCommand('counters.save', { done: () => t('counters:saved') })
  const [draft, setDraft] = useState<Input<'counters.save'>>(() => draftOf(activity, counter))
  const change = (changes: Partial<Input<'counters.save'>>) => setDraft((before) => ({ ...before, ...changes }))
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(draft, { onSuccess: onDone })
  }
  return (
    <form
      ref={showWhole}
      className={classes.form}
      onSubmit={handleSubmit}
      onKeyDown={(event) => event.key === 'Escape' && stop(event, onDone)}
    >
      <Select
        label={t('counters:kind')}
        data={CounterKind.options.map((value) => ({ value, label: t(`counters:kind.${value}`) }))}
        value={draft.kind}
        allowDeselect={false}
        autoFocus
        onChange={(value) => change({ kind: CounterKind.parse(value) })}
      />
      <Select
        label={t('counters:group')}
        data={[{ value: ANY, label: t('counters:anyGroup') }, ...groups.map(({ id, code }) => ({ value: id as string, label: code }))]}
        value={draft.groupId ?? ANY}
        allowDeselect={false}
        onChange={(value) => change({ groupId: value === ANY || value === null ? null : WorkingGroupId.parse(value) })}
      />
      {countsMeetings(draft.kind) && (
        <Select
          label={t('counters:meetingKind')}
          data={[
            { value: ANY, label: t('counters:anyKind') },
            ...MeetingKind.options.map((value) => ({ value: value as string, label: t(`meetings:kind.${value}`) })),
          ]}
          value={draft.meetingKind ?? ANY}
          allowDeselect={false}
          onChange={(value) => change({ meetingKind: value === ANY ? null : MeetingKind.parse(value) })}
        />
      )}
      {draft.kind === 'minutesAdopted' && (
        <NumberInput
          label={t('counters:withinDays')}
          value={draft.withinDays ?? ''}
          min={1}
          max={400}
          allowDecimal={false}
          onChange={(value) => change({ withinDays: typeof value === 'number' ? value : null })}
        />
      )}
      <div className={classes.pair}>
        <NumberInput
          label={t('counters:target')}
          value={draft.target}
          min={0}
          max={hasShare(draft.kind) && draft.unit === 'percent' ? 100 : 10_000}
          allowDecimal={false}
          required
          onChange={(value) => change({ target: typeof value === 'number' ? value : 0 })}
        />
        {hasShare(draft.kind) && (
          <Select
            label={t('counters:unit')}
            data={(['count', 'percent'] as const).map((value) => ({ value, label: t(`counters:unit.${value}`) }))}
            value={draft.unit}
            allowDeselect={false}
            onChange={(value) => change({ unit: value === 'percent' ? 'percent' : 'count' })}
          />
        )}
      </div>
      {hasDay(draft.kind) && (
        <>
          <Checkbox
            size="xs"
            label={t('counters:beforeRoundTable')}
            checked={draft.beforeRoundTable === 1}
            onChange={(event) => change({ beforeRoundTable: event.currentTarget.checked ? 1 : 0 })}
          />
          <DayField
            label={t('counters:beforeOn')}
            value={draft.beforeOn}
            from={today}
            isNearest
            onChange={(beforeOn) => change({ beforeOn })}
          />
        </>
      )}
      <FormFoot label={t('counters:save')} isDisabled={save.isPending} onCancel={onDone} />
    </form>
  )
}

/** The form opens below what is counted, where the panel may end. */
function showWhole(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' })
}

function stop(event: { readonly stopPropagation: () => void }, onDone: () => void): void {
  event.stopPropagation()
  onDone()
}

function draftOf(activity: Activity, counter: CountedIndicator | undefined): Input<'counters.save'> {
  const { kind, groupId, meetingKind, beforeRoundTable, beforeOn, withinDays, target, unit } = counter ?? {
    ...{ kind: 'meetingsHeld' as const, groupId: activity.groupId, meetingKind: null, beforeRoundTable: 0 as const },
    ...{ beforeOn: null, withinDays: null, target: 1, unit: 'count' as const },
  }
  return {
    id: counter?.id ?? newId<CounterId>(),
    activityId: activity.id,
    ...{ kind, groupId, meetingKind, beforeRoundTable, beforeOn, withinDays, target, unit },
  }
}
