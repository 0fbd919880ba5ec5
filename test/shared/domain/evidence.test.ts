import { describe, expect, it } from 'vitest'
import { evidenceState } from '#shared/domain/evidence.ts'

const quote = 'One meeting of the CSSWG was held on 12 November 2015.'

describe('evidenceState', () => {
  it('finds a sentence again whatever stands around it', () => {
    expect(evidenceState(`None before.\n${quote} Another one follows.`, quote)).toBe('found')
    expect(evidenceState('One  meeting of the CSSWG\nwas held on 12 November 2015.', quote)).toBe('found')
  })

  it('knows it when it was edited', () => {
    expect(evidenceState('None before. One meeting of the CSSWG took place on 12 November 2015.', quote)).toBe('edited')
  })

  it('calls it gone when the cell says something else, or nothing', () => {
    expect(evidenceState('The law was passed in February.', quote)).toBe('gone')
    expect(evidenceState('', quote)).toBe('gone')
  })

  it('does the same in Lao, which has no spaces between words', () => {
    const lao = 'ກອງປະຊຸມໄດ້ຈັດຂຶ້ນໃນວັນທີ 12 ພະຈິກ 2015'

    expect(evidenceState(`ຂໍ້ຄວາມກ່ອນ ${lao}`, lao)).toBe('found')
    expect(evidenceState('ກອງປະຊຸມໄດ້ຈັດຂຶ້ນໃນວັນທີ 15 ພະຈິກ 2015', lao)).toBe('edited')
    expect(evidenceState('ບໍ່ມີຂໍ້ມູນ', lao)).toBe('gone')
  })
})
