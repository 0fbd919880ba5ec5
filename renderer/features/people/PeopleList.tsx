import type { Organisation } from '#shared/domain/organisation.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { OrganisationTable } from './OrganisationTable.tsx'
import { PostTable } from './PostTable.tsx'
import { type PostListProps, PostTimeline } from './PostTimeline.tsx'
import type { PeopleView } from './usePeopleSearch.ts'

type PeopleListProps = PostListProps & {
  readonly view: PeopleView
  readonly organisations: readonly Organisation[]
  readonly groupId: string | undefined
  readonly onBegin: () => void
  readonly onShowAll: () => void
}

/** The list of the chosen view, or what belongs there while it is empty. */
export function PeopleList({ view, organisations, groupId, onBegin, onShowAll, ...list }: PeopleListProps) {
  const t = useT()
  const language = useLanguage()
  const groups = useCall('groups.list', {})
  if (view === 'organisations') {
    if (organisations.length > 0) return <OrganisationTable organisations={organisations} {...list} />
    return <EmptyState text={t('people:emptyOrganisations')} actionLabel={t('people:newOrganisation')} onAction={onBegin} />
  }
  if (list.posts.length === 0 && groupId !== undefined) {
    const group = groups.find(({ id }) => id === groupId)?.code ?? ''
    const text = t('people:emptyGroup', { group, day: formatDay(list.on, language, 'long') })
    return <EmptyState text={text} actionLabel={t('people:showAll')} onAction={onShowAll} />
  }
  if (list.posts.length === 0) return <EmptyState text={t('people:empty')} actionLabel={t('people:newOrganisation')} onAction={onBegin} />
  return view === 'list' ? <PostTable {...list} /> : <PostTimeline {...list} />
}
