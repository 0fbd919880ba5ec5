/**
 * Writes a reference number in the office's own form, e.g. `41/LCDC`.
 *
 * @param form with `{n}` for the serial and, where the office wants it, `{year}`.
 */
export function referenceNumber(form: string, n: number, year: number): string {
  return form.replaceAll('{n}', String(n)).replaceAll('{year}', String(year))
}

/**
 * The series that a form counts in: another abbreviation begins at 1 again, as another body would.
 *
 * Without spaces, because it is one word in the log of issued numbers.
 */
export function referenceScope(form: string): string {
  return form.trim().replace(/\s+/g, '_')
}

/** Year whose serial a letter of that date takes. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
