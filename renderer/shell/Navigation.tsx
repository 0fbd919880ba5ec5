import { Tooltip } from '@mantine/core'
import { Link, useLocation, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useCall } from '../api.tsx'
import { chosenGroup, isFiltered, useGroupSearch } from '../chosen-group.ts'
import { GroupMark } from '../components/GroupMark.tsx'
import { useBilingual, useT } from '../i18n.ts'
import { useStore } from '../store.ts'
import { DESTINATIONS } from './destinations.ts'
import { NavCount } from './NavCount.tsx'
import classes from './Navigation.module.css'
import { useShowAllGroups } from './useShowAllGroups.ts'

/** The places at the left, and the groups that filter every list. */
export function Navigation({ isRail }: { readonly isRail: boolean }) {
  const t = useT()
  const { pathname } = useLocation()
  const groupSearch = useGroupSearch()
  return (
    <nav className={classes.nav} data-region="navigation" data-rail={isRail || undefined} aria-label={t('shell:places')}>
      {DESTINATIONS.map(({ id, to, icon: Icon, key }) => (
        <Tooltip
          key={id}
          label={`${t(`shell:${id}`)}${key === undefined ? '' : ` (${key.replace('Mod', 'Ctrl').replace('+', ' ')})`}`}
          position="right"
          disabled={!isRail}
        >
          <Link
            to={to}
            search={groupSearch(to)}
            className={classes.item}
            data-end={id === 'settings' || undefined}
            aria-current={(to === '/' ? pathname === '/' : pathname.startsWith(to)) ? 'page' : undefined}
          >
            <Icon size={17} stroke={1.6} aria-hidden />
            <span className={isRail ? 'visually-hidden' : undefined}>{t(`shell:${id}`)}</span>
            <Suspense>
              <NavCount place={id} isRail={isRail} />
            </Suspense>
          </Link>
        </Tooltip>
      ))}
      {!isRail && (
        <Suspense>
          <GroupFilter />
        </Suspense>
      )}
    </nav>
  )
}

/** From a screen that cannot show one group the choice leads to its meetings. */
function GroupFilter() {
  const t = useT()
  const bilingual = useBilingual()
  const groups = useCall('groups.list', {})
  const { pathname } = useLocation()
  const search = useSearch({ strict: false }) as { readonly group?: string }
  const kept = useStore(chosenGroup)
  const showAll = useShowAllGroups()
  const isHere = isFiltered(pathname)
  const group = isHere ? search.group : kept
  return (
    <div className={classes.groups}>
      <h2>{t('shell:groups')}</h2>
      <Link
        to={pathname}
        search={{}}
        className={classes.item}
        data-plain
        data-chosen={group === undefined || undefined}
        title="Alt 0"
        onClick={showAll}
      >
        <span>{t('shell:allGroups')}</span>
      </Link>
      {groups.map(({ id, parentId, mark, code, nameEn, nameLo }) => (
        <Link
          key={id}
          to={isHere ? pathname : '/meetings'}
          search={{ group: id }}
          className={classes.item}
          data-sub={parentId !== null || undefined}
          data-plain
          data-chosen={group === id || undefined}
          data-kept={(group === id && !isHere) || undefined}
          title={group === id && !isHere ? t('shell:groupKept', { name: bilingual(nameEn, nameLo) }) : bilingual(nameEn, nameLo)}
        >
          <GroupMark mark={mark} name={bilingual(nameEn, nameLo)} />
          <span className="clip">{code}</span>
        </Link>
      ))}
    </div>
  )
}
