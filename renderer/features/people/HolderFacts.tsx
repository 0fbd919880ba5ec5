import type { Holder, SeatedPost } from '#shared/contract/people.ts'
import { placeAmongAmbassadors } from '#shared/domain/protocol-order.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { FieldRow } from '../../components/FieldRow.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { holderName, ordinalKey } from './names.ts'

type HolderFactsProps = {
  readonly seated: SeatedPost
  readonly on: string
  readonly onEdit: (holder: Holder) => void
}

/** Who holds the post on the day, since when, and how to reach them. */
export function HolderFacts({ seated: { holder, post }, on, onEdit }: HolderFactsProps) {
  const t = useT()
  const language = useLanguage()
  const posts = useCall('people.posts', { on })
  if (holder === null) return <p className="mid">{t('people:noHolderOn', { day: formatDay(on, language, 'long') })}</p>
  const { person, term } = holder
  const place = placeAmongAmbassadors(
    posts.map((seated) => ({ id: seated.post.id, category: seated.post.category, term: seated.holder?.term ?? null })),
    post.id,
  )
  const credentials = term.credentialsOn === null ? null : formatDay(term.credentialsOn, language, 'long')
  const empty = <span className="dim">{t('people:notEntered')}</span>
  return (
    <div>
      <FieldRow label={t('people:holder')}>
        <button type="button" className="link" onClick={() => onEdit(holder)}>
          {holderName(holder, 'en')}
          {term.acting === 1 && `, ${t('people:acting')}`}
        </button>
        {person.nameLo !== '' && (
          <div lang="lo" className="mid">
            {holderName(holder, 'lo')}
          </div>
        )}
      </FieldRow>
      <FieldRow label={t('people:since')}>{term.fromOn === null ? empty : formatDay(term.fromOn, language, 'weekday')}</FieldRow>
      {post.category === 'ambassador' && term.acting === 0 && (
        <FieldRow label={t('people:credentials')}>
          {credentials === null ? empty : null}
          {credentials !== null && place === undefined && credentials}
          {credentials !== null &&
            place !== undefined &&
            t('people:credentialsRank', { day: credentials, place: t(`people:${ordinalKey(place)}`, { n: place }) })}
        </FieldRow>
      )}
      <FieldRow label={t('people:telephone')}>{person.phone || empty}</FieldRow>
      {person.email !== '' && <FieldRow label={t('people:email')}>{person.email}</FieldRow>}
    </div>
  )
}
