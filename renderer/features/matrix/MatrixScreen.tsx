import { useNavigate } from '@tanstack/react-router'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { useShownPeriod } from '../../useShownPeriod.ts'
import { MatrixOfPeriod } from './MatrixOfPeriod.tsx'
import { useMatrixView } from './useMatrixView.ts'

/** The yearly follow-up matrix of a period: what can be reported, and what is missing. */
export function MatrixScreen() {
  const view = useMatrixView()
  const { period, periods } = useShownPeriod(view.search.period)
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
