import { describe, expect, it } from 'vitest'
import { buildInvitation } from '#shared/documents/invitation.ts'
import { plainTextOf } from '#shared/documents/outline.ts'
import { wordsOf } from '#shared/documents/words.ts'
import { ambassador, invitation, vacantPost } from './sample-facts.ts'

const words = wordsOf()
const text = (changes: Partial<typeof invitation>) => plainTextOf(buildInvitation({ ...invitation, ...changes }, words))

describe('a formal letter', () => {
  it('says everything that an invitation needs', () => {
    const letter = text({})

    expect(letter).toContain('LAO PEOPLE’S DEMOCRATIC REPUBLIC')
    expect(letter).toContain('No. 21/LCDC')
    expect(letter).toContain('Vientiane, 22 October 2015')
    expect(letter).toContain('H.E. Ms Haruka Invented\nAmbassador of Japan to the Lao PDR\nEmbassy of Japan')
    expect(letter).toContain('Excellency,')
    expect(letter).toContain('invite Your Excellency to the 5th Meeting of the Crime Sub-Sector Working Group')
    expect(letter).toContain('Thursday 12 November 2015')
    expect(letter).toContain('09:00–11:30 (registration from 08:30)')
    expect(letter).toContain('Lao and English, with interpretation')
    expect(letter).toContain('by Monday 2 November 2015')
    expect(letter).toContain('Noy Phommachan, telephone 021 000 000, secretariat@example.org')
    expect(letter).toContain('participants bear their own travel')
    expect(letter).toContain('Please accept, Excellency, the assurances of my highest consideration.')
    expect(letter).toContain('Enclosures (2): Agenda; Minutes of the 4th meeting')
  })

  it('invites to a meeting of the group, also where the title is only its name', () => {
    const named = (changes: object) => text({ meeting: { ...invitation.meeting, ...changes } })
    const group = { titleEn: 'Crime Sub-Sector Working Group', ordinal: null }

    expect(named(group)).toContain('Invitation to the meeting of the Crime Sub-Sector Working Group')
    expect(named(group)).toContain('invite Your Excellency to the meeting of the Crime Sub-Sector Working Group,')
    expect(named({ ...group, ordinal: 2 })).toContain('to the 2nd meeting of the Crime Sub-Sector Working Group,')
    expect(named({ titleEn: 'High-level meeting', ordinal: null })).toContain('to the High-level meeting,')
  })

  it('has the honour only once', () => {
    expect(text({}).match(/honour/g)).toHaveLength(1)
  })

  it('addresses a vacant post by its title', () => {
    const letter = text({ addressee: vacantPost })

    expect(letter).toContain('To:\nDirector General, Police Department\nMinistry of Public Security')
    expect(letter).toContain('Sir,')
    expect(letter).toContain('to invite you to')
  })

  it('writes Sir or Madam where nothing is known', () => {
    expect(text({ addressee: { ...vacantPost, salutationEn: '' } })).toContain('Sir or Madam,')
  })

  it('leaves out what is not said', () => {
    const letter = text({ replyBy: null, costsEn: '', costsLo: '', registrationTime: null, enclosures: [], copies: [], number: null })

    expect(letter).not.toMatch(/Contact|Costs|registration|Enclosures|Copies|null|undefined|\{\{/)
    expect(letter).toContain('No. …………')
  })

  it('asks for an answer as soon as possible when no day is left before the meeting', () => {
    const soon = (changes: object) => text({ replyBy: 'soon', ...changes })

    expect(soon({})).toContain('inform the Secretariat as soon as possible whether Your Excellency will attend')
    expect(soon({ form: 'plain' })).toContain('Please let us know as soon as possible whether you will attend')
    expect(soon({ form: 'noteVerbale' })).toContain('would be grateful for a reply as soon as possible. Contact: Noy')
    expect(soon({ language: 'lo' })).toContain('ກະລຸນາແຈ້ງໃຫ້ກອງເລຂາຊາບ ໂດຍໄວທີ່ສຸດ ວ່າ')
    expect(soon({ language: 'lo', form: 'plain' })).toContain('ໂດຍໄວທີ່ສຸດ')
    expect(soon({ language: 'lo', form: 'noteVerbale' })).toContain('ໂດຍໄວທີ່ສຸດ')
  })

  it('is written in Lao with the kind of paper above the address', () => {
    const letter = text({ language: 'lo' })

    expect(letter).toContain('ໜັງສືເຊີນ')
    expect(letter).toContain('ພະນະທ່ານ ນາງ ຮາຣຸກະ')
    expect(letter).toContain('ວັນພະຫັດ ທີ 12 ພະຈິກ 2015')
    expect(letter).toContain('ນະຄອນຫຼວງວຽງຈັນ, ວັນທີ 22 ຕຸລາ 2015')
    expect(letter).not.toMatch(/\{\{|the |undefined/)
  })
})

describe('a note verbale', () => {
  it('speaks in the third person, with compliments and renewal, and is not signed by name', () => {
    const note = text({ form: 'noteVerbale', throughEn: 'the Ministry of Foreign Affairs' })

    expect(note).toContain(
      'The Lao National Commission for Drug Control and Supervision presents its compliments to the Embassy of Japan and has the honour to invite the Ambassador of Japan to the Lao PDR',
    )
    expect(note).toContain(
      'avails itself of this opportunity to renew to the Embassy of Japan the assurances of its highest consideration.',
    )
    expect(note).toContain('Through: the Ministry of Foreign Affairs')
    expect(note).not.toMatch(/\b(I|my|we)\b|Excellency|Bounthan/)
  })
})

describe('a plain letter', () => {
  it('greets by name and closes sincerely', () => {
    const letter = text({ form: 'plain', addressee: { ...ambassador, salutationEn: 'Ms Invented' } })

    expect(letter).toContain('Dear Ms Invented,')
    expect(letter).toContain('Yours sincerely,')
    expect(letter).not.toMatch(/honour|assurances/)
  })
})
