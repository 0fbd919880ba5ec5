import { describe, expect, it } from 'vitest'
import { sentenceAt } from '#shared/domain/sentence-at.ts'

/** The sentence at the bar in a text. */
const at = (marked: string) => {
  const { from, to } = sentenceAt(marked.replace('|', ''), marked.indexOf('|'))
  return marked.replace('|', '').slice(from, to)
}

describe('sentenceAt', () => {
  it('finds the sentence in which the caret stands, without the spaces around it', () => {
    expect(at('One law was|  passed. Two ports joined.')).toBe('One law was  passed.')
    expect(at('One law was passed.  Two |ports joined!  Go on.')).toBe('Two ports joined!')
    expect(at('One law was passed. Is it enforced?|')).toBe('Is it enforced?')
    expect(at('|No end')).toBe('No end')
  })

  it('takes the one before when the caret stands right behind its full stop', () => {
    expect(at('One law was passed.| Two ports joined.')).toBe('One law was passed.')
    expect(at('One law was passed. |Two ports joined.')).toBe('Two ports joined.')
  })

  it('does not end at a title, a number or an abbreviation', () => {
    expect(at('Mr. Keo and H.E. Dr. Dao |agreed to No. 5, i.e. 1.5 % of it. Next.')).toBe(
      'Mr. Keo and H.E. Dr. Dao agreed to No. 5, i.e. 1.5 % of it.',
    )
  })

  it('ends at a line of its own, and keeps a closing quotation mark', () => {
    expect(at('First line\nSecond |line')).toBe('Second line')
    expect(at('He said “it is |done.” Then he left.')).toBe('He said “it is done.”')
  })

  it('takes the whole line of Lao that has no full stop, and the sentence where it has one', () => {
    expect(at('ກອງປະຊຸມ ໄດ້ຕົກລົງ| ກ່ຽວກັບ MoU')).toBe('ກອງປະຊຸມ ໄດ້ຕົກລົງ ກ່ຽວກັບ MoU')
    expect(at('ທ່ານ ປອ. ແກ້ວ ເຫັນດີ|. ກອງປະຊຸມປິດ.')).toBe('ທ່ານ ປອ. ແກ້ວ ເຫັນດີ.')
  })

  it('is nothing in an empty line', () => {
    expect(at(' | ')).toBe('')
  })
})
