import { cpus } from 'node:os'
import { measureMatrix } from './matrix.ts'
import { printFigure, printMeasure } from './measure.ts'
import { measurePapers } from './papers.ts'
import { measureQuery, measureTypedBatch } from './store.ts'
import { measureTwentyYears } from './twenty-years.ts'
import { measureHostStart, measureWindow } from './window.ts'

/** Every aim is a ratio to a floor measured in this same run: absolute times say more about the machine than about the program. */
printFigure('Node', `${process.version}, ${cpus().length} cores`)
let overCount = 0
for (const measure of [
  measureQuery,
  measureTypedBatch,
  measurePapers,
  measureMatrix,
  measureHostStart,
  measureWindow,
  measureTwentyYears,
]) {
  for (const line of await measure()) if (!printMeasure(line)) overCount++
}
console.log(overCount === 0 ? 'Every aim is met.' : `${overCount} over the aim.`)
process.exitCode = overCount === 0 ? 0 : 1
