import { describe, expect, it } from 'vitest'
import { numberRange, papersOf, registerLines } from '#renderer/features/documents/register-lines.ts'
import type { OutgoingRow } from '#shared/contract/outgoing.ts'

describe('lines of the register', () => {
  it('shows what is ready first, meeting by meeting, then what has left, then what is void', () => {
    const rows = [
      buildRow('5/LCDC', { state: 'void' }),
      buildRow('4/LCDC', { state: 'sent' }),
      buildRow('3/LCDC', { meetingId: 'm2' as never }),
      buildRow('2/LCDC', { state: 'answered' }),
      buildRow('1/LCDC'),
    ]

    const lines = registerLines(rows, new Set())

    expect(lines.map((line) => (line.kind === 'head' ? line.section : line.kind === 'paper' ? line.row.number : 'batch'))).toEqual([
      'ready',
      '3/LCDC',
      'ready',
      '1/LCDC',
      'sent',
      '4/LCDC',
      '2/LCDC',
      'void',
      '5/LCDC',
    ])
  })

  it('puts the lowest number on top of what is to be signed, and papers without one below', () => {
    const rows = [buildRow('10/LCDC'), buildRow('9/LCDC'), { ...buildRow('x'), number: null }]

    const numbers = papersOf(registerLines(rows, new Set())).map(({ number }) => number)

    expect(numbers).toEqual(['9/LCDC', '10/LCDC', null])
  })

  it('folds four invitations of a meeting into one line, and shows them when it is opened', () => {
    const rows = ['4', '3', '2', '1'].map((n) => buildRow(`${n}/LCDC`, { kind: 'invitation', state: 'sent' }))

    const folded = registerLines(rows, new Set())
    const batch = folded.find(({ kind }) => kind === 'batch')
    const open = registerLines(rows, new Set([batch?.key ?? '']))

    expect(folded.map(({ kind }) => kind)).toEqual(['head', 'batch'])
    expect(open.map(({ kind }) => kind)).toEqual(['head', 'batch', 'paper', 'paper', 'paper', 'paper'])
  })

  it('leaves three invitations as they are', () => {
    const rows = ['3', '2', '1'].map((n) => buildRow(`${n}/LCDC`, { kind: 'invitation', state: 'sent' }))

    expect(registerLines(rows, new Set()).map(({ kind }) => kind)).toEqual(['head', 'paper', 'paper', 'paper'])
  })

  it('marks papers of one kind that go to several posts of one organisation', () => {
    const to = (addressee: string, more: Partial<OutgoingRow> = {}) =>
      buildRow(addressee, { kind: 'invitation', organisationId: 'MoPS' as never, addressee, ...more })
    const rows = [to('Minister'), to('Vice Minister'), to('Head', { kind: 'followUp' }), to('Clerk', { organisationId: 'MoF' as never })]

    const lines = registerLines(rows, new Set())

    expect(lines.flatMap((line) => (line.kind === 'paper' && line.isOneOfMany ? [line.row.addressee] : []))).toEqual([
      'Minister',
      'Vice Minister',
    ])
  })

  it.each([
    [['37/LCDC', '20/LCDC', '21/LCDC'], '20–37/LCDC'],
    [['20/LCDC'], '20/LCDC'],
    [['1/NDC', '40/LCDC'], '1/NDC–40/LCDC'],
    [[], ''],
  ])('writes the numbers %j as %s', (numbers, range) => {
    expect(numberRange(numbers.map((number) => buildRow(number)))).toBe(range)
  })
})

function buildRow(number: string, more: Partial<OutgoingRow> = {}): OutgoingRow {
  return { id: number, number, kind: 'followUp', state: 'ready', meetingId: 'm1', ...more } as OutgoingRow
}
