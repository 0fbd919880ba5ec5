import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import type { AgendaItem } from '#shared/domain/agenda-item.ts'
import classes from './TextCell.module.css'

type PresenterFieldProps = { readonly item: AgendaItem; readonly isClosed: boolean; readonly onLeave: () => void }

/** Who leads an item: a post, an agency, or any words. What is known by name keeps its two languages. */
export function PresenterField({ item, isClosed, onLeave }: PresenterFieldProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { today } = useCall('app.state', {})
  const posts = useCall('people.posts', { on: today })
  const organisations = useCall('people.organisations', {})
  const update = useCommand('agenda.update')
  const names = new Map<string, Pick<AgendaItem, 'presenterPostId' | 'presenterOrganisationId'>>([
    ...posts.map(
      ({ post }) => [bilingual(post.titleEn, post.titleLo), { presenterPostId: post.id, presenterOrganisationId: null }] as const,
    ),
    ...organisations.map(
      ({ id, nameEn, nameLo }) => [bilingual(nameEn, nameLo), { presenterPostId: null, presenterOrganisationId: id }] as const,
    ),
  ])
  const stored =
    item.presenterText ||
    [...names].find(
      ([, ids]) =>
        (ids.presenterPostId !== null && ids.presenterPostId === item.presenterPostId) ||
        (ids.presenterOrganisationId !== null && ids.presenterOrganisationId === item.presenterOrganisationId),
    )?.[0] ||
    ''
  const [typed, setTyped] = useState<string | null>(null)
  const save = (text: string) => {
    setTyped(null)
    if (text.trim() === stored) return
    const known = names.get(text.trim())
    const nobody = { presenterPostId: null, presenterOrganisationId: null }
    update.mutate({ id: item.id, presenterText: known === undefined ? text.trim() : '', ...nobody, ...known })
  }
  return (
    <Autocomplete
      aria-label={t('prepare:presenter')}
      variant="unstyled"
      classNames={{ input: classes.cell }}
      placeholder={t('prepare:presenterPlaceholder')}
      disabled={isClosed}
      limit={8}
      value={typed ?? stored}
      data={[...names.keys()]}
      onChange={setTyped}
      onOptionSubmit={save}
      onBlur={() => typed !== null && save(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null)
        if (event.key === 'Enter' && typed !== null) save(typed)
        if (event.key === 'Escape' || event.key === 'Enter') onLeave()
      }}
    />
  )
}
