import { describe, expect, it } from 'vitest'
import { parseDay } from '#shared/i18n/parse-day.ts'

/** A Tuesday. */
const today = '2015-11-03'
const read = (text: string) => parseDay(text, today)

describe('a day as people type it', () => {
  it.each([
    ['tomorrow', '2015-11-04'],
    ['ມື້ອື່ນ', '2015-11-04'],
    ['fri', '2015-11-06'],
    ['Friday', '2015-11-06'],
    ['mon', '2015-11-09'],
    ['ວັນຈັນ', '2015-11-09'],
    ['ຈັນ', '2015-11-09'],
  ])('reads %s as %s', (text, day) => {
    expect(read(text)).toBe(day)
  })

  it('takes the name of today’s weekday for the next one', () => {
    expect(read('tue')).toBe('2015-11-10')
  })

  it.each(['fr', 'frida y', 'ma', 'moon'])('does not take “%s” for a weekday', (text) => {
    expect(read(text)).toBeUndefined()
  })
})
