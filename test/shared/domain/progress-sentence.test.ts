import { describe, expect, it } from 'vitest'
import { languageOfText, progressSentence } from '#shared/domain/progress-sentence.ts'
import { progressWords } from '#shared/i18n/progress-words.ts'

const action = { textEn: 'Send comments on the MoU to MoFA.', textLo: 'ສົ່ງຄຳເຫັນກ່ຽວກັບ MoU', closedOn: '2015-12-14' }

describe('progressSentence', () => {
  it('names the agencies, the action and the day, and ends with the note', () => {
    const sentence = progressSentence(action, 'MoFA received the letters of all three', ['MoPS', 'MoF', 'LCDC'], 'en', progressWords('en'))

    expect(sentence).toBe(
      'On 14 December 2015, MoPS, MoF and LCDC completed the action “Send comments on the MoU to MoFA”. MoFA received the letters of all three.',
    )
  })

  it('needs neither a note nor an agency', () => {
    expect(progressSentence(action, '  ', [], 'en', progressWords('en'))).toBe(
      'On 14 December 2015, the members completed the action “Send comments on the MoU to MoFA”.',
    )
  })

  it('writes Lao with Lao dates and takes the English text where there is no other', () => {
    expect(progressSentence(action, '', ['ປກສ'], 'lo', progressWords('lo'))).toContain('ວັນທີ 14 ທັນວາ 2015 ປກສ')
    expect(progressSentence({ ...action, textLo: '' }, '', ['ປກສ'], 'lo', progressWords('lo'))).toContain('Send comments')
  })

  it('puts braces of the text itself nowhere', () => {
    expect(progressSentence({ ...action, textEn: 'Fill {day} in' }, '', ['MoJ'], 'en', progressWords('en'))).toContain('“Fill {day} in”')
  })
})

describe('languageOfText', () => {
  it('knows Lao by a single Lao letter', () => {
    expect(languageOfText('MoU ແລ້ວ')).toBe('lo')
    expect(languageOfText('MoU')).toBe('en')
  })
})
