import { describe, expect, it } from 'vitest'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { isLedByChair, silencesOf } from '#shared/domain/minutes-silence.ts'

const over = {
  heldAt: '2015-11-12T04:30:00.000Z',
  startedAt: '2015-11-12T02:00:00.000Z',
  startsTime: '09:00',
  endsTime: '11:30',
  actualEndTime: '11:30',
}
const id = (name: string) => name as AgendaItemId
const item = {
  id: id('a'),
  parentId: null,
  durationMinutes: 10,
  startedTime: '09:00',
  endedTime: '09:20',
  standing: null,
  isEmpty: true,
} as const
const never = { ...item, id: id('b'), startedTime: null, endedTime: null }

describe('silencesOf', () => {
  it('tells what was reached and not written down from what was not reached', () => {
    const passedOver = { ...item, id: id('c'), startedTime: '11:20', endedTime: '11:20' }

    expect(silencesOf([item, never, passedOver, { ...never, isEmpty: false }], over)).toEqual([
      'noDiscussion',
      'notReached',
      'notReached',
      null,
    ])
  })

  it('says nothing before the meeting is over', () => {
    expect(silencesOf([item, never], { ...over, heldAt: null })).toEqual([null, null])
  })

  it('says nothing over sub-items', () => {
    expect(silencesOf([item, { ...item, id: id('b'), parentId: id('a') }], over)).toEqual([null, 'noDiscussion'])
  })

  it('calls no item not reached where no item was timed, nor the opening and the closing ever', () => {
    expect(silencesOf([never], over)).toEqual(['noDiscussion'])
    expect(silencesOf([never], { ...over, startedAt: null, actualEndTime: null })).toEqual(['noDiscussion'])
    expect(silencesOf([{ ...never, standing: 'opening' }, item, { ...never, id: id('c'), standing: 'closing' }], over)).toEqual([
      'noDiscussion',
      'noDiscussion',
      'noDiscussion',
    ])
  })
})

describe('isLedByChair', () => {
  it('is so of opening and closing, and not of what somebody presents', () => {
    expect([isLedByChair('opening'), isLedByChair('closing'), isLedByChair('matrixReview'), isLedByChair(null)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
