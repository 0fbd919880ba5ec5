import { v7 } from 'uuid'
import { seedIdswg2015 } from '#seeds/idswg-2015.ts'
import { seedPracticeYear } from '#seeds/practice-year.ts'
import type { Call } from '#shared/contract/client.ts'
import type { JobContext } from './jobs.ts'

/** Fills an empty office with the group's own report of 2015. */
export async function seedOffice({ call, progress }: Pick<JobContext, 'call' | 'progress'>): Promise<void> {
  await seedIdswg2015({ call, progress, newId })
}

/** Fills the practice data set with an invented year. */
export async function seedPractice(call: Call, progress: JobContext['progress']): Promise<void> {
  await seedPracticeYear({ call, progress, newId })
}

function newId<Id extends string>(): Id {
  return v7() as Id
}
