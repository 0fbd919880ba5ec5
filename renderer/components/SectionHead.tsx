import type { ReactNode } from 'react'
import classes from './SectionHead.module.css'

type SectionHeadProps = { readonly title: ReactNode; readonly note?: ReactNode; readonly action?: ReactNode }

/** Title of a part of a screen, its count or remark, and its one link. */
export function SectionHead({ title, note, action }: SectionHeadProps) {
  return (
    <div className={classes.head}>
      <h2>{title}</h2>
      {note !== undefined && <span className={classes.note}>{note}</span>}
      {action !== undefined && <span className={classes.action}>{action}</span>}
    </div>
  )
}
