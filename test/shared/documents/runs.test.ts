import { describe, expect, it } from 'vitest'
import { runs, writable } from '#shared/documents/runs.ts'

const pairs = (text: string, language: 'en' | 'lo' = 'en') => runs(text, language).map((run) => [run.lang, run.text])

describe('runs', () => {
  it('cuts text where the script changes, and loses nothing', () => {
    const text = 'ປະທານ (DIC) ໃນ ວັນທີ 12 ພະຈິກ 2015, Vientiane.'

    const cut = runs(text, 'lo')

    expect(cut.map((run) => run.lang)).toEqual(['lo', 'en', 'lo', 'en'])
    expect(cut.map((run) => run.text).join('')).toBe(text)
  })

  it('keeps signs at the beginning with the first letter', () => {
    expect(pairs('“ມະຕິ” of 2015')).toEqual([
      ['lo', '“ມະຕິ” '],
      ['en', 'of 2015'],
    ])
  })

  it('takes the language of the paper where there is no letter', () => {
    expect(pairs('12/11/2015', 'lo')).toEqual([['lo', '12/11/2015']])
    expect(pairs('09:00–11:30', 'en')).toEqual([['en', '09:00–11:30']])
  })

  it('marks Latin inside a Lao paper as English, accents included', () => {
    expect(pairs('Éva', 'lo')).toEqual([['en', 'Éva']])
  })

  it('gives no run for no text', () => {
    expect(runs('', 'en')).toEqual([])
    expect(runs('\u200B\uFEFF', 'lo')).toEqual([])
  })

  it('never sets Lao in italics', () => {
    const cut = runs('plan ແຜນ', 'en', { bold: true, italic: true })

    expect(cut).toEqual([
      { text: 'plan ', lang: 'en', bold: true, italic: true },
      { text: 'ແຜນ', lang: 'lo', bold: true },
    ])
  })

  it('leaves out zero-width spaces inside Lao words', () => {
    expect(pairs('ກອງ\u200Bປະຊຸມ', 'lo')).toEqual([['lo', 'ກອງປະຊຸມ']])
  })
})

describe('writable', () => {
  it('drops what XML cannot hold and keeps line breaks, tabs and whole emoji', () => {
    expect(writable('a\u0000b\u000Bc\uD800d\uFFFF\n\te😀')).toBe('abcd\n\te😀')
  })
})
