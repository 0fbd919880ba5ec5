import { expect, it } from 'vitest'
import { groupBy } from '#shared/domain/group-by.ts'

it('keeps keys and lists in the order in which they came', () => {
  const lists = groupBy(['b1', 'a1', 'b2'], (text) => text.slice(0, 1))

  expect([...lists]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
