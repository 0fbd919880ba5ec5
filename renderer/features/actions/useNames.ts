import { useBilingual } from '../../i18n.ts'

type Named = { readonly shortEn: string; readonly shortLo: string }
type Led = { readonly parties: readonly (Named & { readonly role: 'lead' | 'with' })[] }

/** Short names in the language of the screens: of an organisation, and of the lead of an action. */
export function useNames() {
  const bilingual = useBilingual()
  const shortOf = ({ shortEn, shortLo }: Named) => bilingual(shortEn, shortLo)
  return { shortOf, leadOf: ({ parties }: Led) => (parties[0] === undefined ? '' : shortOf(parties[0])) }
}
