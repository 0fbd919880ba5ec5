import { describe, expect, it } from 'vitest'
import type { MeetingId } from '#shared/domain/meeting.ts'
import {
  capturedIn,
  fragmentName,
  type MinutesBlock,
  minutesDocId,
  parseFragmentName,
  parseMinutesDocId,
  plainText,
  withoutRestricted,
} from '#shared/domain/minutes.ts'

const paragraph = (text: string, restricted = false): MinutesBlock => ({ kind: 'paragraph', runs: [{ text }], restricted })
const captured: MinutesBlock = { kind: 'captured', record: { kind: 'action', id: 'a1' }, restricted: false }
const list = (...items: readonly (readonly MinutesBlock[])[]): MinutesBlock => ({ kind: 'list', ordered: true, start: 1, items })
const table = (...blocks: readonly MinutesBlock[]): MinutesBlock => ({
  kind: 'table',
  rows: [[{ header: false, colspan: 1, rowspan: 1, blocks }]],
})

describe('minutes', () => {
  it('names documents and their parts so that they can be read back', () => {
    const docId = minutesDocId('m1' as MeetingId, 'private')

    expect(parseMinutesDocId(docId)).toEqual({ meetingId: 'm1', which: 'private' })
    expect(parseMinutesDocId('m1')).toEqual({ meetingId: 'm1', which: 'record' })
    expect(parseFragmentName(fragmentName('item-1', 'lo'))).toEqual({ itemId: 'item-1', language: 'lo' })
    expect(parseFragmentName('document')).toBeUndefined()
  })

  it('leaves restricted paragraphs out wherever they stand', () => {
    const secret = paragraph('Secret', true)

    expect(withoutRestricted([secret, list([secret], [paragraph('a'), secret]), list([secret]), table(secret)])).toEqual([
      list([paragraph('a')]),
      table(),
    ])
  })

  it('reads the words and the records of lists and tables too', () => {
    const blocks = [paragraph('One'), list([paragraph('ສອງ'), captured]), table(paragraph('Three'))]

    expect(plainText(blocks)).toBe('One\nສອງ\nThree')
    expect(capturedIn(blocks)).toEqual([{ kind: 'action', id: 'a1' }])
  })
})
