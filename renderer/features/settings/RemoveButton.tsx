import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useT } from '../../i18n.ts'

/** Takes a row out; the toast offers to bring it back. */
export function RemoveButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const label = useT()('settings:remove', { name })
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} onClick={onClick}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
