import type { ActivityId } from '#shared/domain/activity.ts'
import { useCall } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'

type AgenciesToAskProps = { readonly rows: readonly { readonly id: ActivityId; readonly position: number }[] }

/** Who can be asked about rows with nothing reported: the agencies that lead their actions. */
export function AgenciesToAsk({ rows }: AgenciesToAskProps) {
  return rows.map(({ id, position }) => <AskLine key={id} id={id} position={position} />)
}

function AskLine({ id, position }: { readonly id: ActivityId; readonly position: number }) {
  const t = useT()
  const bilingual = useBilingual()
  const { actions } = useCall('matrix.get', { activityId: id })
  const agencies = [
    ...new Set(actions.map(({ leadShortEn, leadShortLo }) => bilingual(leadShortEn, leadShortLo)).filter((name) => name !== '')),
  ]
  return (
    <span className="dim t12">
      {agencies.length === 0
        ? t('matrix:doctorAskNobody', { position })
        : t('matrix:doctorAsk', { position, agencies: agencies.join(', ') })}
    </span>
  )
}
