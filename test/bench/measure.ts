/** One line of the report: what was measured, its floor in the same run, and the ratio that is aimed at. */
export type Measure = {
  readonly name: string
  readonly floorName: string
  /** Milliseconds. */
  readonly valueMs: number
  readonly floorMs: number
  readonly aimRatio: number
}

/** Median of a list of times. */
export function median(times: readonly number[]): number {
  const sorted = times.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * Median times of several pieces of work, in milliseconds a run, after warming them up.
 *
 * They take turns, so that whatever else the machine is doing meets the value and its floor alike.
 */
export async function timesOf<Name extends string>(
  works: Readonly<Record<Name, () => Promise<unknown> | unknown>>,
  { runs = 30, warmups = 5, perRun = 1 } = {},
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let run = -warmups; run < runs; run++) {
    for (const name of names) {
      const start = performance.now()
      for (let index = 0; index < perRun; index++) await works[name]()
      if (run >= 0) times[name].push((performance.now() - start) / perRun)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>
}

/** Prints a measure beside its floor and says whether the aim is met. */
export function printMeasure({ name, floorName, valueMs, floorMs, aimRatio }: Measure): boolean {
  const ratio = valueMs / floorMs
  const isMet = ratio <= aimRatio
  console.log(
    `${isMet ? 'ok  ' : 'OVER'} ${name.padEnd(58)} ${format(valueMs)} | ${floorName.padEnd(44)} ${format(floorMs)} | ${ratio.toFixed(2)}× (aim ≤ ${Number(aimRatio.toFixed(1))}×)`,
  )
  return isMet
}

/** Prints a figure that has no floor of its own. */
export function printFigure(name: string, figure: string): void {
  console.log(`     ${name.padEnd(58)} ${figure}`)
}

function format(ms: number): string {
  return (ms < 1 ? `${(ms * 1_000).toFixed(1)} µs` : `${ms.toFixed(1)} ms`).padStart(10)
}
