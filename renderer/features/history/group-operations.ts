import type { Output } from '#shared/contract/index.ts'

export type JournalOperation = Output<'history.list'>['operations'][number]

/** Fewer of a kind stand by themselves. */
const SMALLEST_GROUP = 3
const MINUTE_LENGTH = 'YYYY-MM-DDTHH:MM'.length

/** Puts equal operations of one minute that follow one another together, such as the holidays of a whole year. */
export function groupOperations(operations: readonly JournalOperation[]): readonly (readonly JournalOperation[])[] {
  const groups: JournalOperation[][] = []
  for (const operation of operations) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && kindOf(last[0]) === kindOf(operation)) last.push(operation)
    else groups.push([operation])
  }
  return groups.flatMap((group) => (group.length < SMALLEST_GROUP ? group.map((operation) => [operation]) : [group]))
}

function kindOf({ name, wallAt, undone, reversed }: JournalOperation): string {
  return [name, wallAt.slice(0, MINUTE_LENGTH), undone, reversed?.name, reversed?.isRedo].join(' ')
}
