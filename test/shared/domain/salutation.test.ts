import { describe, expect, it } from 'vitest'
import { addressOf, fullHonorific, isExcellency, salutationOf, suggestedHonorific, titleInOffice } from '#shared/domain/salutation.ts'

const ambassador = { category: 'ambassador', titleEn: 'Ambassador of Australia', titleLo: 'ເອກອັກຄະລັດຖະທູດ ອົດສະຕຣາລີ' } as const
const director = { category: 'government', titleEn: 'Director General', titleLo: 'ຫົວໜ້າກົມ' } as const
const plain = { acting: 0, honorificEn: '', honorificLo: '', salutationEn: '', salutationLo: '' } as const

describe('salutationOf', () => {
  it('calls an ambassador Excellency', () => {
    expect(salutationOf(ambassador, plain, 'f')).toEqual({ en: 'Excellency', lo: 'ພະນະທ່ານ' })
  })

  it('calls a minister Excellency when the honorific says so', () => {
    expect(salutationOf(director, { ...plain, honorificEn: 'H.E. Mr' }, 'm')).toEqual({ en: 'Excellency', lo: 'ພະນະທ່ານ' })
  })

  it('does not call a chargé d’affaires Excellency', () => {
    expect(salutationOf(ambassador, { ...plain, acting: 1 }, 'm')).toEqual({ en: 'Sir', lo: 'ທ່ານ' })
  })

  it('goes by gender otherwise, and stays silent when it is not known', () => {
    expect(salutationOf(director, plain, 'f')).toEqual({ en: 'Madam', lo: 'ທ່ານ ນາງ' })
    expect(salutationOf(director, plain, 'm')).toEqual({ en: 'Sir', lo: 'ທ່ານ' })
    expect(salutationOf(director, plain, null)).toEqual({ en: '', lo: 'ທ່ານ' })
  })

  it('lets what was entered win, language by language', () => {
    expect(salutationOf(ambassador, { ...plain, salutationEn: 'Dear Ambassador' }, 'f')).toEqual({ en: 'Dear Ambassador', lo: 'ພະນະທ່ານ' })
  })
})

describe('isExcellency', () => {
  it('is not misled by a name that only begins with the letters', () => {
    expect(isExcellency(director, { ...plain, honorificEn: 'Head' })).toBe(false)
  })
})

describe('fullHonorific', () => {
  it('writes H.E. in full by gender', () => {
    expect(fullHonorific('H.E. Ms', 'f')).toBe('Her Excellency Ms')
    expect(fullHonorific('HE Mr', 'm')).toBe('His Excellency Mr')
    expect(fullHonorific('H.E.', 'f')).toBe('Her Excellency')
  })

  it('leaves it short when the gender is not known, and leaves any other title alone', () => {
    expect(fullHonorific('H.E.', null)).toBe('H.E.')
    expect(fullHonorific('Dr', 'f')).toBe('Dr')
    expect(fullHonorific('Head', 'm')).toBe('Head')
  })
})

describe('suggestedHonorific', () => {
  it('offers H.E. to ambassadors only', () => {
    expect(suggestedHonorific(ambassador, 'f', false)).toEqual({ en: 'H.E. Ms', lo: 'ພະນະທ່ານ' })
    expect(suggestedHonorific(ambassador, 'm', true)).toEqual({ en: 'Mr', lo: 'ທ່ານ' })
    expect(suggestedHonorific(director, 'f', false)).toEqual({ en: 'Ms', lo: 'ທ່ານ ນາງ' })
    expect(suggestedHonorific(ambassador, null, false).en).toBe('H.E.')
  })
})

describe('titleInOffice', () => {
  it('makes an ambassador’s post held ad interim that of a chargé d’affaires', () => {
    expect(titleInOffice(ambassador, true).en).toBe('Chargé d’Affaires a.i.')
    expect(titleInOffice(director, true)).toEqual({ en: 'Acting Director General', lo: 'ຮັກສາການຫົວໜ້າກົມ' })
    expect(titleInOffice({ ...director, titleLo: '' }, true).lo).toBe('')
    expect(titleInOffice(director, false).en).toBe('Director General')
  })
})

describe('addressOf', () => {
  it('addresses a vacant post by its title, and an ambassador as Excellency all the same', () => {
    const embassy = { nameEn: 'Embassy of Australia', nameLo: '', shortEn: 'Australia', shortLo: '' }

    const address = addressOf(ambassador, embassy, null)

    expect(address).toMatchObject({ titleEn: 'Ambassador of Australia', personEn: '', honorificEn: '', salutationEn: 'Excellency' })
    expect(addressOf({ ...ambassador, category: 'government' }, embassy, null)).toMatchObject({ salutationEn: '', salutationLo: '' })
  })
})
