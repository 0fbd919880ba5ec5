import { describe, expect, it } from 'vitest'
import { type SilentAction, suggestQuestions } from '#shared/domain/question-suggestion.ts'

const action = (number: string, changes: Partial<SilentAction> = {}): SilentAction => ({
  ...{ number, dueOn: '2015-12-15', textEn: 'Send the figures', textLo: '', leadEn: 'MoPS', leadLo: 'ກປສ' },
  ...changes,
})
const unmet = { nameEn: 'Crime Sub-Sector Working Group', nameLo: '', missingCount: 1 }

describe('questions for the co-chairs', () => {
  it('ask about the action that is late the longest and about a promised meeting', () => {
    expect(suggestQuestions([action('A1'), action('A2')], [unmet])).toEqual([
      {
        textEn: 'A1 has been due since 15 Dec 2015 (MoPS): Send the figures. What is in the way?',
        textLo: 'A1 ກາຍກຳນົດຕັ້ງແຕ່ 15 ທັນວາ 2015 (ກປສ): Send the figures. ຕິດຂັດຫຍັງ?',
      },
      {
        textEn: 'When will the Crime Sub-Sector Working Group hold its promised meeting?',
        textLo: 'Crime Sub-Sector Working Group ຈະຈັດກອງປະຊຸມຕາມທີ່ສັນຍາໄວ້ເມື່ອໃດ?',
      },
    ])
  })

  it('are never more than two, and none when nothing is late or missing', () => {
    expect(suggestQuestions([action('A1'), action('A2'), action('A3')], [])).toHaveLength(2)
    expect(suggestQuestions([], [{ ...unmet, missingCount: 0 }])).toEqual([])
  })

  it('name no agency where none leads', () => {
    expect(suggestQuestions([action('A1', { leadEn: '', leadLo: '' })], [])[0]?.textEn).toBe(
      'A1 has been due since 15 Dec 2015: Send the figures. What is in the way?',
    )
  })
})
