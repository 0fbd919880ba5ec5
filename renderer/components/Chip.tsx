import type { ReactNode } from 'react'
import classes from './Chip.module.css'

type ChipProps = {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'activity' | 'warn' | 'late' | 'ok'
  readonly icon?: ReactNode
  /** Opens the thing that the chip names. */
  readonly onClick?: () => void
  /** Full name, when the chip is short. */
  readonly label?: string
}

/** Names a linked thing and opens it. */
export function Chip({ children, tone = 'plain', icon, onClick, label }: ChipProps) {
  if (onClick === undefined) {
    return (
      <span className={classes.chip} data-tone={tone} title={label}>
        {icon}
        {children}
      </span>
    )
  }
  return (
    <button type="button" className={classes.chip} data-tone={tone} title={label} onClick={onClick}>
      {icon}
      {children}
    </button>
  )
}
