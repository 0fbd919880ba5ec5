import { expect, it } from 'vitest'
import { draftKeys } from '#shared/i18n/drafts.ts'
import { messages } from '#shared/i18n/index.ts'

it('lists only keys that exist, under every namespace', () => {
  const lost = Object.entries(draftKeys).flatMap(([namespace, keys]) => {
    const lao = messages.lo[namespace as keyof typeof messages.lo]
    return keys.filter((key) => !(key in lao)).map((key) => `${namespace}:${key}`)
  })

  expect(lost).toEqual([])
  expect(Object.keys(draftKeys).sort()).toEqual(Object.keys(messages.lo).sort())
})
