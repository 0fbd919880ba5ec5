import { expect, it } from 'vitest'
import { textDifference } from '#shared/domain/text-difference.ts'

it('finds the words that differ between two texts', () => {
  expect(textDifference('One meeting was held in May.', 'Two meetings were held in May.')).toEqual({
    ...{ before: '', ours: 'One meeting was', theirs: 'Two meetings were', after: ' held in May.' },
  })
  expect(textDifference('', 'New.')).toEqual({ before: '', ours: '', theirs: 'New.', after: '' })
  expect(textDifference('a a', 'a a a')).toEqual({ before: 'a a', ours: '', theirs: ' a', after: '' })
  expect(textDifference('ບໍ່ມີກອງປະຊຸມ', 'ມີກອງປະຊຸມ')).toMatchObject({ ours: 'ບໍ່', theirs: '' })
})
