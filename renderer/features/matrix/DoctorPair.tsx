import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ActivityId } from '#shared/domain/activity.ts'
import { REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import { useCall, useCommand } from '../../api.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import classes from './DoctorPanel.module.css'

type DoctorPairProps = { readonly first: ActivityId; readonly second: ActivityId; readonly canEdit: boolean }

/** Two rows that may be about the same, one beside the other, and the way to report only one of them. */
export function DoctorPair({ first, second, canEdit }: DoctorPairProps) {
  const t = useT()
  const [isShown, setIsShown] = useState(false)
  return (
    <>
      <span className={classes.fixes}>
        <Button variant="subtle" size="compact-sm" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {t(isShown ? 'matrix:doctorHidePair' : 'matrix:doctorComparePair')}
        </Button>
      </span>
      {isShown && <Pair first={first} second={second} canEdit={canEdit} />}
    </>
  )
}

function Pair({ first, second, canEdit }: DoctorPairProps) {
  const t = useT()
  const bilingual = useBilingual()
  const rows = [useCall('matrix.get', { activityId: first }).activity, useCall('matrix.get', { activityId: second }).activity]
  const retire = useCommand('matrix.retire', { done: () => t('matrix:doctorPairRetired') })
  return (
    <div className={classes.pair}>
      {rows.map((row, index) => {
        const other = rows[1 - index]
        return (
          <div key={row.id}>
            <p>
              <b>
                {row.position}. {bilingual(row.titleEn, row.titleLo)}
              </b>
            </p>
            {REPORTED_COLUMNS.map((column) => {
              const text = bilingual(row[`${column}En`], row[`${column}Lo`])
              return text === '' ? null : <p key={column}>{text}</p>
            })}
            {canEdit && other !== undefined && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => retire.mutate({ activityId: row.id, reason: t('matrix:doctorSameAs', { position: other.position }) })}
              >
                {t('matrix:doctorRetire', { position: row.position })}
              </Button>
            )}
          </div>
        )
      })}
    </div>
  )
}
