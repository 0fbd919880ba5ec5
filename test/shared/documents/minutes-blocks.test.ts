import { describe, expect, it } from 'vitest'
import { type CapturedFacts, minutesBlocks, restrictedRecords } from '#shared/documents/minutes-blocks.ts'
import type { MinutesBlock } from '#shared/domain/minutes.ts'

describe('minutes as blocks of a paper', () => {
  it('keeps paragraphs, lists, tables and marks', () => {
    const en: MinutesBlock[] = [
      { kind: 'paragraph', runs: [{ text: 'The ' }, { text: 'Chair', bold: true }], restricted: false },
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [[typed('one'), { kind: 'list', ordered: false, start: 1, items: [[typed('inner')]] }]],
      },
      { kind: 'table', rows: [[cellOf('Name', true)], [cellOf('Noy')]] },
    ]

    const blocks = minutesBlocks([{ itemId: 'i1', en, lo: [] }], [], 'en').get('i1')

    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'The ' }, { text: 'Chair', bold: true }] },
      { kind: 'list', isOrdered: true, items: [[{ text: 'one' }], [{ text: 'inner' }]] },
      { kind: 'table', hasHead: true, rows: [[[{ text: 'Name' }]], [[{ text: 'Noy' }]]] },
    ])
  })

  it('shows the other language where an item has no text in its own', () => {
    const items = [
      { itemId: 'i1', en: [typed('English')], lo: [] },
      { itemId: 'i2', en: [typed('English')], lo: [typed('ລາວ')] },
    ]

    const blocks = minutesBlocks(items, [], 'lo')

    expect(blocks.get('i1')).toEqual([{ kind: 'paragraph', runs: [{ text: 'English' }] }])
    expect(blocks.get('i2')).toEqual([{ kind: 'paragraph', runs: [{ text: 'ລາວ' }] }])
  })

  it('leaves out restricted text, and records that stand in it in either language', () => {
    const items = [
      {
        itemId: 'i1',
        en: [typed('open'), typed('informant', true), captured('a1', true)],
        lo: [captured('a1')],
      },
    ]

    const blocks = minutesBlocks(items, [buildCaptured({ id: 'a1' })], 'lo')

    expect(blocks.get('i1')).toEqual([])
    expect(minutesBlocks(items, [buildCaptured({ id: 'a1' })], 'en').get('i1')).toEqual([{ kind: 'paragraph', runs: [{ text: 'open' }] }])
    expect(restrictedRecords(items)).toEqual(new Set(['a1']))
  })

  it('words a record where it stands, with its lead first', () => {
    const items = [{ itemId: 'i1', en: [typed('before'), captured('a1'), typed('after')], lo: [] }]

    const blocks = minutesBlocks(items, [buildCaptured({ id: 'a1' })], 'en').get('i1')

    expect(blocks?.map(({ kind }) => kind)).toEqual(['paragraph', 'action', 'paragraph'])
    expect(blocks?.[1]).toMatchObject({ number: 'CSSWG/2015/01-A1', leadEn: 'MoFA', others: [{ nameEn: 'MoPS' }], activityNumbers: [10] })
  })

  it('puts what stands nowhere in the text at the end of its item, and what belongs to no item at the very end', () => {
    const items = [
      { itemId: 'i1', en: [typed('first')], lo: [] },
      { itemId: 'i2', en: [], lo: [] },
    ]
    const records = [buildCaptured({ id: 'a1', itemId: 'i1' }), buildCaptured({ id: 'a2', itemId: null })]

    const blocks = minutesBlocks(items, records, 'en')

    expect(blocks.get('i1')?.map(({ kind }) => kind)).toEqual(['paragraph', 'action'])
    expect(blocks.get('i2')?.map(({ kind }) => kind)).toEqual(['action'])
  })

  it('does not print what was withdrawn or taken out of the minutes', () => {
    const items = [{ itemId: 'i1', en: [captured('a1'), captured('a2')], lo: [] }]
    const records = [buildCaptured({ id: 'a1', withdrawnAt: '2015-11-13T03:00:00.000Z' }), buildCaptured({ id: 'a2', notInMinutes: 1 })]

    expect(minutesBlocks(items, records, 'en').get('i1')).toEqual([])
  })

  it('lifts a record out of a list, after the list', () => {
    const items = [
      { itemId: 'i1', en: [{ kind: 'list' as const, ordered: false, start: 1, items: [[typed('point'), captured('a1')]] }], lo: [] },
    ]

    const blocks = minutesBlocks(items, [buildCaptured({ id: 'a1' })], 'en').get('i1')

    expect(blocks?.map(({ kind }) => kind)).toEqual(['list', 'action'])
  })
})

function typed(text: string, restricted = false): MinutesBlock {
  return { kind: 'paragraph', runs: [{ text }], restricted }
}

function captured(id: string, restricted = false): MinutesBlock {
  return { kind: 'captured', record: { kind: 'action', id }, restricted }
}

function cellOf(text: string, header = false) {
  return { header, colspan: 1, rowspan: 1, blocks: [typed(text)] }
}

function buildCaptured(more: Partial<CapturedFacts>): CapturedFacts {
  return {
    kind: 'action',
    id: 'a1',
    number: 'CSSWG/2015/01-A1',
    itemId: 'i1',
    textEn: 'Send comments on the MoU',
    textLo: '',
    decisionKind: null,
    dueOn: '2015-12-15',
    parties: [
      { shortEn: 'MoFA', shortLo: '' },
      { shortEn: 'MoPS', shortLo: '' },
    ],
    activities: [{ position: 10 }],
    notInMinutes: 0,
    withdrawnAt: null,
    ...more,
  }
}
