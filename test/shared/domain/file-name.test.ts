import { describe, expect, it } from 'vitest'
import { firstName, paperFileName, safeName, secondName } from '#shared/domain/file-name.ts'
import { OutgoingKind } from '#shared/domain/outgoing.ts'

describe('names of files', () => {
  it('says date, kind, number, recipient and language', () => {
    const name = paperFileName({ kind: 'followUp', datedOn: '2015-11-16', number: '41/LCDC', recipientShort: 'MoPS', language: 'en' })

    expect(name).toBe('2015-11-16 Follow-up letter 41-LCDC MoPS EN.docx')
  })

  it('leaves out what a paper does not have', () => {
    const name = paperFileName({
      kind: 'signInSheet',
      datedOn: '2015-11-12',
      number: 'CSSWG/2015/01',
      recipientShort: '',
      language: 'both',
    })

    expect(name).toBe('2015-11-12 Sign-in sheet CSSWG-2015-01 EN-LO.docx')
  })

  it('says in Lao what a Lao paper is', () => {
    const facts = { datedOn: '2015-11-16', number: '4/LCDC', recipientShort: 'LCDC', language: 'lo' } as const

    expect(paperFileName({ ...facts, kind: 'followUp' })).toBe('2015-11-16 ໜັງສືຕິດຕາມ 4-LCDC LCDC LO.docx')
  })

  it.each(OutgoingKind.options)('finds room on every disk for the Lao name of %s', (kind) => {
    const name = paperFileName({ kind, datedOn: '2015-11-16', number: 'CSSWG/2015/01', recipientShort: 'ກ'.repeat(60), language: 'lo' })

    expect(name).not.toMatch(/[<>:"/\\|?*]/)
    expect(new TextEncoder().encode(secondName(name, 12)).length).toBeLessThanOrEqual(255)
  })

  it('drops what Windows refuses and what hides in a name', () => {
    expect(safeName('a<b>c:d"e|f?g*h\u202Efdp.exe\u0007 . ')).toBe('abcdefghfdp.exe')
    expect(safeName('..\\..\\etc/passwd')).toBe('-..-etc-passwd')
  })

  it('keeps Lao letters and cuts what is too long for a disk', () => {
    expect(safeName('ກະຊວງຍຸຕິທຳ')).toBe('ກະຊວງຍຸຕິທຳ')
    expect(safeName('ກ'.repeat(300))).toHaveLength(80)
  })

  it('never returns a name that a system keeps for itself', () => {
    expect(safeName('CON')).toBe('_CON')
    expect(safeName('...')).toBe('_')
  })

  it('puts a count before the ending of a second name', () => {
    expect(secondName('Letter 41-LCDC EN.docx', 2)).toBe('Letter 41-LCDC EN (2).docx')
    expect(secondName('Letter', 3)).toBe('Letter (3)')
  })

  it('knows the usual name behind a second one', () => {
    expect(firstName('Minutes EN (12).docx')).toBe('Minutes EN.docx')
    expect(firstName('Minutes (draft) EN.docx')).toBe('Minutes (draft) EN.docx')
  })
})
