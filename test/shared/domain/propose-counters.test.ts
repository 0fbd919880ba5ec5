import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '#shared/documents/report-reader/read-report.ts'
import { countersFor, heldSentences } from '#shared/domain/propose-counters.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'

const group = (code: string, nameEn: string) => ({ id: code as WorkingGroupId, code, nameEn })
const groups = [
  group('IDSWG', 'Illicit Drug Sector Working Group'),
  group('DSSWG', 'Drugs Sub-Sector Working Group'),
  group('CSSWG', 'Crime Sub-Sector Working Group'),
  group('MDG', 'Mini-Dublin Group'),
]
const record = readReport(readFileSync('seeds/idswg-2015-report.txt'), 'report.txt')
const short = (title: string) =>
  countersFor(title, groups).map(({ kind, groupId, meetingKind, beforeRoundTable, target }) =>
    [kind, groupId ?? '-', meetingKind ?? '-', beforeRoundTable === 1 ? 'before' : '-', target].join(' '),
  )

describe('counters that an activity asks for', () => {
  it('are in the real report those of its first three activities, and of no other', () => {
    expect(record.activities.map(({ title }) => short(title))).toEqual([
      ['meetingsHeld DSSWG - - 1', 'meetingsHeld CSSWG - - 1'],
      ['meetingsHeld IDSWG highLevel before 1'],
      ['fieldVisits - - - 1'],
      ...Array.from({ length: 10 }, () => []),
    ])
  })

  it('know any group by its code or its whole name, and numbers in words or digits', () => {
    expect(short('Hold 4 meetings of the Crime Sub-Sector Working Group')).toEqual(['meetingsHeld CSSWG - - 4'])
    expect(short('To convene two preparatory DSSWG meetings')).toEqual(['meetingsHeld DSSWG preparatory - 2'])
    expect(short('Undertake three field trips')).toEqual(['fieldVisits - - - 3'])
  })

  it('keep the month of a Round Table that is named, as the day before which to meet', () => {
    const dayOf = (title: string) => countersFor(title, groups).map(({ beforeRoundTable, beforeOn }) => [beforeRoundTable, beforeOn])

    expect(dayOf(record.activities[1]?.title ?? '')).toEqual([[1, '2014-12-01']])
    expect(dayOf('Hold one meeting before the Round Table of December 2015')).toEqual([[1, '2016-01-01']])
    expect(dayOf('Hold one meeting before the Round Table')).toEqual([[1, null]])
    expect(dayOf('Hold one meeting before the Round Table of December 9999')).toEqual([[1, null]])
    expect(dayOf('Hold one meeting in November 2014')).toEqual([[0, null]])
    expect(dayOf('Hold one meeting before the Round Table. Report in November 2014.')).toEqual([[1, null]])
  })

  it('need a promise: a number, and a word of convening', () => {
    expect(short('One meeting was postponed')).toEqual([])
    expect(short('Conduct training before the next meeting')).toEqual([])
    expect(short('Organise meetings as needed')).toEqual([])
  })

  it('find the group in front of its promise, and each of several groups', () => {
    expect(short('The Crime Sub-Sector Working Group to hold two meetings')).toEqual(['meetingsHeld CSSWG - - 2'])
    expect(short('Hold two meetings each of the DSSWG and the CSSWG')).toEqual(['meetingsHeld DSSWG - - 2', 'meetingsHeld CSSWG - - 2'])
    expect(short('Organise one meeting of the DSSWG and one meeting')).toEqual(['meetingsHeld DSSWG - - 1', 'meetingsHeld DSSWG - - 1'])
  })

  it('ask for no meeting of a sub-group that is not known, which any other meeting would keep', () => {
    expect(short('Hold one meeting of the Public Service Sub-Sector Working Group')).toEqual([])
    expect(short('Hold one meeting with the partners')).toEqual(['meetingsHeld - - - 1'])
  })

  it('do not take what is promised before or for a meeting for the meeting', () => {
    expect(short('Conduct one training for the members before the meeting')).toEqual([])
    expect(short('Prepare and hold two briefings on the meeting')).toEqual([])
  })

  it('do not take a group for another whose code it contains', () => {
    expect(countersFor('Hold one meeting of the IDSWG', [group('SWG', 'Sector'), groups[0] as (typeof groups)[0]])[0]?.groupId).toBe(
      'IDSWG',
    )
  })
})

describe('sentences that say a meeting was held', () => {
  it('are found with their kind and their groups', () => {
    const [held] = heldSentences(record.activities[1]?.progress ?? '', groups)

    expect(held).toMatchObject({ meetingKind: 'highLevel', groupIds: ['IDSWG', 'MDG'] })
    expect(heldSentences('Two field visits were made. A meeting of the CSSWG was held.', groups)).toEqual([
      { quote: 'Two field visits were made.', meetingKind: 'fieldVisit', groupIds: [] },
      { quote: 'A meeting of the CSSWG was held.', meetingKind: 'ordinary', groupIds: ['CSSWG'] },
    ])
  })

  it('are none where nothing was held', () => {
    expect(heldSentences('None of the sub-sector meetings have been held.', groups)).toEqual([])
    expect(heldSentences('No field visits have been undertaken.', groups)).toEqual([])
  })
})
