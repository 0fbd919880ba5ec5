import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { Holder, SeatedPost } from '#shared/contract/people.ts'
import { withoutHonorifics } from '#shared/domain/person-name.ts'
import { salutationOf } from '#shared/domain/salutation.ts'
import { useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useT } from '../../i18n.ts'
import { PanelForm } from './PanelForm.tsx'
import { type PersonDraft, PersonFields } from './PersonFields.tsx'
import { StyleFields } from './StyleFields.tsx'

type TermFormProps = { readonly holder: Holder; readonly seated: SeatedPost; readonly onClose: () => void }

/** Corrects who holds a post: the person, the days, and how letters name them. */
export function TermForm({ holder, seated, onClose }: TermFormProps) {
  const t = useT()
  const [typed, setPerson] = useState<PersonDraft>(holder.person)
  const person = withoutHonorifics(typed)
  const [term, setTerm] = useState(holder.term)
  const [wasTried, setWasTried] = useState(false)
  const save = useCommand('people.saveTerm', { quiet: true, done: () => t('people:termSaved', { name: person.nameEn }) })
  const remove = useCommand('people.removeTerm', { done: () => t('people:termDeleted', { name: holder.person.nameEn }) })
  const from = term.fromOn ?? '2000-01-01'
  const derived = salutationOf(seated.post, { ...term, salutationEn: '', salutationLo: '' }, person.gender)

  const handleSubmit = () => {
    setWasTried(true)
    if (person.nameEn.trim() === '') return
    const { deletedAt: _, ...row } = term
    const { nameEn, nameLo, gender, phone, email } = person
    save.mutate({ ...row, person: { id: holder.person.id, nameEn, nameLo, gender, phone, email } }, { onSuccess: onClose })
  }
  return (
    <PanelForm
      title={t('people:editHolder')}
      overline={seated.post.titleEn}
      onClose={onClose}
      onSubmit={handleSubmit}
      isSaving={save.isPending}
      error={save.error}
      onDelete={() => remove.mutate({ id: term.id }, { onSuccess: onClose })}
    >
      <PersonFields person={typed} onChange={setPerson} wasTried={wasTried} />
      <DayField label={t('people:firstDay')} value={term.fromOn} from={from} onChange={(fromOn) => setTerm({ ...term, fromOn })} />
      <DayField label={t('people:lastDay')} value={term.toOn} from={from} onChange={(toOn) => setTerm({ ...term, toOn })} />
      {seated.post.category === 'ambassador' && (
        <DayField
          label={t('people:credentialsOn')}
          value={term.credentialsOn}
          from={from}
          onChange={(credentialsOn) => setTerm({ ...term, credentialsOn })}
        />
      )}
      <Switch
        label={t('people:actingLabel')}
        checked={term.acting === 1}
        onChange={(event) => setTerm({ ...term, acting: event.currentTarget.checked ? 1 : 0 })}
      />
      <StyleFields style={term} onChange={(style) => setTerm({ ...term, ...style })} derived={derived} />
    </PanelForm>
  )
}
