import { useSearch } from '@tanstack/react-router'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { useShownPeriod } from '../../useShownPeriod.ts'
import { YearInPictures } from './YearInPictures.tsx'

/** What the address of the screen says. */
type PicturesSearch = { readonly period?: PeriodId; readonly group?: WorkingGroupId }

/** The year of the groups for those who would rather look than read. */
export function PicturesScreen() {
  const t = useT()
  const search = useSearch({ strict: false }) as PicturesSearch
  const { period, periods } = useShownPeriod(search.period)
  if (period !== undefined) return <YearInPictures period={period} periods={periods} groupId={search.group} />
  return (
    <>
      <PageHead title={t('pictures:title')} />
      <EmptyState text={t('matrix:noPeriod')} />
    </>
  )
}
