import { describe, expect, it } from 'vitest'
import type { StandingItem } from '#shared/domain/agenda-item.ts'
import { agendaTemplates, defaultTemplate, mergeTemplate } from '#shared/domain/agenda-template.ts'

function merged(standing: readonly (StandingItem | null)[]): readonly string[] {
  const lines = standing.map((key) => ({ standing: key }))
  return mergeTemplate(lines, agendaTemplates.subSector).map((line) =>
    line.kind === 'new' ? line.item.key : `kept ${line.line.standing ?? 'own'}`,
  )
}

describe('agenda templates', () => {
  it('fill two and a half hours for a sub-sector group and a high-level meeting', () => {
    const total = (id: 'subSector' | 'highLevel') => agendaTemplates[id].reduce((sum, { durationMinutes }) => sum + durationMinutes, 0)

    expect(total('subSector')).toBe(150)
    expect(total('highLevel')).toBe(150)
  })

  it('are chosen by kind, then by the place of the group', () => {
    expect(defaultTemplate('ordinary', { isSubGroup: true, hasSubGroups: false })).toBe('subSector')
    expect(defaultTemplate('ordinary', { isSubGroup: false, hasSubGroups: true })).toBe('highLevel')
    expect(defaultTemplate('ordinary', { isSubGroup: false, hasSubGroups: false })).toBe('miniDublin')
    expect(defaultTemplate('fieldVisit', { isSubGroup: true, hasSubGroups: false })).toBe('fieldVisit')
  })
})

describe('mergeTemplate', () => {
  it('fills an empty agenda with the whole template in its order', () => {
    expect(merged([])).toEqual(agendaTemplates.subSector.map(({ key }) => key))
  })

  it('puts what is missing around items of one’s own, the ending last', () => {
    expect(merged([null, null])).toEqual([
      ...['opening', 'adoptAgenda', 'adoptMinutes', 'mattersArising', 'matrixReview', 'partnerUpdates'],
      ...['kept own', 'kept own'],
      ...['otherBusiness', 'nextMeeting', 'closing'],
    ])
  })

  it('doubles no standing item and keeps the order that the office chose', () => {
    expect(merged(['closing', 'opening'])).toEqual([
      ...['otherBusiness', 'nextMeeting', 'kept closing', 'kept opening'],
      ...['adoptAgenda', 'adoptMinutes', 'mattersArising', 'matrixReview', 'partnerUpdates'],
    ])
  })

  it('adds nothing to an agenda that has all', () => {
    const all = agendaTemplates.subSector.map(({ standing }) => standing)

    expect(merged(all)).toEqual(all.map((key) => `kept ${key}`))
  })

  it('brings topics of a template only into an empty agenda', () => {
    const lines = mergeTemplate([{ standing: null }], agendaTemplates.fieldVisit)

    expect(lines.map((line) => (line.kind === 'new' ? line.item.key : 'own'))).toEqual(['own', 'nextMeeting', 'closing'])
  })
})
