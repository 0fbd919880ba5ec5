import type { Activity } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import { REPORTED_COLUMNS } from '#shared/domain/matrix-cell.ts'
import { rowCompleteness } from '#shared/domain/matrix-completeness.ts'
import { useT } from '../../i18n.ts'
import classes from './CompletenessStrip.module.css'

/** A column a row of the matrix: three bars for the texts, one for the indicator; full or outlined, so that it prints. */
export function CompletenessStrip({ activities, language }: { readonly activities: readonly Activity[]; readonly language: Language }) {
  const t = useT()
  return (
    <span className={classes.strip} role="img" aria-label={t('matrix:completeness')}>
      {activities
        .filter((activity) => activity.retiredAt === null)
        .map((activity) => {
          const { filled, indicator } = rowCompleteness(activity, language)
          const count = REPORTED_COLUMNS.filter((column) => filled[column]).length
          return (
            <i key={activity.id} title={t('matrix:rowFilled', { position: activity.position, count })}>
              {REPORTED_COLUMNS.map((column) => (
                <u key={column} data-empty={!filled[column] || undefined} />
              ))}
              <u data-empty={indicator !== 'line' || undefined} />
            </i>
          )
        })}
    </span>
  )
}
