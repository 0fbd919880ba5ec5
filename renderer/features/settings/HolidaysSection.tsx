import { Button } from '@mantine/core'
import { useContext, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useCall, useCommand } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { EditDay } from './EditDay.tsx'
import { EditText } from './EditText.tsx'
import { FindContext, useIsFound } from './find.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { Section } from './Section.tsx'
import classes from './Settings.module.css'

type Holiday = Output<'app.holidays'>[number]

/** Days on which no meeting should be planned, of one year; whoever looks for one finds it in every year. */
export function HolidaysSection() {
  const t = useT()
  const { today } = useCall('app.state', {})
  const holidays = useCall('app.holidays', {})
  const [year, setYear] = useState(yearOf(today))
  const add = useCommand('app.saveHoliday', { done: (_, { nameEn }) => t('settings:holidayAdded', { name: nameEn }) })
  const isFound = useIsFound()
  const isLookedFor = useContext(FindContext) !== ''
  const byYear = Map.groupBy(holidays, ({ heldOn }) => yearOf(heldOn))
  const found = isLookedFor ? holidays.filter(({ nameEn, nameLo, heldOn }) => isFound(nameEn, nameLo, heldOn)) : (byYear.get(year) ?? [])
  const years = [...new Set([...byYear.keys(), yearOf(today), String(Number(yearOf(today)) + 1)])].toSorted()
  const handleAdd = () =>
    add.mutate({
      id: newId(),
      heldOn: year === yearOf(today) ? today : `${year}-01-01`,
      nameEn: t('settings:newHoliday', { lng: 'en' }),
      nameLo: t('settings:newHoliday', { lng: 'lo' }),
      deleted: false,
    })
  return (
    <Section
      id="holidays"
      hint={t('settings:holidaysHint')}
      action={
        <>
          <FilterMenu
            label={t('settings:holidaysOf')}
            value={year}
            options={years.map((value) => ({ value, label: value, count: byYear.get(value)?.length ?? 0 }))}
            onChange={(chosen) => chosen !== undefined && setYear(chosen)}
          />
          <Button variant="default" onClick={handleAdd} loading={add.isPending}>
            {t('settings:addHoliday')}
          </Button>
        </>
      }
    >
      {found.length === 0 && !isLookedFor && <EmptyState text={t('settings:noHolidays', { year })} />}
      {found.length > 0 && (
        <table className={classes.table} data-setting>
          <colgroup>
            <col style={{ width: 140 }} />
            <col />
            <col />
            <col style={{ width: 38 }} />
          </colgroup>
          <thead>
            <tr>
              {(['holidayOn', 'nameEn', 'nameLo'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`settings:${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {found.map((holiday) => (
              <HolidayRow key={holiday.id} holiday={holiday} onMoved={(heldOn) => setYear(yearOf(heldOn))} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}

type HolidayRowProps = { readonly holiday: Holiday; readonly onMoved: (heldOn: string) => void }

function HolidayRow({ holiday, onMoved }: HolidayRowProps) {
  const t = useT()
  const name = useBilingual()(holiday.nameEn, holiday.nameLo)
  const { mutateAsync } = useCommand('app.saveHoliday', { done: () => t('settings:changed', { name }) })
  const remove = useCommand('app.saveHoliday', { done: () => t('settings:holidayRemoved', { name }) })
  const save = async (changes: Partial<Holiday>) => {
    await mutateAsync({ ...holiday, ...changes, deleted: false })
  }
  const handleMove = async (day: string | null) => {
    const heldOn = day ?? holiday.heldOn
    await save({ heldOn })
    onMoved(heldOn)
  }
  const labelOf = (column: string) => `${t(`settings:${column}`)}, ${name}`
  return (
    <tr>
      <td>
        <EditDay label={labelOf('holidayOn')} value={holiday.heldOn} isRequired onSave={handleMove} />
      </td>
      <td>
        <EditText
          isQuiet
          label={labelOf('nameEn')}
          lang="en"
          value={holiday.nameEn}
          problemOf={(typed) => (typed.trim() === '' ? t('people:missing') : undefined)}
          onSave={(nameEn) => save({ nameEn })}
        />
      </td>
      <td>
        <EditText isQuiet label={labelOf('nameLo')} lang="lo" value={holiday.nameLo} onSave={(nameLo) => save({ nameLo })} />
      </td>
      <td>
        <RemoveButton name={name} onClick={() => remove.mutate({ ...holiday, deleted: true })} />
      </td>
    </tr>
  )
}
