import { describe, expect, it } from 'vitest'
import { fill } from '#shared/i18n/fill.ts'

describe('fill', () => {
  it('puts values in and leaves a forgotten place to be seen', () => {
    expect(fill('{{a}} and {{b}}, {{a}}', { a: 1 })).toBe('1 and {{b}}, 1')
  })

  it('does not fill places that come with a value', () => {
    expect(fill('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}')
  })
})
