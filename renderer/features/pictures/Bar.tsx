import type { CSSProperties } from 'react'
import classes from './Bar.module.css'

/** `full`: held, done, written · `hatched`: planned, late · `ruled`: done late · `outline`: nothing. Told apart without colour. */
export type Pattern = 'full' | 'hatched' | 'ruled' | 'outline'
export type BarPart = { readonly pattern: Pattern; readonly count: number }

/** Up to this length of a bar every thing is a block of its own that can be counted. */
const COUNTABLE = 16

/**
 * A bar beside its numbers, which say the same in words: hidden from screen readers.
 *
 * @param scale length of the longest bar of the figure, so that bars can be compared.
 */
export function Bar({ parts, scale }: { readonly parts: readonly BarPart[]; readonly scale: number }) {
  const units =
    scale <= COUNTABLE ? parts.flatMap(({ pattern, count }) => Array.from({ length: count }, () => ({ pattern, count: 1 }))) : parts
  return (
    <span
      className={classes.bar}
      data-countable={scale <= COUNTABLE || undefined}
      style={{ '--scale': Math.max(scale, 1) } as CSSProperties}
      aria-hidden
    >
      {units
        .filter(({ count }) => count > 0)
        .map(({ pattern, count }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a bar have no names but their places
          <i key={index} className={classes.part} data-pattern={pattern} style={{ '--count': count } as CSSProperties} />
        ))}
    </span>
  )
}

/** The pattern alone, beside the head of the column that it stands for. */
export function Swatch({ pattern }: { readonly pattern: Pattern }) {
  return <i className={`${classes.part} ${classes.swatch}`} data-pattern={pattern} aria-hidden />
}
