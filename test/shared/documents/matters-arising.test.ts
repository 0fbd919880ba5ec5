import { describe, expect, it } from 'vitest'
import { buildMattersArising } from '#shared/documents/matters-arising.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { mattersArising, meeting } from './sample-facts.ts'

const facts = { language: 'en' as const, datedOn: '2015-11-10', meeting, lines: mattersArising }

describe('buildMattersArising', () => {
  it('prints the last two notes of an action, older first', () => {
    const text = plainTextOf(buildMattersArising(facts, wordsOf()))

    expect(text).toContain('Overdue\n20 Jun 2015: Reminded by telephone.\n14 Sep 2015: Two of four provinces have answered.')
    expect(text).not.toContain('Letter sent to the provinces.')
  })

  it('says the state in Lao, and that there is no date', () => {
    const text = plainTextOf(buildMattersArising({ ...facts, language: 'lo' }, wordsOf()))

    expect(text).toContain('ຊັກຊ້າ')
    expect(text).toContain('ບໍ່ມີກຳນົດ\nຍັງບໍ່ທັນເລີ່ມ')
  })

  it('says that nothing is open', () => {
    expect(plainTextOf(buildMattersArising({ ...facts, lines: [] }, wordsOf()))).toContain('There are no open actions')
  })
})
