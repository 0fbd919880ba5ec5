import type { SeatedPost } from '#shared/contract/people.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { GroupMark } from '../../components/GroupMark.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { holderName } from './names.ts'
import lists from './PeopleLists.module.css'
import type { PostListProps } from './PostTimeline.tsx'
import { RowButton } from './RowButton.tsx'
import { sectionsOf } from './sections.ts'

/** Posts in protocol order as a plain list, in both languages. */
export function PostTable({ posts, cursor, openId, onOpen }: PostListProps) {
  const t = useT()
  const bilingual = useBilingual()
  return (
    <table className={`${lists.table} ${lists.twoLines}`} aria-label={t('people:viewList')}>
      <colgroup>
        {['34%', '14%', '27%', '14%', '11%'].map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {(['people:post', 'people:organisation', 'people:holder', 'people:since', 'shell:groups'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      {sectionsOf(posts).map((section) => (
        <tbody key={section.key}>
          <tr>
            <th scope="rowgroup" colSpan={5} className={lists.groupHead}>
              {t(`people:${section.head}`)}
            </th>
          </tr>
          {section.posts.map((seated) => (
            <tr key={seated.post.id} data-row data-open={seated.post.id === openId || undefined}>
              <td>
                <RowButton id={seated.post.id} isCurrent={seated.post.id === cursor} isOpen={seated.post.id === openId} onOpen={onOpen}>
                  <span className={lists.line}>{seated.post.titleEn}</span>
                  <span className={`${lists.line} ${lists.second}`} lang="lo">
                    {seated.post.titleLo}
                  </span>
                </RowButton>
              </td>
              <td className="clip">{bilingual(seated.organisation.shortEn, seated.organisation.shortLo)}</td>
              <HolderCells seated={seated} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function HolderCells({ seated: { holder, seats } }: { readonly seated: SeatedPost }) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const groups = useCall('groups.list', {})
  return (
    <>
      <td>
        {holder === null ? (
          <span className={lists.absent}>{t('people:noHolder')}</span>
        ) : (
          <>
            <span className={lists.line}>
              {holderName(holder, 'en')}
              {holder.term.acting === 1 && `, ${t('people:acting')}`}
            </span>
            <span className={`${lists.line} ${lists.second}`} lang="lo">
              {holder.person.nameLo === '' ? '' : holderName(holder, 'lo')}
            </span>
          </>
        )}
      </td>
      <td>{holder?.term.fromOn != null && formatDay(holder.term.fromOn, language, 'day')}</td>
      <td>
        <span className={lists.marks}>
          {groups
            .filter(({ id }) => seats.some(({ groupId }) => groupId === id))
            .map(({ id, mark, nameEn, nameLo }) => (
              <GroupMark key={id} mark={mark} name={bilingual(nameEn, nameLo)} />
            ))}
        </span>
      </td>
    </>
  )
}
