import { describe, expect, it } from 'vitest'
import { appendSentence, cellProperty, requireOpenPeriod } from '#shared/domain/matrix-cell.ts'

describe('appendSentence', () => {
  it('leaves what stands there letter for letter', () => {
    expect(appendSentence('One one  meeting was held.', 'It was in Vientiane.')).toBe('One one  meeting was held. It was in Vientiane.')
  })

  it('fills an empty cell with the sentence alone', () => {
    expect(appendSentence('', 'It was held.')).toBe('It was held.')
    expect(appendSentence(' \n', 'It was held.')).toBe('It was held.')
  })

  it('begins a paragraph where the cell has several', () => {
    expect(appendSentence('First.\n\nSecond.', 'Third.')).toBe('First.\n\nSecond.\nThird.')
  })
})

describe('cellProperty', () => {
  it('names the property of a column in a language', () => {
    expect(cellProperty('keyMessage', 'lo')).toBe('keyMessageLo')
  })
})

describe('requireOpenPeriod', () => {
  it('refuses a period whose report is closed', () => {
    expect(() => requireOpenPeriod({ label: 'FY 2014/2015', closedAt: null })).not.toThrow()
    expect(() => requireOpenPeriod({ label: 'FY 2014/2015', closedAt: '2015-12-01T00:00:00.000Z' })).toThrow('matrix.periodClosed')
  })
})
