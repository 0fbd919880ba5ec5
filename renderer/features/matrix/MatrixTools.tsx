import type { Output } from '#shared/contract/index.ts'
import type { Language } from '#shared/domain/common.ts'
import { matrixCompleteness } from '#shared/domain/matrix-completeness.ts'
import { useCall } from '../../api.tsx'
import { FilterMenu } from '../../components/FilterMenu.tsx'
import { useT } from '../../i18n.ts'
import { CompletenessStrip } from './CompletenessStrip.tsx'
import classes from './MatrixScreen.module.css'
import { passes, ROW_FILTERS } from './matrix-filter.ts'
import type { ShownLanguage } from './matrix-grid.ts'
import type { useMatrixView } from './useMatrixView.ts'

type MatrixToolsProps = {
  readonly view: ReturnType<typeof useMatrixView>
  readonly shown: ShownLanguage
  readonly matrix: Output<'matrix.list'>
  readonly language: Language
}

/** Whose rows, which rows, in which language, how high; and how much of the form is written. */
export function MatrixTools({ view, shown, matrix, language }: MatrixToolsProps) {
  const t = useT()
  const { search, show, height, change } = view
  const groups = useCall('groups.list', {})
  const activities = matrix.rows.map((row) => row.activity)
  const { filledCount, textCount, indicatorCount, rowCount } = matrixCompleteness(activities, language)
  return (
    <>
      <FilterMenu
        label={t('matrix:group')}
        value={search.group}
        options={groups.map(({ id, code }) => ({ value: id, label: code }))}
        onChange={(group) => change({ group })}
        canLift
      />
      <FilterMenu
        label={t('matrix:show')}
        value={show}
        options={ROW_FILTERS.map((value) => ({
          value,
          label: t(`matrix:show${value[0]?.toUpperCase()}${value.slice(1)}`),
          count: matrix.rows.filter((row) => passes(row, value, language)).length,
        }))}
        onChange={(value) => change({ show: value === 'all' ? undefined : value })}
      />
      <FilterMenu
        label={t('matrix:language')}
        value={shown}
        options={[
          { value: 'en', label: t('common:english') },
          { value: 'lo', label: t('common:lao') },
          { value: 'both', label: t('matrix:languageBoth') },
        ]}
        onChange={(value) => change({ language: value })}
      />
      <FilterMenu
        label={t('matrix:height')}
        value={height}
        options={[
          { value: 'compact', label: t('matrix:compact') },
          { value: 'full', label: t('matrix:full') },
        ]}
        onChange={(value) => change({ height: value === 'compact' ? undefined : value })}
      />
      <div className={classes.filled}>
        {/* Always there, so that a change of its text is announced. */}
        <span className="mid t12" role="status">
          {show !== 'all' &&
            t('matrix:rowsShown', { count: matrix.rows.filter((row) => passes(row, show, language)).length, all: matrix.rows.length })}
        </span>
        <span className="mid t12">
          {t('matrix:filled', { filled: filledCount, texts: textCount, indicators: indicatorCount, rows: rowCount })}
        </span>
        <CompletenessStrip activities={activities} language={language} />
      </div>
    </>
  )
}
