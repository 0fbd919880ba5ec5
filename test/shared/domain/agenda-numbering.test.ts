import { describe, expect, it } from 'vitest'
import { numberAgenda } from '#shared/domain/agenda-numbering.ts'

/** `1 .1.1 ?`: what is frozen, a dot for a sub-item, a question mark for a line without a number yet. */
function numbers(text: string): string {
  const lines = text.split(' ').map((word, index) => {
    const frozen = word.replace(/^\./, '')
    return { id: String(index), depth: word.startsWith('.') ? (1 as const) : (0 as const), frozenNumber: frozen === '?' ? null : frozen }
  })
  return numberAgenda(lines).join(' ')
}

describe('numbers of agenda items', () => {
  it('counts items and sub-items', () => {
    expect(numbers('? ? .? .? ?')).toBe('1 2 2.1 2.2 3')
  })

  it('keeps frozen numbers wherever their lines are moved', () => {
    expect(numbers('3 1 2')).toBe('3 1 2')
  })

  it('gives a late line between frozen ones the number before it and a letter', () => {
    expect(numbers('1 2 ? ? 3')).toBe('1 2 2a 2b 3')
  })

  it('gives a late line at the end the next number', () => {
    expect(numbers('1 2 3 ? ?')).toBe('1 2 3 4 5')
  })

  it('gives a late line at the very beginning a number that nothing has', () => {
    expect(numbers('? 1 2')).toBe('3 1 2')
  })

  it('numbers late sub-items after those that are frozen', () => {
    expect(numbers('1 .1.1 .? 2')).toBe('1 1.1 1.1a 2')
    expect(numbers('1 .? 2')).toBe('1 1.1 2')
  })

  it('numbers sub-items of a late line by that line', () => {
    expect(numbers('1 ? .? 2')).toBe('1 1a 1a.1 2')
  })

  it('has nothing to say about an empty agenda', () => {
    expect(numberAgenda([])).toEqual([])
  })
})
