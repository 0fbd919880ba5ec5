/** Word knows so many levels in a list. */
export const LEVEL_COUNT = 9
const NUMBER_LIMIT = 32_767

/** A level of a list as Word numbers them, from 0 to 8. */
export function levelOf(value: string | undefined): number {
  return Math.min(numberOf(value ?? '', 0), LEVEL_COUNT - 1)
}

/** A number as Word takes it in its lists. */
export function numberOf(value: string, otherwise: number): number {
  const number = Number.parseInt(value, 10)
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(number, 0), NUMBER_LIMIT)
}
