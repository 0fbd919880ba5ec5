import { describe, expect, it } from 'vitest'
import { referenceNumber, referenceScope, yearOf } from '#shared/domain/reference-number.ts'

describe('reference number', () => {
  it('puts the serial into the form of the office', () => {
    expect(referenceNumber('{n}/LCDC', 41, 2015)).toBe('41/LCDC')
  })

  it('can carry the year', () => {
    expect(referenceNumber('{n}/LCDC/{year}', 1, 2016)).toBe('1/LCDC/2016')
  })

  it('counts another form in a series of its own, named without spaces', () => {
    expect(referenceScope('No. {n} / LCDC')).toBe('No._{n}_/_LCDC')
    expect(referenceScope('{n}/LCDC')).not.toBe(referenceScope('{n}/NCDC'))
  })

  it('takes the year of the letter, not of the meeting', () => {
    expect(yearOf('2016-01-04')).toBe(2016)
  })
})
