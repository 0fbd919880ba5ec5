import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { findingsOf } from '#shared/domain/report-findings.ts'
import { reportingGroup, reportingSubGroups } from '#shared/domain/report-record.ts'

const record = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'report.txt')
const activity = { title: 'A', indicator: 'x', progress: 'p', challenges: 'c', keyMessage: 'k' }

describe('findingsOf', () => {
  it('finds in the 2015 report what a person should know', () => {
    const quote =
      'One one high level Illicit Drug Sector Working Group (IDSWG)/Mini-Dublin Group meeting was held before the Roundtable Implementation Meeting'

    expect(findingsOf(record)).toEqual([
      { kind: 'indicatorNone', positions: [1, 3, 4, 5, 6, 7, 8, 9, 10] },
      { kind: 'indicatorBlank', positions: [2] },
      { kind: 'indicatorMissing', positions: [11, 12, 13] },
      { kind: 'nothingReported', positions: [7, 11] },
      { kind: 'meetingHeld', position: 2, meetingKind: 'highLevel', quote },
      { kind: 'doubledWord', position: 2, quote: 'One one' },
      { kind: 'doubledWord', position: 9, quote: 'to to' },
    ])
  })

  it('finds what is missing in the head, and what has no place in the form', () => {
    const bare = { ...record, groupName: '', chairs: '', mandate: '', period: null, leftOut: ['Draft 2'], activities: [activity] }

    expect(findingsOf(bare)).toEqual([
      { kind: 'periodUnknown' },
      { kind: 'headMissing', field: 'groupName' },
      { kind: 'headMissing', field: 'chairs' },
      { kind: 'headMissing', field: 'mandate' },
      { kind: 'leftOut', texts: ['Draft 2'] },
    ])
  })

  it('finds two indicators of which nobody can say for sure whose they are', () => {
    expect(findingsOf({ ...record, activities: [activity, activity], doubtfulIndicators: [1, 2] })).toContainEqual({
      kind: 'indicatorDoubtful',
      positions: [1, 2],
    })
  })

  it('finds nothing in a report without anything remarkable', () => {
    expect(findingsOf({ ...record, activities: [activity] })).toEqual([])
  })
})

describe('the groups that a report names', () => {
  it('are the reporting group and the sub-groups of its activities, each once', () => {
    expect(reportingGroup(record)).toEqual({ code: 'IDSWG', nameEn: 'Illicit Drug Sector Working Group' })
    expect(reportingSubGroups(record)).toEqual([
      { code: 'DSSWG', nameEn: 'Drugs Sub-Sector Working Group' },
      { code: 'CSSWG', nameEn: 'Crime Sub-Sector Working Group' },
    ])
  })

  it('are left to the person when no code stands in brackets', () => {
    expect(reportingGroup({ groupName: 'Governance Sector Working Group' })).toBeNull()
    expect(reportingSubGroups({ activities: [activity] })).toEqual([])
  })
})
