import { Button } from '@mantine/core'
import { IconStethoscope } from '@tabler/icons-react'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'

type DoctorButtonProps = {
  readonly periodId: PeriodId
  readonly language: Language
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** Opens the indicator doctor, and says how many findings wait. */
export function DoctorButton({ periodId, language, isOpen, onToggle }: DoctorButtonProps) {
  const t = useT()
  const count = useCall('doctor.findings', { periodId, language })
    .filter(({ isAnswered }) => !isAnswered)
    .reduce((sum, { kind, rows }) => sum + (kind === 'possibleDuplicate' ? 1 : rows.length), 0)
  return (
    <Button variant="default" leftSection={<IconStethoscope size={16} aria-hidden />} aria-expanded={isOpen} onClick={onToggle}>
      {t('matrix:doctorButton', { count })}
    </Button>
  )
}
