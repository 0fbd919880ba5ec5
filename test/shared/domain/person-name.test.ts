import { describe, expect, it } from 'vitest'
import { withoutHonorifics } from '#shared/domain/person-name.ts'

const typed = (nameEn: string, nameLo = '') => withoutHonorifics({ nameEn, nameLo, gender: null })

describe('withoutHonorifics', () => {
  it.each([
    ['Mr Bounthavy Keo', 'Bounthavy Keo', 'm'],
    ['mrs. Bounthavy Keo', 'Bounthavy Keo', 'f'],
    ['H.E. Ms Bounthavy Keo', 'Bounthavy Keo', 'f'],
    ['H.E. Bounthavy Keo', 'Bounthavy Keo', null],
    ['Her Excellency Madam Keo', 'Keo', 'f'],
    ['Dr Bounthavy Keo', 'Dr Bounthavy Keo', null],
    ['Col. Bounthavy Keo', 'Col. Bounthavy Keo', null],
    ['Heng Keo', 'Heng Keo', null],
    ['Missaka Tanaka', 'Missaka Tanaka', null],
    ['Mr', 'Mr', null],
  ])('reads %s as %s', (nameEn, name, gender) => {
    expect(typed(nameEn)).toEqual({ nameEn: name, nameLo: '', gender })
  })

  it.each([
    ['ທ່ານ ບຸນທະວີ ແກ້ວ', 'ບຸນທະວີ ແກ້ວ', null],
    ['ທ່ານບຸນທະວີ ແກ້ວ', 'ບຸນທະວີ ແກ້ວ', null],
    ['ພະນະທ່ານ ບຸນທະວີ', 'ບຸນທະວີ', null],
    ['ທ່ານ ນາງ ບົວ ແກ້ວ', 'ບົວ ແກ້ວ', 'f'],
    ['ທ່ານນາງບົວ ແກ້ວ', 'ບົວ ແກ້ວ', 'f'],
    ['ນາງ ບົວ ແກ້ວ', 'ບົວ ແກ້ວ', 'f'],
    ['ນາງບົວ ແກ້ວ', 'ນາງບົວ ແກ້ວ', null],
    ['ທ້າວ ບຸນມີ', 'ບຸນມີ', 'm'],
    ['ທ່ານ', 'ທ່ານ', null],
  ])('reads %s as %s', (nameLo, name, gender) => {
    expect(typed('', nameLo)).toEqual({ nameEn: '', nameLo: name, gender })
  })

  it('keeps a gender that was entered', () => {
    expect(withoutHonorifics({ nameEn: 'Mr Keo', nameLo: '', gender: 'f' }).gender).toBe('f')
  })
})
