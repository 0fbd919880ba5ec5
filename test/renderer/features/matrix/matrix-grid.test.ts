import { describe, expect, it } from 'vitest'
import { cellBelow, cellBeside, cellOrder } from '#renderer/features/matrix/matrix-grid.ts'
import { buildActivity, ids } from '#test/support/matrix.ts'

const withLine = buildActivity({ indicatorEn: 'None' })
const without = buildActivity({ id: ids.containers, position: 2 })
const at = (activityId: typeof ids.meetings, column: 'title' | 'indicator' | 'progress' | 'keyMessage', language: 'en' | 'lo' = 'en') => ({
  activityId,
  column,
  language,
})

describe('cellOrder', () => {
  it('passes over an indicator line that the form does not have', () => {
    const order = cellOrder([withLine, without], 'en')

    expect(order.map((place) => place.column)).toEqual([
      'title',
      'indicator',
      'progress',
      'challenges',
      'keyMessage',
      'title',
      'progress',
      'challenges',
      'keyMessage',
    ])
  })

  it('puts the languages beside each other when both are shown', () => {
    const order = cellOrder([without], 'both')

    expect(order.slice(0, 4).map((place) => `${place.column} ${place.language}`)).toEqual([
      'title en',
      'title lo',
      'progress en',
      'progress lo',
    ])
  })
})

describe('cellBeside', () => {
  it('goes on to the next row after the last column, and stops at the ends', () => {
    const order = cellOrder([withLine, without], 'en')

    expect(cellBeside(order, at(ids.meetings, 'keyMessage'), 1)).toEqual(at(ids.containers, 'title'))
    expect(cellBeside(order, at(ids.meetings, 'title'), -1)).toEqual(at(ids.meetings, 'title'))
  })
})

describe('cellBelow', () => {
  it('goes through the indicator in the first column and straight down in the others', () => {
    const order = cellOrder([withLine, without], 'en')

    expect(cellBelow(order, at(ids.meetings, 'title'), 1)).toEqual(at(ids.meetings, 'indicator'))
    expect(cellBelow(order, at(ids.meetings, 'indicator'), 1)).toEqual(at(ids.containers, 'title'))
    expect(cellBelow(order, at(ids.meetings, 'progress'), 1)).toEqual(at(ids.containers, 'progress'))
    expect(cellBelow(order, at(ids.containers, 'progress'), 1)).toEqual(at(ids.containers, 'progress'))
  })
})
