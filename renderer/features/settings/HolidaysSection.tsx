import { Button } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { useCall, useCommand } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { EditDay } from './EditDay.tsx'
import { EditText } from './EditText.tsx'
import { useIsFound } from './find.ts'
import { RemoveButton } from './RemoveButton.tsx'
import { Section } from './Section.tsx'
import classes from './Settings.module.css'

type Holiday = Output<'app.holidays'>[number]

/** Days on which no meeting should be planned. */
export function HolidaysSection() {
  const t = useT()
  const { today } = useCall('app.state', {})
  const holidays = useCall('app.holidays', {})
  const add = useCommand('app.saveHoliday', { done: (_, { nameEn }) => t('settings:holidayAdded', { name: nameEn }) })
  const isFound = useIsFound()
  const found = holidays.filter(({ nameEn, nameLo, heldOn }) => isFound(nameEn, nameLo, heldOn))
  const handleAdd = () =>
    add.mutate({
      id: newId(),
      heldOn: today,
      nameEn: t('settings:newHoliday', { lng: 'en' }),
      nameLo: t('settings:newHoliday', { lng: 'lo' }),
      deleted: false,
    })
  return (
    <Section
      id="holidays"
      hint={t('settings:holidaysHint')}
      action={
        <Button variant="default" onClick={handleAdd} loading={add.isPending}>
          {t('settings:addHoliday')}
        </Button>
      }
    >
      {holidays.length === 0 && <EmptyState text={t('settings:noHolidays')} />}
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
              <HolidayRow key={holiday.id} holiday={holiday} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function HolidayRow({ holiday }: { readonly holiday: Holiday }) {
  const t = useT()
  const name = useBilingual()(holiday.nameEn, holiday.nameLo)
  const { mutateAsync } = useCommand('app.saveHoliday', { done: () => t('settings:changed', { name }) })
  const remove = useCommand('app.saveHoliday', { done: () => t('settings:holidayRemoved', { name }) })
  const save = async (changes: Partial<Holiday>) => {
    await mutateAsync({ ...holiday, ...changes, deleted: false })
  }
  const labelOf = (column: string) => `${t(`settings:${column}`)}, ${name}`
  return (
    <tr>
      <td>
        <EditDay label={labelOf('holidayOn')} value={holiday.heldOn} isRequired onSave={(day) => save({ heldOn: day ?? holiday.heldOn })} />
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
