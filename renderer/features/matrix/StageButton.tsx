import { Button } from '@mantine/core'
import { IconLock, IconRoute } from '@tabler/icons-react'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'

type StageButtonProps = { readonly periodId: PeriodId; readonly isOpen: boolean; readonly onToggle: () => void }

/** Says where the report is on its way out of the house, and opens that way. */
export function StageButton({ periodId, isOpen, onToggle }: StageButtonProps) {
  const t = useT()
  const { stage } = useCall('stages.get', { periodId })
  const Icon = stage === 'frozen' ? IconLock : IconRoute
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<Icon size={14} aria-hidden />}
      aria-expanded={isOpen}
      title={t('stages:title')}
      onClick={onToggle}
    >
      {t(`stages:stage.${stage}`)}
    </Button>
  )
}
