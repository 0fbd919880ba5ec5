import { Button } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { changedSearch } from '#renderer/address.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useT } from '../../i18n.ts'

/** Leads from the matrix to the same period and group in pictures. */
export function PicturesLink({ period, group }: { readonly period: PeriodId; readonly group: WorkingGroupId | undefined }) {
  const t = useT()
  const navigate = useNavigate()
  const open = () => void navigate({ to: '/matrix/pictures', search: changedSearch({}, { period, group }) })
  return (
    <Button variant="default" leftSection={<IconChartBar size={16} aria-hidden />} onClick={open}>
      {t('pictures:link')}
    </Button>
  )
}
