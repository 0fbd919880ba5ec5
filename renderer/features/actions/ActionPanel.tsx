import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { usePrevious } from '@mantine/hooks'
import { IconCircleCheck, IconMoon, IconPencil } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ActionDetails } from '#shared/contract/actions.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { useCall } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { ActionFacts } from './ActionFacts.tsx'
import { ActionHistory } from './ActionHistory.tsx'
import classes from './ActionPanel.module.css'
import { CloseAction } from './CloseAction.tsx'
import { EditAction } from './EditAction.tsx'
import { ProgressNote } from './ProgressNote.tsx'
import type { useActionChanges } from './useActionChanges.ts'

/** What the panel is used for right now. */
export type PanelMode = 'read' | 'edit' | 'note' | 'close'

type ActionPanelProps = {
  readonly id: ActionId
  readonly mode: PanelMode
  readonly changes: ReturnType<typeof useActionChanges>
  readonly onMode: (mode: PanelMode) => void
  readonly onSnooze: () => void
  readonly onClose: () => void
  readonly onPrevious: () => void
  readonly onNext: () => void
}

/** One action beside the list: what it is, what happened to it, and the news on it. */
export function ActionPanel({ id, mode, changes, onMode, onSnooze, onClose, onPrevious, onNext }: ActionPanelProps) {
  const bilingual = useBilingual()
  const action = useCall('actions.get', { id })
  const handleRead = () => onMode('read')
  return (
    <SidePanel
      overline={action.number}
      title={<span lang={titleLanguage(action)}>{bilingual(action.textEn, action.textLo)}</span>}
      onClose={mode === 'read' ? onClose : handleRead}
      onPrevious={onPrevious}
      onNext={onNext}
      footer={<Footer key={id} action={action} mode={mode} onMode={onMode} onSnooze={onSnooze} changes={changes} />}
    >
      {mode === 'edit' ? (
        <EditAction action={action} onDone={handleRead} />
      ) : (
        <>
          <ActionFacts action={action} />
          <ActionHistory action={action} />
        </>
      )}
    </SidePanel>
  )
}

type FooterProps = Pick<ActionPanelProps, 'mode' | 'onMode' | 'onSnooze' | 'changes'> & { readonly action: ActionDetails }

function Footer({ action, mode, onMode, onSnooze, changes }: FooterProps) {
  const t = useT()
  const addNote = useRef<HTMLButtonElement>(null)
  const previous = usePrevious(mode)
  const handleRead = () => onMode('read')
  useEffect(() => {
    // The form that had the focus is gone.
    if (mode === 'read' && previous !== undefined && previous !== 'read') addNote.current?.focus()
  }, [mode, previous])
  if (mode === 'edit') return null
  if (mode === 'note') return <ProgressNote action={action} onDone={handleRead} />
  if (mode === 'close') return <CloseAction action={action} onDone={handleRead} />
  return (
    <>
      <button ref={addNote} type="button" className={classes.addNote} onClick={() => onMode('note')}>
        {t('actions:addNote')} <kbd>C</kbd>
      </button>
      <div className={classes.buttons}>
        {action.isOpen ? (
          <>
            <Button variant="default" leftSection={<IconCircleCheck size={16} aria-hidden />} onClick={() => onMode('close')}>
              {t('actions:closeWithNote')}
            </Button>
            <Button variant="subtle" color="gray" leftSection={<IconMoon size={16} aria-hidden />} onClick={onSnooze}>
              {t('actions:snooze')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => changes.reopen(action)}>
            {t('actions:reopen')}
          </Button>
        )}
        <Tooltip label={`${t('actions:editAction')} (F2)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            className={classes.last}
            aria-label={`${t('actions:editAction')} (F2)`}
            onClick={() => onMode('edit')}
          >
            <IconPencil size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
    </>
  )
}

function titleLanguage({ textEn, textLo }: ActionDetails): 'lo' | undefined {
  return textLo !== '' && textEn === textLo ? 'lo' : undefined
}
