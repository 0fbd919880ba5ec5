import { describe, expect, it } from 'vitest'
import type { ActivityId } from '#shared/domain/activity.ts'
import { type CaptureContext, canCapture, parseCaptureLine } from '#shared/domain/capture-line.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'

const agency = (shortEn: string, shortLo: string, nameEn: string) => ({
  id: shortEn as OrganisationId,
  shortEn,
  shortLo,
  nameEn,
  nameLo: '',
})

const context: CaptureContext = {
  agencies: [
    agency('MoFA', 'ກຕທ', 'Ministry of Foreign Affairs'),
    agency('MoPS', 'ປກສ', 'Ministry of Public Security'),
    agency('L-PAC', '', 'Lao Programme Advisory Committee'),
  ],
  activities: [9, 10, 12].map((position) => ({ id: `activity-${position}` as ActivityId, position })),
  meetingDate: '2015-11-12',
  nextMeetingDate: null,
}
const parse = (line: string) => parseCaptureLine(line, context)
const known = (organisationId: string) => ({ kind: 'known', organisationId })

describe('parseCaptureLine, actions', () => {
  it('reads agencies, text, day and activity', () => {
    expect(parse('! MoFA, MoPS: send comments on the MoU @15 Dec #10')).toEqual({
      kind: 'action',
      parties: [known('MoFA'), known('MoPS')],
      unknownAgencies: [],
      text: 'Send comments on the MoU',
      dueOn: '2015-12-15',
      activityIds: ['activity-10'],
      problems: [],
    })
  })

  it('is no capture line without its sign', () => {
    expect(parse('MoFA: send comments')).toBeUndefined()
    expect(parse('The chair said! Yes')).toBeUndefined()
    expect(parse('')).toBeUndefined()
  })

  it('keeps the whole text as the action when there is no colon', () => {
    expect(parse('! send the draft to all members')).toMatchObject({
      parties: [],
      text: 'Send the draft to all members',
      problems: [{ code: 'noParty' }],
    })
  })

  it('knows agencies in Lao, by their full name, and whatever the spelling', () => {
    expect(parse('! ກຕທ, ປກສ: ສົ່ງຄຳເຫັນ @15 ທັນວາ')).toMatchObject({
      parties: [known('MoFA'), known('MoPS')],
      text: 'ສົ່ງຄຳເຫັນ',
      dueOn: '2015-12-15',
    })
    expect(parse('! ministry of foreign affairs and lpac: meet')).toMatchObject({ parties: [known('MoFA'), known('L-PAC')] })
  })

  it('offers an unknown agency as a new one, once', () => {
    expect(parse('! SIAA, MoFA, siaa: name a focal point')).toMatchObject({
      parties: [{ kind: 'unknown', short: 'SIAA' }, known('MoFA')],
      unknownAgencies: ['SIAA'],
    })
  })

  it('leaves one unknown name whole although it has “and” in it', () => {
    expect(parse('! Customs and Excise: inspect')).toMatchObject({ unknownAgencies: ['Customs and Excise'] })
  })

  it('takes a sentence with a colon as text', () => {
    expect(parse('! the members agreed on the following: more meetings')).toMatchObject({
      parties: [],
      text: 'The members agreed on the following: more meetings',
    })
  })

  it('does not take the colon of a time for the end of the agencies', () => {
    expect(parse('! meet at 10:30 in the ministry')).toMatchObject({ parties: [], text: 'Meet at 10:30 in the ministry' })
    expect(parse('! MoFA: meet at 10:30')).toMatchObject({ parties: [known('MoFA')], text: 'Meet at 10:30' })
  })

  it('keeps in the text what it does not understand, and says so', () => {
    expect(parse('! MoFA: report @31 Nov #99')).toMatchObject({
      text: 'Report @31 Nov #99',
      dueOn: null,
      activityIds: [],
      problems: [
        { code: 'dueNotADay', typed: '@31 Nov' },
        { code: 'noActivity', typed: '#99' },
      ],
    })
    expect(parse('! MoFA: report @next meeting')).toMatchObject({
      text: 'Report @next meeting',
      problems: [{ code: 'noNextMeeting', typed: '@next meeting' }],
    })
  })

  it('keeps a second day in the text', () => {
    expect(parse('! MoFA: draft @1 Dec, final @15 Dec')).toMatchObject({
      dueOn: '2015-12-01',
      text: 'Draft, final @15 Dec',
      problems: [{ code: 'secondDue', typed: '@15 Dec' }],
    })
  })

  it('leaves mentions and addresses alone', () => {
    expect(parse('! MoFA: write to @UNODC and a@15dec.org')).toMatchObject({
      text: 'Write to @UNODC and a@15dec.org',
      dueOn: null,
      problems: [],
    })
  })

  it('drops the word before the day', () => {
    expect(parse('! MoFA: send comments by @15 Dec')).toMatchObject({ text: 'Send comments' })
  })

  it('links several activities, each once', () => {
    expect(parse('! MoFA: review #10, #12 #10')).toMatchObject({ activityIds: ['activity-10', 'activity-12'], text: 'Review' })
  })

  it('cannot be captured without a text', () => {
    const line = parse('! MoFA: @15 Dec')

    expect(line).toMatchObject({ text: '', problems: [{ code: 'noText' }] })
    expect(line !== undefined && canCapture(line)).toBe(false)
  })

  it.each([
    '! MoFA, MoPS: send comments on the MoU @15 Dec #10',
    '! nothing special',
    '! A, B and C: x @40 Dec @15 Dec #10 #98',
    '! ກຕທ ແລະ ປກສ: ປະຊຸມ (ຄັ້ງທີ 2) @+2w',
  ])('loses no word of %s', (line) => {
    const found = parse(line)

    const kept = JSON.stringify(found).toLowerCase()
    const words = line.toLowerCase().match(/[a-z]{4,}|[ກ-ໝ]{4,}/g) ?? []

    expect(words.filter((word) => !kept.includes(word))).toEqual([])
  })
})

describe('parseCaptureLine, decisions', () => {
  it('is a decision unless another kind is written before the colon', () => {
    expect(parse('* key agencies comment on the MoU #10')).toEqual({
      kind: 'decision',
      decisionKind: 'decided',
      text: 'Key agencies comment on the MoU',
      activityIds: ['activity-10'],
      problems: [],
    })
    expect(parse('* noted: the report was late')).toMatchObject({ decisionKind: 'noted', text: 'The report was late' })
    expect(parse('* Requested: a map')).toMatchObject({ decisionKind: 'requested' })
    expect(parse('* ຮັບຊາບ: ບົດລາຍງານ')).toMatchObject({ decisionKind: 'noted', text: 'ບົດລາຍງານ' })
  })

  it('keeps another word before a colon in the text', () => {
    expect(parse('* MoU: sign it')).toMatchObject({ decisionKind: 'decided', text: 'MoU: sign it' })
  })
})
