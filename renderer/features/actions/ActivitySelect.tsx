import { MultiSelect } from '@mantine/core'
import type { ActionRow } from '#shared/contract/actions.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import { useCall } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { keepEscape } from './OrganisationSelect.tsx'

type ActivitySelectProps = {
  readonly value: readonly ActivityId[]
  /** Rows linked already; they may belong to an earlier period. */
  readonly linked: ActionRow['activities']
  readonly onChange: (ids: readonly ActivityId[]) => void
}

/** Rows of the matrix that an action feeds: those of the current period, found by number or words. */
export function ActivitySelect(props: ActivitySelectProps) {
  const { today } = useCall('app.state', {})
  const period = useCall('periods.current', { on: today })
  const [newest] = useCall('periods.list', {})
  const periodId = period?.id ?? newest?.id
  return periodId === undefined ? null : <RowsOfPeriod {...props} periodId={periodId} />
}

function RowsOfPeriod({
  value,
  linked,
  onChange,
  periodId,
}: ActivitySelectProps & { readonly periodId: NonNullable<ActionRow['activities'][number]>['periodId'] }) {
  const t = useT()
  const bilingual = useBilingual()
  const { rows } = useCall('matrix.list', { periodId })
  const activities = [...rows.map(({ activity }) => activity).filter(({ retiredAt }) => retiredAt === null), ...linked]
  const options = new Map(
    activities.map(({ id, position, titleEn, titleLo }) => [id as string, `#${position} ${bilingual(titleEn, titleLo)}`]),
  )
  return (
    <MultiSelect
      label={t('actions:matrixRows')}
      data={[...options].map(([id, label]) => ({ value: id, label }))}
      value={[...value]}
      onChange={(ids) => onChange(ids as ActivityId[])}
      onKeyDown={keepEscape}
      placeholder={value.length === 0 ? t('actions:chooseRows') : ''}
      searchable
      hidePickedOptions
    />
  )
}
