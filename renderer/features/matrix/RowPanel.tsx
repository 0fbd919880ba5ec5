import type { MatrixRow } from '#shared/contract/matrix.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { CellProposal } from './CellProposal.tsx'
import { RowActions } from './RowActions.tsx'
import { RowCounters } from './RowCounters.tsx'
import { RowEvidence } from './RowEvidence.tsx'
import { RowMeasures } from './RowMeasures.tsx'
import { RowMeetings } from './RowMeetings.tsx'
import classes from './RowPanel.module.css'
import { RowTools } from './RowTools.tsx'
import { PromisedIn, RowYears } from './RowYears.tsx'
import type { useMatrixKeys } from './useMatrixKeys.ts'
import { useMatrixView } from './useMatrixView.ts'

type RowPanelProps = {
  readonly activityId: ActivityId
  readonly rows: readonly MatrixRow[]
  /** Language that the matrix is shown in. */
  readonly language: Language
  readonly canEdit: boolean
  readonly keys: ReturnType<typeof useMatrixKeys>
}

/** One row of the matrix with everything that hangs on it: meetings, decisions, actions, proposals, sources. */
export function RowPanel({ activityId, rows, language, canEdit, keys }: RowPanelProps) {
  const t = useT()
  const bilingual = useBilingual()
  const view = useMatrixView()
  const row = useCall('matrix.get', { activityId })
  const { activity, meetings, decisions, actions, proposals, evidence } = row
  return (
    <SidePanel
      overline={t('matrix:row', { position: activity.position })}
      title={bilingual(activity.titleEn, activity.titleLo)}
      onClose={keys.close}
      onPrevious={() => keys.walk(-1)}
      onNext={() => keys.walk(1)}
      footer={canEdit ? <RowTools activity={activity} rowCount={rows.length} keys={keys} /> : undefined}
    >
      {activity.retiredAt !== null && <p className="dim">{t('matrix:retired', { reason: activity.retiredReason ?? '' })}</p>}
      <PromisedIn activity={activity} />
      <RowMeasures activity={activity} canEdit={canEdit} />
      <RowCounters
        activity={activity}
        language={language}
        canEdit={canEdit}
        isWanted={view.search.part === 'counters'}
        onShown={() => view.change({ part: undefined })}
      />
      <RowYears activity={activity} />
      {proposals.length > 0 && (
        <section className={classes.section}>
          <SectionHead title={t('matrix:proposals')} note={proposals.length} />
          {proposals.map((proposal) => (
            <CellProposal key={proposal.id} proposal={proposal} position={activity.position} isOpen canEdit={canEdit} />
          ))}
        </section>
      )}
      <RowMeetings meetings={meetings} />
      <section className={classes.section}>
        <SectionHead title={t('matrix:decisions')} note={decisions.length || undefined} />
        {decisions.length === 0 && <p className="dim">{t('matrix:noDecisions')}</p>}
        <ul>
          {decisions.map(({ id, number, textEn, textLo }) => (
            <li key={id} className={classes.item}>
              <p className={classes.decision}>{bilingual(textEn, textLo)}</p>
              <p className="dim t12">{number}</p>
            </li>
          ))}
        </ul>
      </section>
      <RowActions actions={actions} activityId={activity.id} />
      <RowEvidence evidence={evidence} canEdit={canEdit} />
    </SidePanel>
  )
}
