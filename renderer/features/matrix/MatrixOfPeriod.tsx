import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Suspense, useDeferredValue } from 'react'
import type { ActivityId } from '#shared/domain/activity.ts'
import { writtenLanguage } from '#shared/domain/matrix-completeness.ts'
import type { Period } from '#shared/domain/period.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { ClaimsBar } from './ClaimsBar.tsx'
import { DoctorButton } from './DoctorButton.tsx'
import { DoctorPanel } from './DoctorPanel.tsx'
import classes from './MatrixScreen.module.css'
import { MatrixTable } from './MatrixTable.tsx'
import { MatrixTools } from './MatrixTools.tsx'
import { passes } from './matrix-filter.ts'
import { type CellPlace, languagesOf } from './matrix-grid.ts'
import { NewActivity } from './NewActivity.tsx'
import { PicturesLink } from './PicturesLink.tsx'
import { ReportMenu } from './ReportMenu.tsx'
import { RowPanel } from './RowPanel.tsx'
import { StageButton } from './StageButton.tsx'
import { StagesPanel } from './StagesPanel.tsx'
import { TrayPanel } from './TrayPanel.tsx'
import { useCellCursor } from './useCellCursor.ts'
import { useColumnTitles } from './useColumnTitles.ts'
import { useMatrixKeys } from './useMatrixKeys.ts'
import type { MatrixPanel, useMatrixView } from './useMatrixView.ts'
import { WantedCounters } from './WantedCounters.tsx'
import { WordingPanel } from './WordingPanel.tsx'

type MatrixOfPeriodProps = { readonly view: ReturnType<typeof useMatrixView>; readonly period: Period; readonly periods: readonly Period[] }

