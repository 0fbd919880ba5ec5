import { describe, expect, it } from 'vitest'
import { buildMinutes } from '#shared/documents/minutes.ts'
import type { AttendanceLine, MinutesFacts, MinutesItem } from '#shared/documents/minutes-facts.ts'
import { outlineOf, plainTextOf, recordParagraphs } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { minutes, signer } from './sample-facts.ts'

const words = wordsOf()
const build = (changes: Partial<MinutesFacts> = {}) => buildMinutes({ ...minutes, ...changes }, words)
const text = (changes: Partial<MinutesFacts> = {}) => plainTextOf(build(changes))

describe('buildMinutes', () => {
  it('opens with number, date, time, place, chair and who took the minutes', () => {
    const paper = text()

    expect(paper).toContain('Number\nCSSWG/2015/01\nDate\nThursday 12 November 2015\nTime\n09:00–11:30\nVenue\nMeeting Room 2')
    expect(paper).toContain('Chair\nKhamla Invented, Director General, Police Department\nMinutes by\nNoy Phommachan, Secretariat')
  })

  it('lists who was present, represented, excused and absent', () => {
    const paper = text()

    expect(paper).toContain('Present: 3\nKhamla Invented')
    expect(paper).toContain('Deputy Chief of Mission\nfor H.E. Ms Haruka Invented, Ambassador of Japan\nCo-chair')
    expect(paper).toContain('Mina Invented\nfrom 09:20')
    expect(paper).toContain('Apologies\nSomchay Invented')
    expect(paper).toMatch(/Absent\n+Head of Division, MoJ/)
  })

  it('names no organisation behind a title that names it', () => {
    const [line] = minutes.attendance
    const posts = [
      { postEn: 'Officer in Charge, UNODC', organisationEn: 'UN Office on Drugs and Crime', shortEn: 'UNODC' },
      { postEn: 'Country Manager, World Bank', organisationEn: 'World Bank', shortEn: 'WB' },
    ]
    const paper = text({ attendance: posts.map((post) => ({ ...line, ...post }) as AttendanceLine) })

    expect(paper).toMatch(/Officer in Charge, UNODC\n(?:.|\n)*Country Manager, World Bank\n/)
  })

  it('counts women only when it is known of everybody present', () => {
    const present = minutes.attendance.filter((line) => line.presence === 'present')

    expect(text({ attendance: present })).toContain('Present: 2 (women: 1)')
    expect(text({ attendance: present.map((line) => ({ ...line, gender: null })) })).toContain('Present: 2\n')
  })

  it('numbers paragraphs, decisions and actions through the whole paper', () => {
    const paper = text()

    expect(paper).toContain('1. The Chair opened the meeting')
    expect(paper).toContain('2. Mr Somchay Invented reported that nine offices work')
    expect(paper).toContain('4. Decision CSSWG/2015/01-D1: The border liaison offices report every quarter')
    expect(paper).toContain('5. Action CSSWG/2015/01-A1: Submit the BLO workplan')
    expect(paper).toContain('Responsible: MoFA, with MoPS · Due: no date · Matrix row: 10, 12')
  })

  it('lets letters find the paragraph of a decision and of an action', () => {
    const places = recordParagraphs(build().sections.flatMap((section) => section.blocks))

    expect([...places]).toEqual([
      ['CSSWG/2015/01-D1', 4],
      ['CSSWG/2015/01-A1', 5],
      ['CSSWG/2015/01-A2', 6],
    ])
  })

  it('repeats all actions in a table at the end', () => {
    expect(text()).toMatch(/Actions agreed\nNumber\nAction\nResponsible\nDue\nMatrix\nCSSWG\/2015\/01-A1\nparagraph 5\n/)
  })

  it('repeats all decisions before the actions, with their paragraphs, and says of each what it is', () => {
    const noted = { kind: 'decision', number: 'CSSWG/2015/01-D2', decided: 'noted', textEn: 'The plan is late', textLo: '' } as const
    const items = minutes.items.map((item, at) => (at === 0 ? { ...item, blocks: [...item.blocks, noted] } : item))

    expect(text({ items })).toMatch(
      /\nDecisions\nNumber\nDecision\nCSSWG\/2015\/01-D2\nparagraph 2\nNoted: The plan is late\.\nCSSWG\/2015\/01-D1\nparagraph 5\nThe border [^\n]*\nActions agreed\n/,
    )
    expect(text({ items, language: 'lo' })).toContain('ຮັບຊາບ: The plan is late.')
    expect(text({ items: minutes.items.slice(0, 1) })).not.toMatch(/^Decisions$/m)
  })

  it('keeps the line that says when it closed on the page of what stands before it', () => {
    const blocks = build().sections[0]?.blocks ?? []
    const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.style === 'unnumbered')

    expect(blocks[at]).toMatchObject({ runs: [{ text: 'The meeting closed at 11:40.' }] })
    expect(blocks[at - 1]).toMatchObject({ style: 'action', keepNext: true })
    expect(build({ closedTime: null }).sections[0]?.blocks[at - 1]).not.toHaveProperty('keepNext')
  })

  it('has the items as headings', () => {
    const headings = outlineOf(build()).filter((entry) => entry.kind === 'heading')

    expect(headings.map((heading) => `${heading.level} ${heading.number} ${heading.text}`)).toContain('2 3.1 Border liaison offices')
  })

  it('leaves out what is restricted', () => {
    expect(JSON.stringify(build())).not.toContain('investigation was mentioned')
  })

  it('names nobody under the Chatham House Rule', () => {
    const paper = JSON.stringify(build({ isChathamHouse: true }))

    expect(paper).toContain('Chatham House Rule')
    expect(paper).toContain('A participant')
    expect(paper).not.toMatch(/Somchay|Khamla|Haruka|Noy Phommachan|Presented by|Apologies/)
    expect(paper).toContain('Responsible: MoPS')
  })

  it('is marked as a draft until it is adopted', () => {
    const marks = (state: MinutesFacts['state']) =>
      build({ state }).sections.map((section) => section.mark?.map((run) => 'text' in run && run.text))

    expect(marks('draft')).toEqual([['DRAFT – not adopted']])
    expect(marks('circulated')).toEqual([['DRAFT – not adopted']])
    expect(marks('adopted')).toEqual([undefined])
    expect(text({ state: 'adopted', adoptedOn: '2016-03-10' })).toContain('Adopted on\n10 March 2016')
  })

  it('numbers no paragraph where nothing was typed, so that a draft and the adopted minutes count alike', () => {
    const paper = text({ items: minutes.items.map((item) => ({ ...item, blocks: [] })), attendance: [] })

    expect(paper).toContain('3.1 Border liaison offices\nPresented by Police Department, MoPS\n4 Any other business')
    expect(paper).not.toMatch(/^\d+\.$/m)
    expect(paper).not.toMatch(/Attendance|Actions agreed/)
  })

  it('names whoever came for a post without a holder, and prints only the post when nobody was named', () => {
    const [line] = minutes.attendance
    const vacant = { ...line, nameEn: '', nameLo: '', honorificEn: '', postEn: 'Head of Division', organisationEn: 'MoJ' } as AttendanceLine

    const paper = text({ attendance: [{ ...vacant, representedBy: 'Ms Somsy Keo' }, vacant, { ...vacant, presence: 'absent' }] })

    expect(paper).toContain('Ms Somsy Keo')
    expect(paper.match(/Head of Division, MoJ/g)).toHaveLength(3)
    expect(paper).not.toMatch(/^–$/m)
  })

  it('lists the invited before the roll call', () => {
    const paper = text({ attendance: minutes.attendance.map((line) => ({ ...line, presence: null })) })

    expect(paper).toContain('Invited\nKhamla Invented')
    expect(paper).not.toMatch(/from 09:20|Present:/)
  })

  it('is signed only when the office wants it', () => {
    expect(text()).not.toContain('For the Chairperson')
    expect(text({ signers: [signer, signer] }).match(/For the Chairperson/g)).toHaveLength(2)
  })

  it('says of an item without any text that nothing was recorded, or that it was not reached', () => {
    const bare = { ...minutes.items[0], blocks: [], presenterEn: 'Chairperson', isLedByChair: true } as MinutesItem
    const items = (silence: MinutesItem['silence']) => [
      { ...bare, silence },
      { ...bare, number: '2', titleEn: 'Closing' },
    ]

    expect(text({ items: items('noDiscussion') })).toContain('1 Opening\nChair: Chairperson\nNo discussion was recorded.\n2 Closing')
    expect(text({ items: items('notReached') })).toContain('This item was not reached.')
    expect(text({ items: items('notReached'), language: 'lo' })).toContain('ກອງປະຊຸມຍັງບໍ່ທັນໄດ້ພິຈາລະນາວາລະນີ້.')
    expect(text({ items: items(null) })).toContain('1 Opening\nChair: Chairperson\n2 Closing')
  })

  it('says of a closing without any text only when the meeting closed, in line with the text above', () => {
    const bare = { ...minutes.items[0], blocks: [], silence: 'noDiscussion', isLedByChair: true } as MinutesItem
    const closing = build({ items: [bare] }).sections[0]?.blocks.find((block) => block.kind === 'paragraph' && block.style === 'unnumbered')

    expect(closing).toMatchObject({ runs: [{ text: 'The meeting closed at 11:40.' }] })
    expect(text({ items: [bare] })).not.toContain('No discussion')
    expect(text({ items: [bare], closedTime: null })).toContain('No discussion was recorded.')
  })

  it('ends decisions and actions with one full stop', () => {
    expect(text()).toContain('report every quarter to the Sub-Sector Working Group.\n')
    expect(text()).toContain('recommendations for action.\nResponsible: MoPS')
    expect(text({ language: 'lo' })).toContain('ພ້ອມບົດລາຍງານ ແລະ ຄຳແນະນຳ.\n')
  })

  it('says when it closed and when the next meeting is', () => {
    expect(text()).toContain('The meeting closed at 11:40.')
    expect(text()).toContain('planned for Thursday 10 March 2016, 09:00, Ministry of Public Security.')
    expect(text({ closedTime: null, nextMeeting: null })).not.toMatch(/closed at|Next meeting/)
  })

  it('survives a table without cells', () => {
    const items = minutes.items.slice(0, 1).map((item) => ({ ...item, blocks: [{ kind: 'table' as const, hasHead: true, rows: [[]] }] }))

    expect(build({ items }).sections[0]?.blocks.filter((block) => block.kind === 'table' && block.look === 'grid')).toHaveLength(1)
  })

  it('is plain JSON', () => {
    const paper = build({ language: 'lo' })

    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper)
  })
})
