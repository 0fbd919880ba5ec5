import { Button } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { changedSearch } from '#renderer/address.ts'
import type { MatrixColumn } from '#shared/domain/activity.ts'
import { REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import classes from './YearsTable.module.css'
import { YearsTable } from './YearsTable.tsx'

/** Several periods beside each other: what was reported for each promise, year by year. */
export function YearsScreen() {
  const t = useT()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { readonly group?: WorkingGroupId }
  const groupId = useDeferredValue(search.group)
  const groups = useCall('groups.list', {})
  const { periods, promises } = useCall('rollOver.years', groupId === undefined ? {} : { groupId })
  const [column, setColumn] = useState<MatrixColumn>('progress')
  const toMatrix = () => void navigate({ to: '/matrix', search: changedSearch({}, { group: search.group }) })
  return (
    <div className={classes.screen}>
      <PageHead
        title={t('rollover:sideBySide')}
        fact={t('rollover:promiseCount', { count: promises.length })}
        tools={
          <>
            <FilterMenu
              label={t('rollover:shownColumn')}
              value={column}
              options={REPORTED_COLUMNS.map((value) => ({ value, label: t(`rollover:shown.${value}`) }))}
              onChange={(value) => value !== undefined && setColumn(value)}
            />
            <FilterMenu
              label={t('matrix:group')}
              value={search.group}
              options={groups.map(({ id, code }) => ({ value: id, label: code }))}
              onChange={(group) => void navigate({ to: '/matrix/years', search: changedSearch({}, { group }), replace: true })}
              canLift
            />
          </>
        }
        actions={
          <Button variant="default" leftSection={<IconTable size={16} aria-hidden />} onClick={toMatrix}>
            {t('pictures:toMatrix')}
          </Button>
        }
      />
      {promises.length === 0 ? (
        <EmptyState text={t('matrix:noPeriod')} />
      ) : (
        <YearsTable periods={periods} promises={promises} column={column} />
      )}
    </div>
  )
}
