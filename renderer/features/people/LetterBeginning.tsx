import type { Address } from '#shared/domain/salutation.ts'
import { useT } from '../../i18n.ts'
import classes from './PeoplePanel.module.css'

/** The first words of a letter to the holder, in both languages. */
export function LetterBeginning({ address }: { readonly address: Address }) {
  const t = useT()
  const english = [address.honorificEn, address.personEn].filter((part) => part !== '').join(' ')
  const lao = [address.honorificLo, address.personLo].filter((part) => part !== '').join(' ')
  return (
    <div className={classes.begins}>
      <p lang="en">{english || address.titleEn}</p>
      <p lang="en">{t('people:saluted', { salutation: address.salutationEn || t('people:sirOrMadam', { lng: 'en' }) })}</p>
      {(address.personLo !== '' || address.titleLo !== '') && (
        <p lang="lo">
          {address.personLo === '' ? address.titleLo : lao} ·{' '}
          {t('people:saluted', { salutation: address.salutationLo || t('people:sirOrMadam', { lng: 'lo' }) })}
        </p>
      )}
    </div>
  )
}
