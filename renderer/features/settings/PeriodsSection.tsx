import { Button, Select } from '@mantine/core'
import { fiscalYearOf } from '#shared/domain/current-period.ts'
import { Period, type PeriodId } from '#shared/domain/period.ts'
import { addDays } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { EditDay } from './EditDay.tsx'
import { EditText, ignoreShown } from './EditText.tsx'
import { useIsFound } from './find.ts'
import { Section } from './Section.tsx'
import classes from './Settings.module.css'

/** The reporting periods and the days of their Round Tables, on which every deadline hangs. */
export function PeriodsSection() {
  const t = useT()
  const { today } = useCall('app.state', {})
  const periods = useCall('periods.list', {})
  const add = useCommand('periods.save', { done: (_, { label }) => t('settings:periodAdded', { name: label }) })
  const isFound = useIsFound()
  const found = periods.filter(({ label }) => isFound(label, t('settings:roundTableKind'), t('settings:periodsHint')))
  const handleAdd = () => {
    const last = periods[0]
    add.mutate({
      ...fiscalYearOf(last === undefined ? today : addDays(last.endsOn, 1)),
      id: newId<PeriodId>(),
      roundTableKind: 'RTIM',
      roundTableOn: null,
    })
  }
  return (
    <Section
      id="periods"
      hint={t('settings:periodsHint')}
      action={
        <Button variant="default" onClick={handleAdd} loading={add.isPending}>
          {t('settings:addPeriod')}
        </Button>
      }
    >
      {found.length > 0 && (
        <table className={classes.table} data-setting>
          <thead>
            <tr>
              {(['periodLabel', 'startsOn', 'endsOn', 'roundTableKind', 'roundTableOn', 'periodClosed'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`settings:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.map((period) => (
              <PeriodRow key={period.id} period={period} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function PeriodRow({ period }: { readonly period: Period }) {
  const t = useT()
  const { mutateAsync } = useCommand('periods.save', { done: (_, { label }) => t('settings:changed', { name: label }) })
  const save = async (changes: Partial<Period>) => {
    const { deletedAt: _deleted, closedAt: _closed, ...row } = period
    await mutateAsync({ ...row, ...changes })
  }
  const labelOf = (column: string) => `${t(`settings:${column}`)}, ${period.label}`
  return (
    <tr>
      <td>
        <EditText
          isQuiet
          label={labelOf('periodLabel')}
          value={period.label}
          problemOf={(typed) => (typed.trim() === '' ? t('people:missing') : undefined)}
          onSave={(label) => save({ label })}
        />
      </td>
      <td>
        <EditDay
          label={labelOf('startsOn')}
          value={period.startsOn}
          isRequired
          onSave={(day) => save({ startsOn: day ?? period.startsOn })}
        />
      </td>
      <td>
        <EditDay label={labelOf('endsOn')} value={period.endsOn} isRequired onSave={(day) => save({ endsOn: day ?? period.endsOn })} />
      </td>
      <td>
        <Select
          aria-label={labelOf('roundTableKind')}
          allowDeselect={false}
          value={period.roundTableKind}
          data={Period.shape.roundTableKind.options}
          onChange={(value) => save({ roundTableKind: Period.shape.roundTableKind.parse(value) }).catch(ignoreShown)}
        />
      </td>
      <td>
        <EditDay label={labelOf('roundTableOn')} value={period.roundTableOn} onSave={(roundTableOn) => save({ roundTableOn })} />
      </td>
      <td>{period.closedAt !== null && <StatusBadge kind="locked">{t('settings:periodClosed')}</StatusBadge>}</td>
    </tr>
  )
}
