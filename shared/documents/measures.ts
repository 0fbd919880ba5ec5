/** Millimetres in twentieths of a point, which is how Word measures. */
export function twip(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}
