import { SegmentedControl, Select } from '@mantine/core'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { DayFilter } from './DayFilter.tsx'
import type { PeopleView } from './usePeopleSearch.ts'

type PeopleToolsProps = {
  readonly view: PeopleView
  readonly on: string
  readonly today: string
  readonly groupId: string | undefined
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void
}

const ALL = 'all'

/** View, group and day of the screen of people. */
export function PeopleTools({ view, on, today, groupId, onChange }: PeopleToolsProps) {
  const t = useT()
  const groups = useCall('groups.list', {})
  return (
    <>
      <SegmentedControl
        aria-label={t('people:view')}
        value={view}
        data={[
          { value: 'time', label: t('people:viewTime') },
          { value: 'list', label: t('people:viewList') },
          { value: 'organisations', label: t('people:viewOrganisations') },
        ]}
        onChange={(next) => onChange({ view: next === 'time' ? undefined : next, open: undefined })}
      />
      {view !== 'organisations' && (
        <>
          <Select
            aria-label={t('people:group')}
            w={140}
            allowDeselect={false}
            value={groupId ?? ALL}
            data={[{ value: ALL, label: t('people:allGroups') }, ...groups.map(({ id, code }) => ({ value: id as string, label: code }))]}
            onChange={(next) => onChange({ group: next === ALL || next === null ? undefined : next, open: undefined })}
          />
          <DayFilter on={on} today={today} onChange={(day) => onChange({ on: day === today ? undefined : day })} />
        </>
      )}
    </>
  )
}
