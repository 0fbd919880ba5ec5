import { describe, expect, it } from 'vitest'
import { buildFollowUpLetter } from '#shared/documents/follow-up-letter.ts'
import { buildInvitation } from '#shared/documents/invitation.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import type { LetterForm } from '#shared/domain/post.ts'
import { actions, followUp, invitation, vacantPost } from './sample-facts.ts'

const words = wordsOf()
const text = (changes: Partial<typeof followUp> = {}) => plainTextOf(buildFollowUpLetter({ ...followUp, ...changes }, words))
const only = (index: number) => actions.slice(index, index + 1)

describe('buildFollowUpLetter', () => {
  it('is numbered, dated, addressed by post title, and copied', () => {
    const letter = text()

    expect(letter).toContain('No. 41/LCDC')
    expect(letter).toContain('Vientiane, 16 November 2015')
    expect(letter).toContain('To:\nDirector General, Police Department\nMinistry of Public Security')
    expect(letter).toContain('Actions agreed by the Crime Sub-Sector Working Group on 12 November 2015')
    expect(letter).toContain('Copies: Chair and Co-Chairs of the IDSWG; DIC, Ministry of Planning and Investment')
    expect(letter).toContain('For the Chairperson')
  })

  it('thanks, names the version of the minutes and the paragraphs in order', () => {
    expect(text()).toContain(
      'I have the honour to thank you for chairing the meeting of the Crime Sub-Sector Working Group held on Thursday 12 November 2015, and to refer to its minutes (draft 2), paragraphs 4 and 5.',
    )
    expect(text({ part: 'attended', minutes: { n: 3, isAdopted: true }, paragraphs: [5] })).toContain(
      'and to refer to its minutes, paragraph 5.',
    )
    expect(text({ part: 'absent', paragraphs: [] })).toContain('I have the honour to refer to the meeting')
    expect(text({ minutes: null })).toContain('held on Thursday 12 November 2015.')
  })

  it('greets and closes as the invitation to the same receiver does', () => {
    const manners = (letter: string) => [/^.*(?:Sir|Excellency).*,$/m, /^(?:Please accept|Yours).*$/m].map((line) => line.exec(letter)?.[0])
    const inviting = (form: LetterForm) => plainTextOf(buildInvitation({ ...invitation, form, addressee: vacantPost }, words))

    expect(manners(text({ form: 'plain' }))).toEqual(['Dear Sir,', 'Yours sincerely,'])
    expect(manners(text({ form: 'plain' }))).toEqual(manners(inviting('plain')))
    expect(manners(text())).toEqual(['Sir,', 'Please accept, Sir, the assurances of my highest consideration.'])
    expect(manners(text())).toEqual(manners(inviting('letter')))
    expect(manners(text({ form: 'noteVerbale' }))).toEqual(manners(text()))
  })

  it('claims no honour in a plain letter', () => {
    const plain = (changes: Partial<typeof followUp>) => text({ form: 'plain', ...changes })

    expect(plain({})).toContain(
      'We thank you for chairing the meeting of the Crime Sub-Sector Working Group held on Thursday 12 November 2015, and refer to its minutes (draft 2), paragraphs 4 and 5.',
    )
    expect(plain({ part: 'attended' })).toContain('We thank you for taking part')
    expect(plain({ part: 'absent' })).toMatch(/We refer to the meeting of .* and to its minutes/)
    expect(plain({ isReminder: true })).toContain('We refer again to the meeting')
    expect(plain({})).not.toMatch(/honour|assurances/)
    expect(plain({ language: 'lo' })).not.toMatch(/ຂໍຖືເປັນກຽດ|\{\{/)
  })

  it('quotes the decision with its paragraph', () => {
    expect(text()).toContain(
      'The meeting decided in paragraph 4:\n“The border liaison offices report every quarter to the Sub-Sector Working Group.”',
    )
  })

  it('asks the lead, the supporter and both in their own words', () => {
    expect(text({ actions: only(0) })).toContain('for which the Ministry of Public Security is responsible. We would be grateful')
    expect(text({ actions: only(1) })).toContain('in which the Ministry of Public Security was asked to take part')
    expect(text()).toContain('is responsible or in which it was asked to take part')
  })

  it('asks for the answer on a form that is attached, and for progress alone where an action is due later', () => {
    expect(text({ actions: only(0) })).toMatch(/by Friday 27 November 2015, on the form attached\.$/m)
    expect(text({ actions: only(1) })).toContain(
      'on the form attached. Where an action is due later, a word on its progress so far is enough.',
    )
    expect(text({ actions: only(1), replyByOn: '2015-12-15' })).not.toContain('due later')
    expect(text({ actions: only(1).map((action) => ({ ...action, dueOn: null })) })).not.toContain('due later')
    expect(text({ language: 'lo' })).toContain('ກໍພຽງພໍ.')
  })

  it('lists number, action, partners, due date and matrix rows', () => {
    const letter = text()

    expect(letter).toContain('CSSWG/2015/01-A1\nSubmit the BLO workplan with a report and recommendations for action\n27 Nov 2015\nRow 8')
    expect(letter).toContain('MoFA (lead), LCDC\n15 Dec 2015\nRows 10, 12')
  })

  it('asks for the answer in the columns of the matrix, with the title of this period', () => {
    const letter = text()

    expect(letter).toContain('Progress\nChallenges and measures\nKey messages to inform discussions during the HL RTM')
    expect(letter).toContain('Matrix row 8: Strengthening border liaison offices (LAOX26)')
    expect(letter).toContain('Please return by\nFriday 27 November 2015')
    expect(text({ keyMessageEn: '' })).toContain('Challenges and measures\nKey messages\n')
  })

  it.each(['en', 'lo'] as const)('gives the answers in %s a third of the page each, as high as the page allows', (language) => {
    const answers = (count: number) => {
      const many = Array.from({ length: count }, () => actions[0] as (typeof actions)[number])
      const blocks = buildFollowUpLetter({ ...followUp, language, actions: many }, words).sections[0]?.blocks ?? []
      const form = blocks
        .slice(blocks.findIndex(({ kind }) => kind === 'pageBreak'))
        .find((block) => block.kind === 'table' && block.look === 'grid')
      return form?.kind === 'table' ? { widths: form.columnsMm, heights: form.rows.flatMap(({ heightMm }) => heightMm ?? []) } : undefined
    }

    expect(answers(1)).toMatchObject({ heights: [120] })
    expect(answers(2)).toMatchObject({ heights: [60, 60] })
    expect(answers(3)).toMatchObject({ heights: [40, 40, 40] })
    expect(answers(4)).toMatchObject({ heights: [26, 26, 26, 26] })
    expect(answers(9)?.heights).toEqual(Array.from({ length: 9 }, () => 26))
    expect(answers(1)?.widths.every((width) => width > 50)).toBe(true)
  })

  it('reminds politely', () => {
    const letter = text({ isReminder: true })

    expect(letter).toContain('Reminder: actions agreed')
    expect(letter).toContain('I have the honour to refer again to the meeting')
    expect(letter).not.toMatch(/overdue|failed|late\b/i)
  })

  it('is written in Lao with nothing left in English but names and numbers', () => {
    const letter = text({ language: 'lo' })

    expect(letter).toContain('ເລກທີ 41/LCDC')
    expect(letter).toContain('ຮຽນ:\nຫົວໜ້າກົມຕຳຫຼວດ\nກະຊວງປ້ອງກັນຄວາມສະຫງົບ')
    expect(letter).toContain('ຄວາມຄືບໜ້າ\nສິ່ງທ້າທາຍ ແລະ ມາດຕະການ\nຂໍ້ຄວາມສຳຄັນ')
    expect(letter).not.toMatch(/undefined|\{\{|the /)
  })

  it('works without a number, a decision and a due date', () => {
    const letter = text({
      number: null,
      decisions: [],
      actions: only(0).map((action) => ({ ...action, dueOn: null, activityNumbers: [] })),
    })

    expect(letter).toContain('no date')
    expect(letter).not.toMatch(/null|undefined|Matrix row/)
  })
})
