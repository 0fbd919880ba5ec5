import { describe, expect, it } from 'vitest'
import {
  contactLine,
  inLanguage,
  listed,
  matrixRows,
  meetingDay,
  meetingTimes,
  meetingTitle,
  withArticle,
  withHonorific,
} from '#shared/documents/facts.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { contact, meeting } from './sample-facts.ts'

const words = wordsOf()

describe('inLanguage', () => {
  it('takes the text of the language, or the other one when it is missing', () => {
    expect(inLanguage({ titleEn: 'Police', titleLo: 'ຕຳຫຼວດ' }, 'title', 'lo')).toBe('ຕຳຫຼວດ')
    expect(inLanguage({ titleEn: 'Police', titleLo: '' }, 'title', 'lo')).toBe('Police')
    expect(inLanguage({ titleEn: '', titleLo: 'ຕຳຫຼວດ' }, 'title', 'en')).toBe('ຕຳຫຼວດ')
  })
})

describe('withHonorific', () => {
  const somchai = { nameEn: 'Somchai Invented', nameLo: 'ສົມໄຊ', honorificEn: '', honorificLo: 'ທ່ານ' }

  it('puts no Lao honorific before an English name', () => {
    expect(withHonorific(somchai, 'en')).toBe('Somchai Invented')
    expect(withHonorific(somchai, 'lo')).toBe('ທ່ານ ສົມໄຊ')
  })

  it('keeps the honorific of a name that stands there in the other language', () => {
    const english = { nameEn: 'Haruka Invented', nameLo: '', honorificEn: 'H.E.', honorificLo: '' }
    expect(withHonorific(english, 'lo')).toBe('H.E. Haruka Invented')
    expect(withHonorific({ ...english, honorificLo: 'ພະນະທ່ານ' }, 'lo')).toBe('ພະນະທ່ານ Haruka Invented')
  })

  it('leaves out the honorific of a vacant post', () => {
    expect(withHonorific({ ...somchai, nameEn: '', nameLo: '' }, 'lo')).toBe('')
  })
})

describe('meetingTitle', () => {
  it.each([
    [1, '1st Meeting'],
    [2, '2nd Meeting'],
    [3, '3rd Meeting'],
    [8, '8th Meeting'],
    [11, '11th Meeting'],
    [13, '13th Meeting'],
    [21, '21st Meeting'],
    [112, '112th Meeting'],
  ])('counts meeting %i in English', (ordinal, expected) => {
    expect(meetingTitle({ ...meeting, titleEn: 'Meeting', ordinal }, 'en', words)).toBe(expected)
  })

  it('puts the Lao number behind, and none where nobody counts', () => {
    expect(meetingTitle({ ...meeting, titleLo: 'ກອງປະຊຸມ', ordinal: 8 }, 'lo', words)).toBe('ກອງປະຊຸມ ຄັ້ງທີ 8')
    expect(meetingTitle({ ...meeting, titleEn: 'Meeting', ordinal: null }, 'en', words)).toBe('Meeting')
  })
})

describe('dates and times of a meeting', () => {
  it('computes the weekday', () => {
    expect(meetingDay({ heldOn: '2017-03-28' }, 'en', words)).toBe('Tuesday 28 March 2017')
    expect(meetingDay({ heldOn: '2015-11-12' }, 'lo', words)).toBe('ວັນພະຫັດ ທີ 12 ພະຈິກ 2015')
  })

  it('says that a date is not known', () => {
    expect(meetingDay({ heldOn: null }, 'en', words)).toBe('date not known')
  })

  it('prints the times that are known', () => {
    expect(meetingTimes({ startsTime: '09:00', endsTime: '11:30' })).toBe('09:00–11:30')
    expect(meetingTimes({ startsTime: '09:00', endsTime: null })).toBe('09:00')
    expect(meetingTimes({ startsTime: null, endsTime: null })).toBe('')
  })
})

describe('small sentences', () => {
  it('lists numbers as people do', () => {
    expect(listed([], 'en', words)).toBe('')
    expect(listed(['3'], 'en', words)).toBe('3')
    expect(listed(['3', '11', '16'], 'en', words)).toBe('3, 11 and 16')
    expect(listed(['3', '11'], 'lo', words)).toBe('3 ແລະ 11')
  })

  it('names matrix rows', () => {
    expect(matrixRows([], 'en', words)).toBe('')
    expect(matrixRows([8], 'en', words)).toBe('Row 8')
    expect(matrixRows([8, 10], 'en', words)).toBe('Rows 8, 10')
  })

  it('gives an article to names that need one', () => {
    expect(withArticle('Embassy of Japan', 'en')).toBe('the Embassy of Japan')
    expect(withArticle('The World Bank', 'en')).toBe('The World Bank')
    expect(withArticle('UNODC', 'en')).toBe('UNODC')
    expect(withArticle('ສະຖານທູດ ຍີ່ປຸ່ນ', 'lo')).toBe('ສະຖານທູດ ຍີ່ປຸ່ນ')
  })

  it('leaves out of a contact what is not known', () => {
    expect(contactLine({ ...contact, phone: '' }, 'en', words)).toBe('Noy Phommachan, secretariat@example.org')
  })
})
