import type { Holder, SeatedPost } from '#shared/contract/people.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { shortTitle } from './names.ts'
import lists from './PeopleLists.module.css'
import classes from './PostTimeline.module.css'
import { RowButton } from './RowButton.tsx'
import { sectionsOf } from './sections.ts'
import { TermBars } from './TermBars.tsx'
import { type Axis, percentOf, timeAxis } from './timeline.ts'

/** A year that stands nearer than this to the day shown would be written over. */
const LABEL_PERCENT = 9

export type PostListProps = {
  readonly posts: readonly SeatedPost[]
  readonly on: string
  readonly today: string
  readonly cursor: string | undefined
  readonly openId: string | undefined
  readonly onOpen: (id: string) => void
}

/** Posts in protocol order with the terms of their holders along the years. */
export function PostTimeline({ posts, on, today, cursor, openId, onOpen }: PostListProps) {
  const t = useT()
  const language = useLanguage()
  const termsOf = Map.groupBy<string, Holder>(useCall('people.terms', {}), ({ term }) => term.postId)
  const axis = timeAxis(on)
  const until = on > today ? on : today
  return (
    <table className={lists.table} aria-label={t('people:viewTime')}>
      <colgroup>
        <col className={classes.postColumn} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('people:post')}</th>
          <th scope="col">
            <TimeAxis axis={axis} on={on} today={today} />
          </th>
        </tr>
      </thead>
      {sectionsOf(posts).map((section) => (
        <tbody key={section.key}>
          <tr>
            <th scope="rowgroup" className={lists.groupHead}>
              {t(`people:${section.head}`)}
            </th>
            <td className={lists.groupCell}>
              <div className={classes.trackEmpty}>
                <span className={classes.line} style={{ left: `${percentOf(axis, on)}%` }} />
              </div>
            </td>
          </tr>
          {section.posts.map(({ post, organisation }) => (
            <tr key={post.id} data-row data-open={post.id === openId || undefined}>
              <td>
                <RowButton id={post.id} isCurrent={post.id === cursor} isOpen={post.id === openId} onOpen={onOpen}>
                  <span className={lists.line}>{shortTitle({ post, organisation }, language)}</span>
                </RowButton>
              </td>
              <td className={classes.bars}>
                <TermBars terms={termsOf.get(post.id) ?? []} axis={axis} on={on} until={until} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function TimeAxis({ axis, on, today }: { readonly axis: Axis; readonly on: string; readonly today: string }) {
  const t = useT()
  const language = useLanguage()
  const here = percentOf(axis, on)
  return (
    <div className={classes.axis}>
      {axis.years
        .filter((year) => Math.abs(percentOf(axis, `${year}-01-01`) - here) > LABEL_PERCENT)
        .map((year) => (
          <span key={year} className={classes.year} style={{ left: `${percentOf(axis, `${year}-01-01`)}%` }}>
            {year}
          </span>
        ))}
      <span className={classes.today} style={{ left: `${here}%` }}>
        {on === today ? t('people:today') : formatDay(on, language, 'day')}
      </span>
    </div>
  )
}
