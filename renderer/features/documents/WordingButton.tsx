import { Button } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useCall } from '../../api.tsx'
import { useT } from '../../i18n.ts'

/** Opens the Lao sentences of the papers, and says how many the office still has to confirm. */
export function WordingButton({ onOpen }: { readonly onOpen: () => void }) {
  const t = useT()
  const waiting = useCall('outgoing.wording', {}).filter(({ isConfirmed }) => !isConfirmed).length
  return (
    <Button variant="default" leftSection={<IconLanguage size={16} aria-hidden />} onClick={onOpen}>
      {waiting === 0 ? t('documents:wording') : t('documents:wordingWaiting', { count: waiting })}
    </Button>
  )
}
