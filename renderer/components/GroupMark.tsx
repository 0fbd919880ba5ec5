import classes from './GroupMark.module.css'

/** The two letters of a group: filled, outlined or grey, never a hue, so that they print. */
export function GroupMark({ mark, name }: { readonly mark: string; readonly name?: string }) {
  return (
    <span className={classes.mark} data-mark={mark} role="img" aria-label={name ?? mark} title={name}>
      {mark}
    </span>
  )
}
