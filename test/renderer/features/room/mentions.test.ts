import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '#renderer/features/room/mentions.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'

const agency = (shortEn: string, shortLo: string, nameEn: string) => ({
  id: shortEn as OrganisationId,
  shortEn,
  shortLo,
  nameEn,
  nameLo: '',
})
const known = {
  agencies: [
    agency('MoFA', 'ກຕທ', 'Ministry of Foreign Affairs'),
    agency('UNODC', '', 'United Nations Office on Drugs and Crime'),
    agency('LCDC', '', 'Lao National Commission'),
  ],
  people: [{ id: 'p1', name: 'Noy Phommachan', detail: 'Secretary' }],
  activities: [1, 10, 12].map((position) => ({
    id: `a${position}`,
    position,
    titleEn: position === 12 ? 'Container control' : `Activity ${position}`,
    titleLo: '',
  })),
}
const names = (sign: '@' | '#', query: string, language: 'en' | 'lo' = 'en') =>
  suggestionsFor({ sign, query, from: 0, to: 0 }, known, language).map(({ name }) => name)

describe('suggestionsFor', () => {
  it('puts what begins so before what only has it somewhere', () => {
    expect(names('@', 'nat')).toEqual(['UNODC', 'LCDC'])
    expect(names('@', 'un')).toEqual(['UNODC'])
  })

  it('finds people by either name, and agencies in Lao', () => {
    expect(names('@', 'phom')).toEqual(['Noy Phommachan'])
    expect(names('@', 'ກຕ', 'lo')).toEqual(['ກຕທ'])
  })

  it('finds activities by number and by words', () => {
    expect(names('#', '1')).toEqual(['#1', '#10', '#12'])
    expect(names('#', 'contain')).toEqual(['#12'])
  })
})
