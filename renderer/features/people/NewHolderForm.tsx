import { Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { termsClosedBy } from '#shared/domain/holding.ts'
import type { PersonId } from '#shared/domain/person.ts'
import { withoutHonorifics } from '#shared/domain/person-name.ts'
import { addressOf, suggestedHonorific } from '#shared/domain/salutation.ts'
import type { TermId } from '#shared/domain/term.ts'
import { addDays, formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { LetterBeginning } from './LetterBeginning.tsx'
import { holderName, shortTitle } from './names.ts'
import { PanelForm } from './PanelForm.tsx'
import classes from './PeoplePanel.module.css'
import { type PersonDraft, PersonFields } from './PersonFields.tsx'
import { type StyleDraft, StyleFields } from './StyleFields.tsx'

type NewHolderFormProps = {
  readonly postId: string | undefined
  readonly on: string
  readonly onClose: () => void
  readonly onDone: (postId: string) => void
}

const NOBODY: PersonDraft = { nameEn: '', nameLo: '', gender: null, phone: '', email: '' }
/** A change is mostly entered after it happened: a date without a year means the nearest one around today. */
const DAYS_BACK = 240

/** Somebody takes a post: the term before ends the day before, new letters use the new name, old papers keep the old one. */
export function NewHolderForm({ postId, on, onClose, onDone }: NewHolderFormProps) {
  const t = useT()
  const language = useLanguage()
  const posts = useCall('people.posts', { on })
  const terms = useCall('people.terms', {})
  const persons = useCall('people.persons', {})
  const [chosen, setChosen] = useState(postId ?? null)
  const [typed, setPerson] = useState(NOBODY)
  const person = withoutHonorifics(typed)
  const [fromOn, setFromOn] = useState<string | null>(on)
  const [credentialsOn, setCredentialsOn] = useState<string | null>(null)
  const [acting, setActing] = useState<0 | 1>(0)
  const [standsIn, setStandsIn] = useState<0 | 1>(0)
  const [typedStyle, setTypedStyle] = useState<StyleDraft | null>(null)
  const [wasTried, setWasTried] = useState(false)
  const add = useCommand('people.newHolder', {
    quiet: true,
    done: (_, input) => t('people:holdsFrom', { name: input.person.nameEn, day: formatDay(input.fromOn, language, 'long') }),
  })

  const seated = posts.find(({ post }) => post.id === chosen)
  const category = seated?.post.category ?? 'other'
  const suggested = suggestedHonorific({ category }, person.gender, acting === 1)
  const style = typedStyle ?? { honorificEn: suggested.en, honorificLo: suggested.lo, salutationEn: '', salutationLo: '' }
  const term = { ...style, acting }
  const address = seated && addressOf(seated.post, seated.organisation, { person, term })
  const before = seated?.holder ?? null
  const named = terms
    .filter(({ term: held }) => held.postId === chosen)
    .map((held) => ({ ...held.term, personName: holderName(held, language) }))
  const closed = fromOn === null ? [] : termsClosedBy(named, fromOn, acting === 1 && standsIn === 1)
  const handleSubmit = () => {
    setWasTried(true)
    if (seated === undefined || person.nameEn.trim() === '' || fromOn === null) return
    const known = persons.find(({ nameEn }) => nameEn === person.nameEn.trim())
    add.mutate(
      {
        ...style,
        termId: newId<TermId>(),
        postId: seated.post.id,
        person: { ...person, id: known?.id ?? newId<PersonId>() },
        fromOn,
        credentialsOn: acting === 1 ? null : credentialsOn,
        acting,
        standsIn: acting === 1 ? standsIn : 0,
      },
      { onSuccess: () => onDone(seated.post.id) },
    )
  }
  return (
    <PanelForm title={t('people:newHolder')} onClose={onClose} onSubmit={handleSubmit} isSaving={add.isPending} error={add.error}>
      <Select
        label={t('people:post')}
        required
        searchable
        nothingFoundMessage={t('people:noSuchPost')}
        openOnFocus={false}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus={postId === undefined || undefined}
        placeholder={t('people:choosePost')}
        title={seated === undefined ? undefined : shortTitle(seated, language)}
        value={chosen}
        data={posts.map((one) => ({ value: one.post.id, label: shortTitle(one, language) }))}
        onChange={setChosen}
        error={wasTried && seated === undefined ? t('people:missing') : undefined}
      />
      <PersonFields person={typed} onChange={setPerson} wasTried={wasTried} suggests />
      <DayField label={t('people:fromOn')} value={fromOn} from={addDays(on, -DAYS_BACK)} today={on} onChange={setFromOn} required />
      {closed.map(({ id, personName, toOn }) => (
        <p key={id} className={classes.note}>
          {t('people:endsOn', { name: personName, day: formatDay(toOn ?? '', language, 'long') })}
        </p>
      ))}
      {category === 'ambassador' && acting === 0 && (
        <DayField
          label={t('people:credentialsOn')}
          value={credentialsOn}
          from={addDays(on, -DAYS_BACK)}
          today={on}
          onChange={setCredentialsOn}
        />
      )}
      <Switch
        label={t('people:actingLabel')}
        checked={acting === 1}
        onChange={(event) => {
          setActing(event.currentTarget.checked ? 1 : 0)
          setStandsIn(0)
        }}
      />
      {acting === 1 && before !== null && before.term.acting === 0 && (
        <Switch
          label={t('people:standsIn', { name: holderName(before, language) })}
          checked={standsIn === 1}
          onChange={(event) => setStandsIn(event.currentTarget.checked ? 1 : 0)}
        />
      )}
      <StyleFields style={style} onChange={setTypedStyle} derived={{ en: address?.salutationEn ?? '', lo: address?.salutationLo ?? '' }} />
      {address !== undefined && person.nameEn !== '' && (
        <div>
          <p className="dim">{t('people:howLettersBegin')}</p>
          <LetterBeginning address={address} />
        </div>
      )}
    </PanelForm>
  )
}
