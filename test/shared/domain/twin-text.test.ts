import { describe, expect, it } from 'vitest'
import { staleAfterEdit } from '#shared/domain/twin-text.ts'

const before = { en: 'Send comments', lo: 'ສົ່ງຄຳເຫັນ', stale: null }

describe('staleAfterEdit', () => {
  it('calls the language old that was not edited', () => {
    expect(staleAfterEdit(before, { en: 'Send all comments', lo: before.lo })).toBe('lo')
    expect(staleAfterEdit(before, { en: before.en, lo: 'ສົ່ງ' })).toBe('en')
  })

  it('calls none old when both were edited or one is empty', () => {
    expect(staleAfterEdit(before, { en: 'Send', lo: 'ສົ່ງ' })).toBeNull()
    expect(staleAfterEdit(before, { en: 'Send', lo: '' })).toBeNull()
  })

  it('calls none old when one is written for the first time from the other', () => {
    expect(staleAfterEdit({ ...before, lo: '' }, before)).toBeNull()
    expect(staleAfterEdit({ ...before, en: '' }, before)).toBeNull()
  })

  it('stays as it was when nothing was edited', () => {
    expect(staleAfterEdit({ ...before, stale: 'lo' }, before)).toBe('lo')
  })
})
