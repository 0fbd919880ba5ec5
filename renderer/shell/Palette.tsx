import { useMantineColorScheme } from '@mantine/core'
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import {
  IconCalendar,
  IconChartBar,
  IconChecklist,
  IconColumns,
  IconMoon,
  IconPlus,
  IconSearch,
  IconTable,
  IconUser,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useApi } from '../api.tsx'
import { useGroupSearch } from '../chosen-group.ts'
import { useBilingual, useT } from '../i18n.ts'
import { DESTINATIONS } from './destinations.ts'

const FOUND_ICONS = { meeting: IconCalendar, action: IconChecklist, activity: IconTable, post: IconUser } as const

/** Every command and every record by a few letters, English or Lao. */
export function Palette() {
  const t = useT()
  const api = useApi()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const commands = useCommands()
  const found = useQuery({
    queryKey: ['home.find', { text: query }],
    queryFn: () => api('home.find', { text: query }),
    enabled: query.trim() !== '',
  })
  const bilingual = useBilingual()
  const records: SpotlightActionData[] = (found.data ?? []).map((record) => ({
    id: `${record.kind}-${record.id}`,
    label: bilingual(record.titleEn, record.titleLo),
    ...(record.number !== '' && { description: record.number }),
    leftSection: iconOf(record.kind),
    onClick: () => void navigate(addressOf(record)),
  }))
  return (
    <Spotlight
      actions={[
        { group: t('shell:records'), actions: records },
        { group: t('shell:commands'), actions: commands },
      ]}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      triggerOnContentEditable
      attributes={{ content: { 'aria-label': t('shell:findPlaceholder') } }}
      nothingFound={t('shell:nothingFound')}
      filter={(typed, groups) => filterCommands(typed, groups as readonly Group[], t('shell:records'))}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('shell:findPlaceholder'),
        'aria-label': t('shell:findPlaceholder'),
      }}
      transitionProps={{ duration: 0 }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
      scrollable
      maxHeight={420}
    />
  )
}

type Group = { readonly group: string; readonly actions: SpotlightActionData[] }

/** Records were found by the store; only commands are narrowed here. No group is left where nothing was found, so that this is said. */
function filterCommands(typed: string, groups: readonly Group[], records: string) {
  const wanted = typed.trim().toLowerCase()
  return groups
    .map((group) =>
      group.group === records
        ? group
        : { ...group, actions: group.actions.filter(({ label }) => (label ?? '').toLowerCase().includes(wanted)) },
    )
    .filter(({ actions }) => actions.length > 0)
}

function useCommands(): SpotlightActionData[] {
  const t = useT()
  const navigate = useNavigate()
  const groupSearch = useGroupSearch()
  const { toggleColorScheme } = useMantineColorScheme()
  return [
    ...DESTINATIONS.map(({ id, to, icon: Icon, key }) => ({
      id,
      label: t('shell:goTo', { place: t(`shell:${id}`) }),
      leftSection: <Icon size={18} aria-hidden />,
      ...(key !== undefined && { rightSection: <kbd>{key.replace('Mod', 'Ctrl').replace('+', ' ')}</kbd> }),
      onClick: () => void navigate({ to, search: groupSearch(to) }),
    })),
    {
      id: 'pictures',
      label: t('shell:goTo', { place: t('pictures:title') }),
      leftSection: <IconChartBar size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/matrix/pictures', search: groupSearch('/matrix/pictures') }),
    },
    {
      id: 'years',
      label: t('shell:goTo', { place: t('rollover:sideBySide') }),
      leftSection: <IconColumns size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/matrix/years', search: groupSearch('/matrix/years') }),
    },
    {
      id: 'new-meeting',
      label: t('shell:newMeeting'),
      leftSection: <IconPlus size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/meetings', search: { new: 1, ...groupSearch('/meetings') } }),
    },
    {
      id: 'new-action',
      label: t('shell:newAction'),
      leftSection: <IconPlus size={18} aria-hidden />,
      onClick: () => void navigate({ to: '/actions', search: { new: 1, ...groupSearch('/actions') } }),
    },
    { id: 'scheme', label: t('shell:switchScheme'), leftSection: <IconMoon size={18} aria-hidden />, onClick: toggleColorScheme },
  ]
}

function iconOf(kind: keyof typeof FOUND_ICONS) {
  const Icon = FOUND_ICONS[kind]
  return <Icon size={18} aria-hidden />
}

function addressOf({ kind, id }: Output<'home.find'>[number]) {
  switch (kind) {
    case 'meeting':
      return { to: '/meetings/$meetingId', params: { meetingId: id } } as const
    case 'action':
      return { to: '/actions', search: { open: id } } as const
    case 'activity':
      return { to: '/matrix', search: { open: id } } as const
    default:
      return { to: '/people', search: { open: id } } as const
  }
}
