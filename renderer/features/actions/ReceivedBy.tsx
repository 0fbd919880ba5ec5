import { Autocomplete } from '@mantine/core'
import { useT } from '../../i18n.ts'
import { keepEscape } from './OrganisationSelect.tsx'

/** How news came: the usual ways, or words of one's own. */
export function ReceivedBy({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useT()
  return (
    <Autocomplete
      label={t('actions:receivedBy')}
      data={[t('actions:byTelephone'), t('actions:byLetter'), t('actions:byEmail'), t('actions:atMeeting')]}
      value={value}
      onChange={onChange}
      onKeyDown={keepEscape}
    />
  )
}
