import { describe, expect, it } from 'vitest'
import { buildBundle } from '#shared/documents/bundle.ts'
import { buildFollowUpLetter } from '#shared/documents/follow-up-letter.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { followUp } from './sample-facts.ts'
import { wordBody } from './unzip-word.ts'

const letter = (language: 'en' | 'lo', number: string) => buildFollowUpLetter({ ...followUp, language, number }, wordsOf())

describe('buildBundle', () => {
  it('keeps the papers in order, each with its own pages', () => {
    const bundle = buildBundle('Letters', [letter('en', '41/LCDC'), letter('lo', '42/LCDC')])

    expect(bundle.sections).toHaveLength(2)
    expect(bundle.language).toBe('both')
    expect(plainTextOf(bundle).indexOf('41/LCDC')).toBeLessThan(plainTextOf(bundle).indexOf('42/LCDC'))
  })

  it('is written whole into one Word file, a section for each paper', async () => {
    const body = await wordBody(buildBundle('Letters', [letter('en', '41/LCDC'), letter('lo', '42/LCDC'), letter('en', '43/LCDC')]))

    expect(body.match(/No\. 41\/LCDC|ເລກທີ 42|No\. 43\/LCDC/g)?.length).toBeGreaterThan(5)
    expect(body.match(/<w:sectPr/g)).toHaveLength(3)
    expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3)
  })

  it('has the language of its papers, and the date of the newest', () => {
    const bundle = buildBundle('Letters', [letter('lo', '1'), { ...letter('lo', '2'), datedOn: '2015-12-01' }])

    expect(bundle.language).toBe('lo')
    expect(bundle.datedOn).toBe('2015-12-01')
  })
})
