import { Autocomplete, Select, TextInput } from '@mantine/core'
import type { Person } from '#shared/domain/person.ts'
import { withoutHonorifics } from '#shared/domain/person-name.ts'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import classes from './PeoplePanel.module.css'

/** What is typed of a person. */
export type PersonDraft = Pick<Person, 'nameEn' | 'nameLo' | 'gender' | 'phone' | 'email'>

type PersonFieldsProps = {
  readonly person: PersonDraft
  readonly onChange: (person: PersonDraft) => void
  /** True once somebody tried to save: then what is missing is said. */
  readonly wasTried: boolean
  /** Offers the names of people who are already known. */
  readonly suggests?: boolean
}

/** Name in both languages, gender, telephone and e-mail. */
export function PersonFields({ person, onChange, wasTried, suggests = false }: PersonFieldsProps) {
  const t = useT()
  const persons = useCall('people.persons', {})
  const names = suggests ? [...new Set(persons.map(({ nameEn }) => nameEn))] : []
  const known = suggests ? persons.find(({ nameEn }) => nameEn === person.nameEn) : undefined
  const handleName = (nameEn: string) => {
    const same = suggests ? persons.find((candidate) => candidate.nameEn === nameEn) : undefined
    onChange(
      same === undefined
        ? { ...person, nameEn }
        : { nameEn, nameLo: same.nameLo, gender: same.gender, phone: same.phone, email: same.email },
    )
  }
  const handleLeave = () => onChange(withoutHonorifics(person))
  return (
    <>
      <Autocomplete
        label={t('people:nameEn')}
        required
        data-autofocus={suggests || undefined}
        data={names}
        limit={6}
        openOnFocus={false}
        value={person.nameEn}
        onChange={handleName}
        onBlur={handleLeave}
        error={wasTried && person.nameEn.trim() === '' ? t('people:missing') : undefined}
        description={known === undefined ? undefined : t('people:knownPerson')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <TextInput
        label={t('people:nameLo')}
        lang="lo"
        value={person.nameLo}
        onChange={(event) => onChange({ ...person, nameLo: event.currentTarget.value })}
        onBlur={handleLeave}
      />
      <Select
        label={t('people:gender')}
        value={person.gender ?? 'unknown'}
        allowDeselect={false}
        data={(['f', 'm', 'unknown'] as const).map((value) => ({ value, label: t(`people:gender.${value}`) }))}
        onChange={(value) => onChange({ ...person, gender: value === 'f' || value === 'm' ? value : null })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('people:telephone')}
          value={person.phone}
          onChange={(event) => onChange({ ...person, phone: event.currentTarget.value })}
        />
        <TextInput
          label={t('people:email')}
          value={person.email}
          onChange={(event) => onChange({ ...person, email: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
