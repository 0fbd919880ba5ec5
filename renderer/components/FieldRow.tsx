import type { ReactNode } from 'react'
import classes from './FieldRow.module.css'

/** One named fact of a record in a side panel. */
export function FieldRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.row}>
      <span className={classes.label}>{label}</span>
      <div className={classes.value}>{children}</div>
    </div>
  )
}
