import { TextInput } from '@mantine/core'
import type { Twin } from '#shared/domain/salutation.ts'
import type { Term } from '#shared/domain/term.ts'
import { useT } from '../../i18n.ts'
import classes from './PeoplePanel.module.css'

/** How somebody is named and addressed. */
export type StyleDraft = Pick<Term, 'honorificEn' | 'honorificLo' | 'salutationEn' | 'salutationLo'>

type StyleFieldsProps = {
  readonly style: StyleDraft
  readonly onChange: (style: StyleDraft) => void
  /** Salutation that is used while none is entered. */
  readonly derived: Twin
}

/** Honorific and salutation in both languages; an empty salutation is derived from post and gender. */
export function StyleFields({ style, onChange, derived }: StyleFieldsProps) {
  const t = useT()
  const field = (key: keyof StyleDraft, lang: 'en' | 'lo', placeholder?: string) => (
    <TextInput
      label={t(`people:${key}`)}
      lang={lang}
      value={style[key]}
      placeholder={placeholder}
      onChange={(event) => onChange({ ...style, [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <div className={classes.pair}>
        {field('honorificEn', 'en')}
        {field('honorificLo', 'lo')}
      </div>
      <div className={classes.pair}>
        {field('salutationEn', 'en', derived.en)}
        {field('salutationLo', 'lo', derived.lo)}
      </div>
    </>
  )
}
