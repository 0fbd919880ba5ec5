/** Serial that stands in the example of a number. */
const EXAMPLE_SERIAL = '41'

/** A reference number as it will read: `41/LCDC`. */
export function exampleNumber(numberForm: string): string {
  return numberForm.replace('{n}', EXAMPLE_SERIAL)
}
