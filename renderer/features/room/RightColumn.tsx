import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { useT } from '../../i18n.ts'
import classes from './RightColumn.module.css'

export type RoomTab = 'captured' | 'before' | 'private'

type RightColumnProps = {
  readonly tab: RoomTab
  readonly onTab: (tab: RoomTab) => void
  readonly counts: Readonly<Record<RoomTab, number | null>>
  readonly children: ReactNode
  readonly foot: ReactNode
}

const TABS: readonly RoomTab[] = ['captured', 'before', 'private']
const TITLES = { captured: 'room:captured', before: 'room:fromBefore', private: 'room:private' } as const

/** Three lists beside the text, one at a time. */
export function RightColumn({ tab, onTab, counts, children, foot }: RightColumnProps) {
  const t = useT()
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  const handleKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? TABS.length - 1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = (TABS.indexOf(tab) + step) % TABS.length
    onTab(TABS[next] ?? tab)
    tabs.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <aside className={classes.column} data-region="panel" aria-label={t('room:sidePanel')}>
      <div ref={tabs} className={classes.tabs} role="tablist" onKeyDown={handleKey}>
        {TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-controls={`${id}-panel`}
            aria-selected={each === tab}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
          >
            {t(TITLES[each])} {counts[each] !== null && <span className="dim">{counts[each]}</span>}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll box must be reachable from the keyboard */}
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={classes.panel} tabIndex={0}>
        {children}
      </div>
      {foot}
    </aside>
  )
}
