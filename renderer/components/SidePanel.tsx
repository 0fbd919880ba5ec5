import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../i18n.ts'
import { useKeys } from '../keys.ts'
import classes from './SidePanel.module.css'

type SidePanelProps = {
  /** Quiet line above the title: a number, a kind. */
  readonly overline?: ReactNode
  readonly title: ReactNode
  readonly onClose: () => void
  /** Walk the list with the panel open. */
  readonly onPrevious?: () => void
  readonly onNext?: () => void
  /** Fixed at the foot: the one thing to do. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** One record beside its list, read and edited without a dialog. Focus returns to where it came from. */
export function SidePanel({ overline, title, onClose, onPrevious, onNext, footer, children }: SidePanelProps) {
  const t = useT()
  const panel = useRef<HTMLElement>(null)
  useKeys({ Escape: onClose })
  useEffect(() => {
    let cameFrom = document.activeElement
    // While the panel stays open another row may be opened: then that row is where the panel was opened from.
    const handleFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && panel.current?.contains(target) === false) cameFrom = target
    }
    document.addEventListener('focusin', handleFocus)
    return () => {
      document.removeEventListener('focusin', handleFocus)
      if (cameFrom instanceof HTMLElement) cameFrom.focus()
    }
  }, [])
  return (
    <aside ref={panel} className={classes.panel} data-region="panel" aria-label={typeof title === 'string' ? title : undefined}>
      <header className={classes.head}>
        <div className={classes.tools}>
          <span className={classes.overline}>{overline}</span>
          {onPrevious && <PanelButton label={t('common:previous')} icon={<IconChevronUp size={16} />} onClick={onPrevious} />}
          {onNext && <PanelButton label={t('common:next')} icon={<IconChevronDown size={16} />} onClick={onNext} />}
          <PanelButton label={`${t('common:close')} (Esc)`} icon={<IconX size={16} />} onClick={onClose} />
        </div>
        <h2 className={classes.title}>{title}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll box must be reachable from the keyboard */}
      <div className={classes.body} tabIndex={0}>
        {children}
      </div>
      {footer && <footer className={classes.footer}>{footer}</footer>}
    </aside>
  )
}

function PanelButton({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={26} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
