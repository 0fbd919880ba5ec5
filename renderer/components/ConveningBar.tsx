import classes from './ConveningBar.module.css'

/** The meetings of a group in a period, one piece each: held ones full, planned ones hatched; an empty one while there are none. */
export function ConveningBar({ heldCount, plannedCount }: { readonly heldCount: number; readonly plannedCount: number }) {
  return (
    <span className={classes.bar} aria-hidden>
      {piecesOf(heldCount, plannedCount).map(({ key, kind }) => (
        <i key={key} data-kind={kind} />
      ))}
    </span>
  )
}

function piecesOf(heldCount: number, plannedCount: number): readonly { readonly key: string; readonly kind: string }[] {
  if (heldCount + plannedCount === 0) return [{ key: 'none', kind: 'none' }]
  const pieces = (kind: string, count: number) => Array.from({ length: count }, (_, index) => ({ key: `${kind}${index}`, kind }))
  return [...pieces('held', heldCount), ...pieces('planned', plannedCount)]
}
