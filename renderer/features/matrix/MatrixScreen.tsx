import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { MatrixOfPeriod } from './MatrixOfPeriod.tsx'
import { useMatrixView } from './useMatrixView.ts'

/** The yearly follow-up matrix of a period: what can be reported, and what is missing. */
export function MatrixScreen() {
  const view = useMatrixView()
  const { today } = useCall('app.state', {})
  const current = useCall('periods.current', { on: today })
  const periods = useCall('periods.list', {})
  const wanted = useDeferredValue(view.search.period)
  const period = periods.find(({ id }) => id === wanted) ?? current ?? periods[0]
  return period === undefined ? <NoPeriod /> : <MatrixOfPeriod view={view} period={period} periods={periods} />
}

function NoPeriod() {
  const t = useT()
  const navigate = useNavigate()
  return (
    <>
      <PageHead title={t('matrix:title')} />
      <EmptyState text={t('matrix:noPeriod')} actionLabel={t('matrix:addPeriod')} onAction={() => void navigate({ to: '/settings' })} />
    </>
  )
}
