import { expect, it } from 'vitest'
import { contract, type Name } from '#shared/contract/index.ts'
import { messages } from '#shared/i18n/index.ts'

it('has a sentence in the journal for every command', () => {
  const commands = (Object.keys(contract) as Name[]).filter((name) => contract[name].kind === 'command')

  expect(commands.filter((name) => !(name in messages.en.history))).toEqual([])
})
