import { describe, expect, it } from 'vitest'
import { buildFollowUpLetter } from '#shared/documents/follow-up-letter.ts'
import { fill, sentenceCase, unconfirmedWords, wordsOf } from '#shared/documents/words.ts'
import { papers as english } from '#shared/i18n/en/papers.ts'
import { draft, papers as lao } from '#shared/i18n/lo/papers.ts'
import { followUp } from './sample-facts.ts'

const places = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted()

describe('fill', () => {
  it('puts values in and leaves a forgotten place to be seen', () => {
    expect(fill('{{a}} and {{b}}, {{a}}', { a: 1 })).toBe('1 and {{b}}, 1')
  })

  it('does not fill places that come with a value', () => {
    expect(fill('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}')
  })
})

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

describe('unconfirmedWords', () => {
  const build = (language: 'en' | 'lo') => (words: ReturnType<typeof wordsOf>) => buildFollowUpLetter({ ...followUp, language }, words)

  it('lists the doubtful Lao of a Lao letter, and only what it prints', () => {
    const keys = unconfirmedWords(build('lo'), new Set())

    expect(keys).toContain('thanksForChairing')
    expect(keys).not.toContain('chathamHouse')
    expect(keys.every((key) => draft.includes(key))).toBe(true)
  })

  it('lists nothing once the office has confirmed, and nothing for English', () => {
    expect(unconfirmedWords(build('lo'), new Set(draft))).toEqual([])
    expect(unconfirmedWords(build('en'), new Set())).toEqual([])
  })
})

describe('sentenceCase', () => {
  it('begins with a capital and leaves Lao as it is', () => {
    expect(sentenceCase('the Embassy')).toBe('The Embassy')
    expect(sentenceCase('ກອງເລຂາ')).toBe('ກອງເລຂາ')
    expect(sentenceCase('')).toBe('')
  })
})
