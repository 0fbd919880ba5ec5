import { describe, expect, it } from 'vitest'
import { ordinalKey, shortTitle, termSpan } from '#renderer/features/people/names.ts'
import type { SeatedPost } from '#shared/contract/people.ts'

const words = { from: (day: string) => `from ${day}`, to: (day: string) => `to ${day}`, all: 'all the time' }

function buildTitled(
  titleEn: string,
  titleLo: string,
  organisation: { readonly kind: string; readonly shortEn: string; readonly shortLo: string },
) {
  return { post: { titleEn, titleLo }, organisation } as unknown as SeatedPost
}

describe('shortTitle', () => {
  it('leaves out the country that is clear', () => {
    const embassy = { kind: 'embassy', shortEn: 'AUS', shortLo: '' }
    const post = buildTitled('Ambassador of Australia to the Lao PDR', 'ເອກອັກຄະລັດຖະທູດ ອົດສະຕຣາລີ ປະຈຳ ສປປ ລາວ', embassy)

    expect(shortTitle(post, 'en')).toBe('Ambassador of Australia')
    expect(shortTitle(post, 'lo')).toBe('ເອກອັກຄະລັດຖະທູດ ອົດສະຕຣາລີ')
  })

  it('says whose post it is unless the title does', () => {
    const ministry = { kind: 'ministry', shortEn: 'MoPS', shortLo: 'ປກສ' }

    expect(shortTitle(buildTitled('Director General', '', ministry), 'en')).toBe('MoPS, Director General')
    expect(shortTitle(buildTitled('Director General, MoPS', '', ministry), 'en')).toBe('Director General, MoPS')
    expect(shortTitle(buildTitled('Director General', '', ministry), 'lo')).toBe('MoPS, Director General')
  })
})

describe('termSpan', () => {
  it('has words for an open end on either side', () => {
    expect(termSpan({ fromOn: '2013-06-01', toOn: '2015-03-31' }, 'en', words)).toBe('1 Jun 2013 – 31 Mar 2015')
    expect(termSpan({ fromOn: '2013-06-01', toOn: null }, 'en', words)).toBe('from 1 Jun 2013')
    expect(termSpan({ fromOn: null, toOn: '2013-05-31' }, 'en', words)).toBe('to 31 May 2013')
    expect(termSpan({ fromOn: null, toOn: null }, 'en', words)).toBe('all the time')
  })
})

describe('ordinalKey', () => {
  it('knows the English endings and their exceptions', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinalKey)).toEqual([
      'ordinal1',
      'ordinal2',
      'ordinal3',
      'ordinal',
      'ordinal',
      'ordinal',
      'ordinal',
      'ordinal1',
      'ordinal',
    ])
  })
})
