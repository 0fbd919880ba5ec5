import { describe, expect, it } from 'vitest'
import { canBeReached } from '#shared/domain/contact.ts'
import { defaultSettings } from '#shared/domain/settings.ts'

describe('the contact of a letter', () => {
  it.each([
    ['The Secretariat of the Sector Working Group', false],
    ['The Secretariat, room 2015', false],
    ['The Secretariat\n021 21 35 00', true],
    ['ກອງເລຂາ ໂທ ໐໒໑ ໒໑໓໕໐໐', true],
    ['The Secretariat, desk@office.invalid', true],
  ])('%j can be reached: %s', (contactEn, expected) => {
    expect(canBeReached(null, { contactEn, contactLo: '' })).toBe(expected)
  })

  it('needs an address in both languages, where each has words of its own', () => {
    expect(canBeReached(null, { contactEn: 'Desk, 021 213 500', contactLo: 'ກອງເລຂາ' })).toBe(false)
    expect(canBeReached(null, defaultSettings)).toBe(false)
  })

  it('is the person of the meeting where there is one', () => {
    expect(canBeReached({ phone: '', email: 'noy@office.invalid' }, defaultSettings)).toBe(true)
    expect(canBeReached({ phone: '', email: '' }, { contactEn: 'Desk, 021 213 500', contactLo: '' })).toBe(false)
  })
})
