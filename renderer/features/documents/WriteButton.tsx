import { Button, Menu } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useBilingual, useT } from '../../i18n.ts'
import type { WriteLetters } from './useWriteLetters.ts'

/** Writes the letters that are ready; of several meetings the person picks one. */
export function WriteButton({ letters }: { readonly letters: WriteLetters }) {
  const t = useT()
  const bilingual = useBilingual()
  const { meetings, write, progress } = letters
  const [first, ...others] = meetings
  if (first === undefined) return null
  const total = meetings.reduce((sum, { letterCount }) => sum + letterCount, 0)
  const button = (
    <Button
      leftSection={<IconFileTypeDocx size={16} aria-hidden />}
      disabled={progress !== null}
      {...(others.length === 0 && { onClick: () => void write(first.meetingId) })}
    >
      {t('documents:write', { count: total })}
    </Button>
  )
  if (others.length === 0) return button
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {meetings.map(({ meetingId, number, titleEn, titleLo, letterCount }) => (
          <Menu.Item key={meetingId} onClick={() => void write(meetingId)}>
            {t('documents:writeFor', { meeting: number ?? bilingual(titleEn, titleLo), count: letterCount })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
