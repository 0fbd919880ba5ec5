import {
  IconAlertCircleFilled,
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleX,
  IconClock,
  IconLock,
  IconMail,
  IconMoon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './StatusBadge.module.css'

/** Every state has an icon of its own shape, so that it reads in black and white too. */
export type BadgeKind = 'late' | 'soon' | 'progress' | 'open' | 'done' | 'snoozed' | 'locked' | 'warning' | 'cancelled' | 'ready'

const ICONS = {
  late: IconAlertCircleFilled,
  soon: IconClock,
  progress: IconCircleHalf2,
  open: IconCircle,
  done: IconCircleCheck,
  snoozed: IconMoon,
  locked: IconLock,
  warning: IconAlertTriangle,
  cancelled: IconCircleX,
  ready: IconMail,
} as const

/** Icon, word and colour of a state; the word is the child. */
export function StatusBadge({ kind, children }: { readonly kind: BadgeKind; readonly children: ReactNode }) {
  const Icon = ICONS[kind]
  return (
    <span className={classes.badge} data-kind={kind}>
      <Icon size={15} stroke={1.75} aria-hidden />
      {children}
    </span>
  )
}
