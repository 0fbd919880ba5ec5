import { describe, expect, it } from 'vitest'
import { hasSamePlaces, placesIn, withEdgesOf } from '#shared/domain/wording.ts'

describe('wording of the office', () => {
  it('knows the places that are filled', () => {
    expect(placesIn('{{you}} and {{group}} on {{day}}, {{day}}')).toEqual(['day', 'group', 'you'])
    expect(placesIn('Date')).toEqual([])
  })

  it('accepts another order of places, and no missing or added one', () => {
    expect(hasSamePlaces('{{b}} {{a}}', '{{a}} of {{b}}')).toBe(true)
    expect(hasSamePlaces('{{a}}', '{{a}} of {{b}}')).toBe(false)
    expect(hasSamePlaces('{{a}} {{b}} {{c}}', '{{a}} of {{b}}')).toBe(false)
  })

  it('keeps the spaces with which a sentence joins another one', () => {
    expect(withEdgesOf(' and its minutes', 'with minutes ')).toBe(' with minutes')
    expect(withEdgesOf('Date', ' ວັນທີ ')).toBe('ວັນທີ')
  })
})
