import { IconAlertCircleFilled, IconLink } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CellEvidence, MatrixRow } from '#shared/contract/matrix.ts'
import { type CellColumn, cellText } from '#shared/domain/matrix-cell.ts'
import { Chip } from '../../components/Chip.tsx'
import { useT } from '../../i18n.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellProposal } from './CellProposal.tsx'
import classes from './MatrixTable.module.css'
import { type CellPlace, cellDomId, isSameCell } from './matrix-grid.ts'
import type { useCellCursor } from './useCellCursor.ts'
import { useSourceName } from './useSourceName.ts'

type MatrixCellProps = {
  readonly row: MatrixRow
  readonly place: CellPlace
  readonly label: string
  readonly rowSpan: number
  /** What the row's counters say, in one line. */
  readonly counted: string
  readonly cursor: ReturnType<typeof useCellCursor>
  readonly canEdit: boolean
  readonly onOpen: () => void
}

/** One text of the matrix: as it stands, being written, with what is proposed for it and where it comes from. */
export function MatrixCell({ row, place, label, rowSpan, counted, cursor, canEdit, onOpen }: MatrixCellProps) {
  const { column, language } = place
  const isHere = isSameCell(place, cursor.place)
  const isEditing = isHere && cursor.isEditing
  const unsaved = cursor.unsaved(place)
  const hasIndicator = row.activity.indicatorEn !== null || row.activity.indicatorLo !== null
  const isFoot =
    column === (hasIndicator ? 'indicator' : 'title') &&
    cursor.order.find((other) => other.activityId === place.activityId)?.language === language
  const proposals = row.proposals.filter((proposal) => proposal.columnName === column && isShownHere(proposal.language, place, cursor))
  const evidence = row.evidence.filter((item) => item.columnName === column && item.language === language)
  return (
    <td
      id={cellDomId(place)}
      lang={language}
      rowSpan={rowSpan}
      className={classNameOf(column, hasIndicator)}
      data-here={isHere || undefined}
      data-editing={isEditing || undefined}
      tabIndex={isHere ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && cursor.visit(place)}
      onDoubleClick={() => canEdit && cursor.edit(place)}
    >
      {isEditing && <CellEditor row={row} place={place} label={label} cursor={cursor} />}
      {!isEditing && (unsaved === undefined ? <CellText row={row} place={place} /> : <UnsavedText text={unsaved} />)}
      {proposals.map((proposal) => (
        <CellProposal
          key={proposal.id}
          proposal={proposal}
          shownIn={language}
          position={row.activity.position}
          isOpen={cursor.place?.activityId === place.activityId}
          canEdit={canEdit}
        />
      ))}
      <EvidenceChips evidence={evidence} onOpen={onOpen} />
      {isFoot && counted !== '' && <span className={classes.counted}>{counted}</span>}
      {isFoot && <LateActions actions={row.lateActions} />}
    </td>
  )
}

function classNameOf(column: CellColumn, hasIndicator: boolean): string | undefined {
  if (column === 'indicator') return classes.indicator
  return column === 'title' && hasIndicator ? `${classes.cell} ${classes.above}` : classes.cell
}

/** A sentence in a language that is not shown stands in the cell of the one that is. */
function isShownHere(language: string, place: CellPlace, { order }: ReturnType<typeof useCellCursor>): boolean {
  return language === place.language || !order.some((other) => other.activityId === place.activityId && other.language === language)
}

function CellText({ row: { activity, isNothingReported }, place: { column, language } }: Pick<MatrixCellProps, 'row' | 'place'>) {
  const t = useT()
  const text = cellText(activity, column, language) ?? ''
  const isEmpty = text.trim() === ''
  if (column === 'indicator') {
    // A line that was only ever written in the other language is shown in that one.
    const line = text || activity.indicatorEn || activity.indicatorLo || ''
    return (
      <>
        {t('matrix:indicator')} <em>{line.trim() === '' ? t('matrix:blank') : line}</em>
      </>
    )
  }
  if (column === 'title') {
    return (
      <>
        <span className={classes.text} data-borrowed={isEmpty || undefined}>
          {isEmpty ? activity.titleEn || activity.titleLo : text}
        </span>
        {activity.retiredAt !== null && (
          <span className={classes.retired}>{t('matrix:retired', { reason: activity.retiredReason ?? '' })}</span>
        )}
      </>
    )
  }
  if (isNothingReported) return <span className={classes.none}>{t('matrix:nothingReported')}</span>
  return <span className={classes.text}>{text}</span>
}

/** The mark waits a moment, so that it does not flash at every cell that is saved at once. */
function UnsavedText({ text }: { readonly text: string }) {
  const t = useT()
  return (
    <>
      <span className={classes.text}>{text}</span>
      <span className={classes.unsaved} role="status">
        {t('matrix:notYetSaved')}
      </span>
    </>
  )
}

/** What is late stands under the activity and its indicator. */
function LateActions({ actions }: { readonly actions: MatrixRow['lateActions'] }) {
  const t = useT()
  const navigate = useNavigate()
  if (actions.length === 0) return null
  return (
    <span className={classes.evidence}>
      {actions.map(({ id, number, daysLate }) => (
        <Chip
          key={id}
          tone="late"
          icon={<IconAlertCircleFilled size={13} aria-hidden />}
          onClick={() => void navigate({ to: '/actions', search: { open: id } })}
        >
          {t('matrix:lateAction', { number, count: daysLate })}
        </Chip>
      ))}
    </span>
  )
}

function EvidenceChips({ evidence, onOpen }: { readonly evidence: readonly CellEvidence[]; readonly onOpen: () => void }) {
  const sourceName = useSourceName()
  if (evidence.length === 0) return null
  return (
    <span className={classes.evidence}>
      {evidence.map((item) => (
        <Chip
          key={item.id}
          tone={item.state === 'found' ? 'plain' : 'warn'}
          icon={<IconLink size={13} aria-hidden />}
          label={item.quote}
          onClick={onOpen}
        >
          {sourceName(item)}
        </Chip>
      ))}
    </span>
  )
}
