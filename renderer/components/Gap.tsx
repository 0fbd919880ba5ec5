type GapProps = {
  readonly px: number
  readonly columns: number
}

/** Stands in a table for the rows that are out of sight. */
export function Gap({ px, columns }: GapProps) {
  if (px === 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height: px, padding: 0, border: 0 }} />
    </tr>
  )
}
