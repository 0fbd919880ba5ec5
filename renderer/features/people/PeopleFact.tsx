import type { SeatedPost } from '#shared/contract/people.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import { useT } from '../../i18n.ts'

type PeopleFactProps = {
  readonly posts: readonly SeatedPost[]
  readonly organisations: readonly Organisation[]
  readonly onComplete: () => void
}

/** How many posts, how many of them vacant, and what waits to be completed. */
export function PeopleFact({ posts, organisations, onComplete }: PeopleFactProps) {
  const t = useT()
  const vacant = posts.filter(({ holder }) => holder === null).length
  const drafts = organisations.filter(({ draftAt }) => draftAt !== null).length
  if (posts.length === 0 && drafts === 0) return null
  return (
    <>
      {t('people:posts', { count: posts.length })}
      {vacant > 0 && `, ${t('people:vacantCount', { count: vacant })}`}
      {drafts > 0 && (
        <>
          {' · '}
          <button type="button" className="link" onClick={onComplete}>
            {t('people:draftCount', { count: drafts })}
          </button>
        </>
      )}
    </>
  )
}
