import { describe, expect, it } from 'vitest'
import { shortTitle } from '#shared/domain/short-title.ts'

describe('shortTitle', () => {
  it('takes the first line as it is when it is short', () => {
    expect(shortTitle('  Container control\nsecond line')).toBe('Container control')
  })

  it('cuts a long line after a whole word, without the comma before the cut', () => {
    const title = shortTitle(`${'word '.repeat(20)}hereafter, it goes on for quite a while`)

    expect(title).toBe(`${'word '.repeat(20)}hereafter…`)
  })

  it('does not cut inside Lao, which has no spaces between words', () => {
    const lao = 'ກ'.repeat(150)

    expect(shortTitle(lao)).toBe(lao)
  })
})
