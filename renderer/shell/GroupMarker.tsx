import { IconX } from '@tabler/icons-react'
import { useLocation, useSearch } from '@tanstack/react-router'
import { useCall } from '../api.tsx'
import { isFiltered } from '../chosen-group.ts'
import { useT } from '../i18n.ts'
import classes from './Breadcrumbs.module.css'
import { useShowAllGroups } from './useShowAllGroups.ts'

/** Says that a screen shows one group only, and lifts that with one click. */
export function GroupMarker() {
  const t = useT()
  const { pathname } = useLocation()
  const { group } = useSearch({ strict: false }) as { readonly group?: string }
  const groups = useCall('groups.list', {})
  const showAll = useShowAllGroups()
  if (group === undefined || !isFiltered(pathname)) return null
  const code = groups.find(({ id }) => id === group)?.code ?? '?'
  const label = t('shell:groupShown', { code })
  return (
    <button type="button" className={classes.group} aria-label={label} title={`${label} (Alt 0)`} onClick={showAll}>
      {code}
      <IconX size={13} aria-hidden />
    </button>
  )
}