/** The matrix of one period as the form has it, edited in place, with one row beside it when it is opened. */
export function MatrixOfPeriod({ view, period, periods }: MatrixOfPeriodProps) {
  const t = useT()
  const { search, show, height, change } = view
  const screenLanguage = useLanguage()
  const group = useDeferredValue(search.group)
  const matrix = useCall('matrix.list', { periodId: period.id, ...(group !== undefined && { groupId: group }) })
  // An English report is not hidden from somebody who reads Lao screens.
  const written = writtenLanguage(
    matrix.rows.map((row) => row.activity),
    screenLanguage,
  )
  const shown = search.language ?? written
  const language = shown === 'both' ? written : shown
  const rows = matrix.rows.filter((row) => passes(row, show, language))
  const canEdit = matrix.period.closedAt === null
  const followRow = (id: ActivityId) => {
    if (search.open !== undefined) change({ open: id })
  }
  const cursor = useCellCursor(rows, shown, search.open, followRow)
  const keys = useMatrixKeys({ rows, cursor, view, shown, canEdit })
  const titleOf = useColumnTitles(matrix, shown)
  const toggle = (panel: MatrixPanel) => change({ panel: search.panel === panel ? undefined : panel, open: undefined, new: undefined })
  const openId = useDeferredValue(search.open)
  // Every waiting sentence of the period, whatever is filtered: the tray answers them all.
  const proposalCount = useCall('matrix.proposals', { periodId: period.id }).length
  const handleShow = (place: CellPlace) => {
    const languages = languagesOf(shown)
    const isListed = rows.some(({ activity }) => activity.id === place.activityId)
    if (!isListed) change({ show: undefined, group: undefined })
    cursor.show({ ...place, language: languages.find((each) => each === place.language) ?? languages[0] ?? 'en' })
  }
  return (
    <div className={classes.screen}>
      <PageHead
        title={t('matrix:title')}
        fact={
          <span className={classes.fact}>
            <FilterMenu
              label=""
              value={period.id}
              options={periods.map(({ id, label }) => ({ value: id, label }))}
              onChange={(id) => change({ period: id, open: undefined })}
            />
            <Fact rowCount={matrix.rows.length} nothingCount={matrix.rows.filter((row) => row.isNothingReported).length} />
            <StageButton periodId={period.id} isOpen={search.panel === 'stages'} onToggle={() => toggle('stages')} />
          </span>
        }
        tools={
          matrix.rows.length > 0 || search.group !== undefined ? (
            <MatrixTools view={view} shown={shown} matrix={matrix} language={language} />
          ) : undefined
        }
        actions={
          <>
            {matrix.rows.length > 0 && (
              <DoctorButton periodId={period.id} isOpen={search.panel === 'doctor'} onToggle={() => toggle('doctor')} />
            )}
            <PicturesLink period={period.id} group={search.group} />
            <ReportMenu
              period={matrix.period}
              groupId={search.group}
              laoGapCount={matrix.rows.filter((row) => passes(row, 'missingLao', 'lo')).length}
              onWording={() => toggle('wording')}
            />
            {canEdit && (
              <Button
                variant={proposalCount > 0 || search.new !== undefined ? 'default' : 'filled'}
                leftSection={<IconPlus size={16} aria-hidden />}
                rightSection={<kbd>N</kbd>}
                onClick={keys.addActivity}
              >
                {t('matrix:newActivity')}
              </Button>
            )}
            {proposalCount > 0 && (
              <Button rightSection={<kbd>Alt P</kbd>} aria-expanded={search.panel === 'tray'} onClick={() => toggle('tray')}>
                {t('matrix:review', { count: proposalCount })}
              </Button>
            )}
          </>
        }
      />
      {canEdit && <ClaimsBar periodId={period.id} />}
      {canEdit && <WantedCounters periodId={period.id} rows={matrix.rows} onOpen={keys.open} />}
      <div className={classes.body}>
        {rows.length === 0 ? (
          <Nothing isFiltered={matrix.rows.length > 0 || search.group !== undefined} period={period} view={view} onAdd={keys.addActivity} />
        ) : (
          <MatrixTable
            matrix={matrix}
            rows={rows}
            shown={shown}
            isFull={height === 'full'}
            openId={search.open}
            cursor={cursor}
            canEdit={canEdit}
            onKeyDown={keys.onKeyDown}
            onOpen={keys.open}
          />
        )}
        <Suspense fallback={<aside className={classes.place} />}>
          {search.panel === 'wording' ? (
            <WordingPanel
              key={`${period.id} ${language}`}
              periodId={period.id}
              language={language}
              canEdit={canEdit}
              onClose={keys.close}
            />
          ) : search.panel === 'tray' ? (
            <TrayPanel
              periodId={period.id}
              canEdit={canEdit}
              titleOf={(column) => titleOf(column).short}
              onClose={keys.close}
              onShow={handleShow}
            />
          ) : search.panel === 'stages' ? (
            <StagesPanel periodId={period.id} titleOf={(column) => titleOf(column).short} onClose={keys.close} />
          ) : search.panel === 'doctor' ? (
            <DoctorPanel
              periodId={period.id}
              language={language}
              canEdit={canEdit}
              onClose={keys.close}
              onGoTo={(activityId, column, edit) => {
                const place = { activityId, column, language }
                if (edit) cursor.edit(place)
                else cursor.goTo(place)
              }}
            />
          ) : search.new !== undefined ? (
            <NewActivity period={period} groupId={search.group} onClose={keys.close} onAdded={keys.open} />
          ) : (
            search.open !== undefined &&
            openId !== undefined && (
              <RowPanel key={openId} activityId={openId} rows={matrix.rows} language={language} canEdit={canEdit} keys={keys} />
            )
          )}
        </Suspense>
      </div>
    </div>
  )
}

function Fact({ rowCount, nothingCount }: { readonly rowCount: number; readonly nothingCount: number }) {
  const t = useT()
  const parts = [t('matrix:factRows', { count: rowCount }), nothingCount > 0 && t('matrix:factNothing', { count: nothingCount })]
  return <span>{parts.filter(Boolean).join(', ')}</span>
}

type NothingProps = Pick<MatrixOfPeriodProps, 'view' | 'period'> & { readonly isFiltered: boolean; readonly onAdd: () => void }

function Nothing({ isFiltered, view, period, onAdd }: NothingProps) {
  const t = useT()
  if (isFiltered) {
    const showAll = () => view.change({ show: undefined, group: undefined })
    return <EmptyState text={t('matrix:noneShown')} actionLabel={t('matrix:showAllRows')} onAction={showAll} />
  }
  return <EmptyState text={t('matrix:emptyPeriod', { period: period.label })} actionLabel={t('matrix:newActivity')} onAction={onAdd} />
}
