import { Button } from '@mantine/core'
import { IconStethoscope } from '@tabler/icons-react'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'

type DoctorButtonProps = {
  readonly periodId: PeriodId
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Opens the indicator doctor, and says how many findings wait. */
export function DoctorButton({ periodId, isOpen, onToggle }: DoctorButtonProps) {
  const t = useT()
  const count = useCall('doctor.findings', { periodId }).filter(({ isAnswered }) => !isAnswered).length
  return (
    <Button variant="default" leftSection={<IconStethoscope size={16} aria-hidden />} aria-expanded={isOpen} onClick={onToggle}>
      {t('matrix:doctorButton', { count })}
    </Button>
  )
}
