import { ActionIcon, Menu, SegmentedControl, Tooltip } from '@mantine/core'
import { IconDots, IconLayoutSidebarRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Language } from '#shared/domain/common.ts'
import { Chip } from '../../components/Chip.tsx'
import { Kbd } from '../../components/Kbd.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import type { MinutesEditorHandle } from './MinutesEditor.tsx'
import classes from './RoomScreen.module.css'
import type { RoomData } from './room-data.ts'

type ItemHeadProps = {
  readonly item: RoomData['items'][number]
  readonly number: string
  readonly room: RoomData
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onRun: MinutesEditorHandle['run']
  readonly isSideOpen: boolean
  readonly onSide: () => void
}

/** The item that is on: always in sight while its text scrolls. */
export function ItemHead({ item, number, room, language, onLanguage, onRun, isSideOpen, onSide }: ItemHeadProps) {
  const t = useT()
  const bilingual = useBilingual()
  const screen = useLanguage()
  const navigate = useNavigate()
  const presenter = screen === 'lo' ? item.presenterLo : item.presenterEn
  const linked = room.activities.filter(({ id }) => item.activityIds.includes(id))
  return (
    <div className={classes.head}>
      <span className={classes.number}>{number}</span>
      <h2>{bilingual(item.titleEn, item.titleLo)}</h2>
      <div className={classes.tools}>
        {item.purpose !== null && <span className="mid t12">{t(PURPOSES[item.purpose])}</span>}
        <SegmentedControl
          size="xs"
          aria-label={t('room:textLanguage')}
          value={language}
          onChange={(value) => onLanguage(value === 'lo' ? 'lo' : 'en')}
          data={[
            { value: 'en', label: 'EN' },
            { value: 'lo', label: 'ລາວ' },
          ]}
        />
        <TextMenu onRun={onRun} />
        <Tooltip label={`${t('room:sidePanel')} (Ctrl .)`}>
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('room:sidePanel')} aria-expanded={isSideOpen} onClick={onSide}>
            <IconLayoutSidebarRight size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes.facts}>
        {linked.map(({ id, position, titleEn, titleLo }) => (
          <Chip
            key={id}
            tone="activity"
            onClick={() => void navigate({ to: '/matrix', search: { open: id } })}
            label={bilingual(titleEn, titleLo)}
          >
            <span className="clip">
              #{position} {bilingual(titleEn, titleLo)}
            </span>
          </Chip>
        ))}
        {presenter !== '' && <span className={classes.presenter}>{t('room:presenter', { name: presenter })}</span>}
      </div>
    </div>
  )
}

const PURPOSES = { information: 'room:purposeInformation', discussion: 'room:purposeDiscussion', decision: 'room:purposeDecision' } as const

/** The same commands as the keys, for the mouse and for whoever looks for the key. */
function TextMenu({ onRun }: { readonly onRun: MinutesEditorHandle['run'] }) {
  const t = useT()
  const entries = [
    ['toAction', 'room:selectionToAction', 'Ctrl Shift A'],
    ['proposeProgress', 'room:toProgress', 'Ctrl 1'],
    ['proposeChallenges', 'room:toChallenges', 'Ctrl 2'],
    ['proposeKeyMessage', 'room:toKeyMessage', 'Ctrl 3'],
    ['restricted', 'room:markRestricted', 'Ctrl Shift X'],
    ['bulletList', 'room:bulletList', '- '],
    ['numberedList', 'room:numberedList', '1. '],
    ['table', 'room:insertTable', 'Ctrl Alt T'],
  ] as const
  return (
    <Menu position="bottom-end" withinPortal returnFocus>
      <Menu.Target>
        <Tooltip label={t('room:textMenu')}>
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('room:textMenu')}>
            <IconDots size={16} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {entries.map(([command, label, keys]) => (
          <Menu.Item key={command} rightSection={<Kbd keys={keys} />} onClick={() => onRun(command)}>
            {t(label)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
