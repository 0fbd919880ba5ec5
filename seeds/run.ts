import { v7 } from 'uuid'
import type { Call } from '#shared/contract/client.ts'
import { assertNever } from '#shared/errors.ts'
import { seedIdswg2015 } from './idswg-2015.ts'
import { seedPracticeYear } from './practice-year.ts'
import type { SeedContext } from './reference.ts'

/** `idswg-2015`: the group's own report of 2015 with public organisations · `practice-year`: the same with invented people and meetings. */
type SeedName = 'idswg-2015' | 'practice-year'

/**
 * Writes a seed through the program's own commands, so that it obeys every rule.
 *
 * @returns false when it was there already; then nothing was changed.
 */
export async function seed(call: Call, which: SeedName, progress: SeedContext['progress'] = () => undefined): Promise<boolean> {
  const ctx: SeedContext = { call, progress, newId: <Id extends string>() => v7() as Id }
  switch (which) {
    case 'idswg-2015':
      return seedIdswg2015(ctx)
    case 'practice-year':
      return seedPracticeYear(ctx)
    default:
      return assertNever(which)
  }
}
