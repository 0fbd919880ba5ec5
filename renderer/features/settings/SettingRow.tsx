import type { ReactNode } from 'react'
import { useIsFound } from './find.ts'
import classes from './Settings.module.css'

type SettingRowProps = {
  /** By which a link leads here. */
  readonly name?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly children: ReactNode
  /** Further words by which the setting is found. */
  readonly words?: readonly string[]
}

/** One setting: its name at the left, its fields at the right; not drawn when something else is looked for. */
export function SettingRow({ name, label, hint, children, words = [] }: SettingRowProps) {
  const isFound = useIsFound()
  if (!isFound(label, hint ?? '', ...words)) return null
  return (
    <div id={name === undefined ? undefined : `setting-${name}`} className={classes.row} data-setting>
      <div>
        <div className={classes.name}>{label}</div>
        {hint !== undefined && <div className={classes.hint}>{hint}</div>}
      </div>
      <div className={classes.control}>{children}</div>
    </div>
  )
}
