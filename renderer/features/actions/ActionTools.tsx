import { TextInput } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import type { GroupBy } from '#shared/domain/action-grouping.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { useCall } from '../../api.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import classes from './ActionTools.module.css'
import type { useActionFilter } from './useActionFilter.ts'
import { useNames } from './useNames.ts'

/** Where `/` puts the cursor. */
export const WORDS_FIELD = 'action-words'

const LISTS = ['open', 'overdue', 'week', 'closed'] as const
const GROUPINGS: readonly GroupBy[] = ['agency', 'group', 'activity', 'none']

type ActionToolsProps = { readonly filter: ReturnType<typeof useActionFilter>; readonly counts: Output<'actions.counts'> }

/** Which list, put together how, of which period, row, agency; and the words to look for. */
export function ActionTools({ filter, counts }: ActionToolsProps) {
  const t = useT()
  const { shortOf } = useNames()
  const { search, list, by, change } = filter
  const periods = useCall('periods.list', {})
  const organisations = useCall('people.organisations', {})
  return (
    <>
      <div className={classes.lists} role="tablist" aria-label={t('actions:lists')}>
        {LISTS.map((name) => (
          <button key={name} type="button" role="tab" aria-selected={list === name} onClick={() => change({ list: name })}>
            {t(`actions:${name}`)} <span>{counts[name]}</span>
          </button>
        ))}
      </div>
      <FilterMenu
        label={t('actions:groupBy')}
        value={by}
        options={GROUPINGS.map((value) => ({ value, label: t(`actions:by${value[0]?.toUpperCase()}${value.slice(1)}`) }))}
        onChange={(value) => value !== undefined && change({ by: value })}
      />
      <FilterMenu
        label={t('actions:period')}
        value={search.period}
        options={periods.map(({ id, label }) => ({ value: id, label }))}
        onChange={(period) => change({ period })}
        canLift
      />
      <FilterMenu
        label={t('actions:agency')}
        value={search.organisation}
        options={organisations.map((organisation) => ({ value: organisation.id, label: shortOf(organisation) }))}
        onChange={(organisation) => change({ organisation })}
        canLift
      />
      <LinkedFilters filter={filter} />
      <WordFilter value={filter.words} onChange={filter.setWords} />
    </>
  )
}

/** Filters that come from another screen: a row of the matrix, a meeting. */
function LinkedFilters({ filter: { search, change } }: Pick<ActionToolsProps, 'filter'>) {
  return (
    <>
      {search.activity !== undefined && <ActivityFilter activity={search.activity} onLift={() => change({ activity: undefined })} />}
      {search.meeting !== undefined && <MeetingFilter meeting={search.meeting} onLift={() => change({ meeting: undefined })} />}
    </>
  )
}

function ActivityFilter({ activity, onLift }: { readonly activity: ActivityId; readonly onLift: () => void }) {
  const t = useT()
  const bilingual = useBilingual()
  const { activity: row } = useCall('matrix.get', { activityId: activity })
  return (
    <FilterMenu
      label={t('actions:activity')}
      value={activity}
      options={[{ value: activity, label: `#${row.position} ${bilingual(row.titleEn, row.titleLo)}` }]}
      onChange={onLift}
      canLift
    />
  )
}

function MeetingFilter({ meeting, onLift }: { readonly meeting: MeetingId; readonly onLift: () => void }) {
  const t = useT()
  const bilingual = useBilingual()
  const { meeting: named } = useCall('meetings.get', { id: meeting })
  const label = named.number ?? bilingual(named.titleEn, named.titleLo)
  return <FilterMenu label={t('actions:meeting')} value={meeting} options={[{ value: meeting, label }]} onChange={onLift} canLift />
}

/** Words to look for; the list follows as they are typed. */
function WordFilter({ value, onChange }: { readonly value: string; readonly onChange: (words: string) => void }) {
  const t = useT()
  return (
    <TextInput
      id={WORDS_FIELD}
      className={classes.words}
      size="xs"
      aria-label={t('actions:filterPlaceholder')}
      placeholder={t('actions:filterPlaceholder')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onChange('')
        event.currentTarget.blur()
      }}
      rightSection={<Kbd keys="/" />}
    />
  )
}
