import { describe, expect, it } from 'vitest'
import { asSentence, sentenceCase, wordsOf } from '#shared/documents/words.ts'
import { papers as english } from '#shared/i18n/en/papers.ts'
import { papers as lao } from '#shared/i18n/lo/papers.ts'

const places = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted()

describe('wordsOf', () => {
  it('says what the office says, and the program’s sentence elsewhere', () => {
    const words = wordsOf({ lo: { minutesKind: 'ບົດສະຫຼຸບກອງປະຊຸມ' } })

    expect(words('lo', 'minutesKind')).toBe('ບົດສະຫຼຸບກອງປະຊຸມ')
    expect(words('en', 'minutesKind')).toBe('Minutes of Meeting')
    expect(words('en', 'numberLine', { number: '41/LCDC' })).toBe('No. 41/LCDC')
  })

  it('has the same places in both languages', () => {
    const differing = Object.keys(english).filter((key) => {
      const name = key as keyof typeof english
      return places(english[name]).join() !== places(lao[name]).join()
    })

    expect(differing).toEqual([])
  })

  it('writes Lao without zero-width spaces', () => {
    expect(Object.values(lao).filter((text) => /\u200B|\u200C|\u200D|\u2060|\uFEFF/.test(text))).toEqual([])
  })
})

describe('sentenceCase', () => {
  it('begins with a capital and leaves Lao as it is', () => {
    expect(sentenceCase('the Embassy')).toBe('The Embassy')
    expect(sentenceCase('ກອງເລຂາ')).toBe('ກອງເລຂາ')
    expect(sentenceCase('')).toBe('')
  })
})

describe('asSentence', () => {
  it.each([
    ['Send comments', 'Send comments.'],
    ['Send comments. ', 'Send comments.'],
    ['Is it ready?', 'Is it ready?'],
    ['He said “ready.”', 'He said “ready.”'],
    ['Send the list (draft)', 'Send the list (draft).'],
    ['ສົ່ງຄຳເຫັນ', 'ສົ່ງຄຳເຫັນ.'],
    ['', ''],
  ])('ends “%s” as “%s”', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence)
  })
})
