import { Button } from '@mantine/core'
import { IconPrinter, IconTable } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { changedSearch } from '#renderer/address.ts'
import type { Period, PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall } from '../../api.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { AgenciesFigure } from './AgenciesFigure.tsx'
import { CompletenessFigure } from './CompletenessFigure.tsx'
import { MeetingsFigure } from './MeetingsFigure.tsx'
import { PromisesFigure } from './PromisesFigure.tsx'
import classes from './YearInPictures.module.css'

type YearInPicturesProps = {
  readonly period: Period
  readonly periods: readonly Period[]
  readonly groupId: WorkingGroupId | undefined
}

/** Four figures of one period, for all groups or for one; on paper without anything around them. */
export function YearInPictures({ period, periods, groupId }: YearInPicturesProps) {
  const t = useT()
  const bilingual = useBilingual()
  const navigate = useNavigate()
  const groups = useCall('groups.list', {})
  const shownGroup = useDeferredValue(groupId)
  const year = useCall('pictures.year', { periodId: period.id, ...(shownGroup !== undefined && { groupId: shownGroup }) })
  const group = groups.find(({ id }) => id === shownGroup)
  const address = (changes: { readonly period?: PeriodId | undefined; readonly group?: WorkingGroupId | undefined }) =>
    changedSearch({ period: period.id, group: groupId }, changes)
  const choose = (changes: Parameters<typeof address>[0]) =>
    void navigate({ to: '/matrix/pictures', search: address(changes), replace: true })
  return (
    <div className={classes.screen}>
      <PageHead
        title={t('pictures:title')}
        fact={[period.label, group === undefined ? t('shell:allGroups') : bilingual(group.nameEn, group.nameLo)].join(', ')}
        tools={
          <div className={`${classes.tools} no-print`}>
            <FilterMenu
              label={t('pictures:period')}
              value={period.id}
              options={periods.map(({ id, label }) => ({ value: id, label }))}
              onChange={(id) => choose({ period: id })}
            />
            <FilterMenu
              label={t('matrix:group')}
              value={groupId}
              options={groups.map(({ id, code }) => ({ value: id, label: code }))}
              onChange={(id) => choose({ group: id })}
              canLift
            />
          </div>
        }
        actions={
          <div className={`${classes.tools} no-print`}>
            <Button
              variant="default"
              leftSection={<IconTable size={16} aria-hidden />}
              onClick={() => void navigate({ to: '/matrix', search: address({}) })}
            >
              {t('pictures:toMatrix')}
            </Button>
            <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
              {t('pictures:print')}
            </Button>
          </div>
        }
      />
      <div className={classes.figures}>
        <MeetingsFigure meetings={year.meetings} period={year.period} />
        <AgenciesFigure agencies={year.agencies} period={year.period} />
        <PromisesFigure promises={year.promises} period={year.period} />
        <CompletenessFigure activities={year.activities} period={year.period} />
      </div>
    </div>
  )
}
