import { expect, it } from 'vitest'
import { contract, type Name } from '#shared/contract/index.ts'
import { JOURNAL_AREAS } from '#shared/domain/journal-area.ts'

it('has every command of the program in one area, but for taking back', () => {
  const commands = (Object.keys(contract) as Name[]).filter((name) => contract[name].kind === 'command')
  const parts: readonly string[] = Object.values(JOURNAL_AREAS).flat()

  const missing = commands.filter((name) => !parts.includes(name.split('.')[0] ?? ''))

  expect(missing).toEqual(['history.undo'])
  expect(new Set(parts).size).toBe(parts.length)
})
