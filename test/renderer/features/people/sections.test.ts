import { expect, it } from 'vitest'
import { sectionsOf } from '#renderer/features/people/sections.ts'
import type { SeatedPost } from '#shared/contract/people.ts'

const buildClassed = (protocolClass: SeatedPost['protocolClass']) => ({ protocolClass }) as SeatedPost

it('puts chair and co-chairs under one head and repeats a head that a hand-set place has torn apart', () => {
  const posts = (['chair', 'coChair', 'government', 'ambassador', 'government'] as const).map(buildClassed)

  const sections = sectionsOf(posts)

  expect(sections.map(({ head, posts: own }) => [head, own.length])).toEqual([
    ['class.chairs', 2],
    ['class.government', 1],
    ['class.ambassador', 1],
    ['class.government', 1],
  ])
  expect(new Set(sections.map(({ key }) => key)).size).toBe(4)
})

it('makes no section of an empty list', () => {
  expect(sectionsOf([])).toEqual([])
})
