import { describe, expect, it } from 'vitest'
import { buildAgenda } from '#shared/documents/agenda.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { agenda, mattersArising } from './sample-facts.ts'

const textIn = (language: 'en' | 'lo') => plainTextOf(buildAgenda({ ...agenda, language, mattersArising }, wordsOf()))

describe('mattersArisingTable', () => {
  it('prints the last two notes of an action, older first', () => {
    expect(textIn('en')).toContain('Overdue\n20 Jun 2015: Reminded by telephone.\n14 Sep 2015: Two of four provinces have answered.')
    expect(textIn('en')).not.toContain('Letter sent to the provinces.')
  })

  it('says the state in Lao, and that there is no date', () => {
    expect(textIn('lo')).toContain('ຊັກຊ້າ')
    expect(textIn('lo')).toContain('ບໍ່ມີກຳນົດ\nຍັງບໍ່ທັນເລີ່ມ')
  })
})
