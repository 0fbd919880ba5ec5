import type { AgendaFacts, AgendaLine } from '#shared/documents/agenda.ts'
import type { Addressee, Contact, Letterhead, MeetingFacts, Signer } from '#shared/documents/facts.ts'
import type { FollowUpAction, FollowUpLetterFacts } from '#shared/documents/follow-up-letter.ts'
import type { InvitationFacts } from '#shared/documents/invitation.ts'
import type { MattersArisingLine } from '#shared/documents/matters-arising.ts'
import type { AttendanceLine, MinutesFacts, MinutesItem } from '#shared/documents/minutes-facts.ts'
import type { SignInGroup, SignInLine, SignInSheetFacts } from '#shared/documents/sign-in-sheet.ts'

/** Invented people and papers; public organisations. */
export const letterhead: Letterhead = {
  countryEn: 'Lao People’s Democratic Republic',
  countryLo: 'ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ',
  mottoEn: 'Peace Independence Democracy Unity Prosperity',
  mottoLo: 'ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນາຖາວອນ',
  bodyLinesEn: ['Lao National Commission for', 'Drug Control and Supervision'],
  bodyLinesLo: ['ຄະນະກຳມະການແຫ່ງຊາດ', 'ກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ'],
  placeEn: 'Vientiane',
  placeLo: 'ນະຄອນຫຼວງວຽງຈັນ',
}

export const meeting: MeetingFacts = {
  number: 'CSSWG/2015/01',
  ordinal: 5,
  titleEn: 'Meeting of the Crime Sub-Sector Working Group',
  titleLo: 'ກອງປະຊຸມກຸ່ມວຽກງານຂະແໜງການຍ່ອຍອາດຊະຍາກຳ',
  groupEn: 'Crime Sub-Sector Working Group',
  groupLo: 'ກຸ່ມວຽກງານຂະແໜງການຍ່ອຍອາດຊະຍາກຳ',
  heldOn: '2015-11-12',
  startsTime: '09:00',
  endsTime: '11:30',
  venueEn: 'Meeting Room 2, Ministry of Public Security, Vientiane',
  venueLo: 'ຫ້ອງປະຊຸມ 2, ກະຊວງປ້ອງກັນຄວາມສະຫງົບ, ນະຄອນຫຼວງວຽງຈັນ',
}

export const contact: Contact = { nameEn: 'Noy Phommachan', nameLo: 'ນ້ອຍ ພົມມະຈັນ', phone: '021 000 000', email: 'secretariat@example.org' }

export const signer: Signer = {
  capacityEn: 'For the Chairperson',
  capacityLo: 'ຕາງໜ້າປະທານ',
  nameEn: 'Bounthan Sisavath',
  nameLo: 'ບຸນທັນ ສີສະຫວາດ',
  titleEn: 'Head of the Secretariat',
  titleLo: 'ຫົວໜ້າກອງເລຂາ',
}

export const ambassador: Addressee = {
  titleEn: 'Ambassador of Japan to the Lao PDR',
  titleLo: 'ເອກອັກຄະລັດຖະທູດ ຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ',
  organisationEn: 'Embassy of Japan',
  organisationLo: 'ສະຖານທູດ ຍີ່ປຸ່ນ',
  shortEn: 'Japan',
  shortLo: '',
  personEn: 'Haruka Invented',
  personLo: 'ຮາຣຸກະ',
  honorificEn: 'H.E. Ms',
  honorificLo: 'ພະນະທ່ານ ນາງ',
  salutationEn: 'Excellency',
  salutationLo: 'ພະນະທ່ານ',
}

/** A post without a holder. */
export const vacantPost: Addressee = {
  titleEn: 'Director General, Police Department',
  titleLo: 'ຫົວໜ້າກົມຕຳຫຼວດ',
  organisationEn: 'Ministry of Public Security',
  organisationLo: 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ',
  shortEn: 'MoPS',
  shortLo: 'ປກສ',
  personEn: '',
  personLo: '',
  honorificEn: '',
  honorificLo: '',
  salutationEn: 'Sir',
  salutationLo: '',
}

export const invitation: InvitationFacts = {
  language: 'en',
  form: 'letter',
  letterhead,
  number: '21/LCDC',
  datedOn: '2015-10-22',
  addressee: ambassador,
  throughEn: '',
  throughLo: '',
  hostEn: 'the Chairperson of the Illicit Drug Sector Working Group',
  hostLo: 'ປະທານກຸ່ມວຽກງານຂະແໜງການຢາເສບຕິດ',
  meeting,
  purposeEn: 'To review the follow-up matrix of 2015 and to agree on the contribution to the Round Table Meeting',
  purposeLo: 'ທົບທວນຕາຕະລາງຕິດຕາມປີ 2015 ແລະ ກະກຽມໃຫ້ກອງປະຊຸມໂຕະມົນ',
  registrationTime: '08:30',
  hasInterpretation: true,
  participationEn: 'Ambassador or Deputy Chief of Mission and one adviser',
  participationLo: 'ເອກອັກຄະລັດຖະທູດ ຫຼື ຮອງ ແລະ ທີ່ປຶກສາ 1 ທ່ານ',
  costsEn: 'The meeting is held in a room of the Ministry; participants bear their own travel',
  costsLo: 'ກອງປະຊຸມຈັດຢູ່ຫ້ອງປະຊຸມຂອງກະຊວງ; ຜູ້ເຂົ້າຮ່ວມຮັບຜິດຊອບຄ່າເດີນທາງເອງ',
  replyBy: { on: '2015-11-02' },
  contact,
  enclosures: [
    { nameEn: 'Agenda', nameLo: 'ວາລະກອງປະຊຸມ' },
    { nameEn: 'Minutes of the 4th meeting', nameLo: 'ບົດບັນທຶກກອງປະຊຸມ ຄັ້ງທີ 4' },
  ],
  copies: [{ nameEn: 'Ministry of Foreign Affairs', nameLo: 'ກະຊວງການຕ່າງປະເທດ' }],
  signer,
}

function agendaLine(number: string, titleEn: string, titleLo: string, more: Partial<AgendaLine> = {}): AgendaLine {
  return {
    number,
    depth: number.includes('.') ? 1 : 0,
    titleEn,
    titleLo,
    purpose: null,
    presenterEn: '',
    presenterLo: '',
    durationMinutes: null,
    activityNumbers: [],
    ...more,
  }
}

const police = { presenterEn: 'Police Department, MoPS', presenterLo: 'ກົມຕຳຫຼວດ' }

export const mattersArising: readonly MattersArisingLine[] = [
  {
    number: 'CSSWG/2014/02-A1',
    textEn: 'Nominate a focal point for the border liaison offices in the four northern provinces',
    textLo: 'ແຕ່ງຕັ້ງຜູ້ປະສານງານ ສຳລັບຫ້ອງການປະສານງານຊາຍແດນ ໃນສີ່ແຂວງພາກເໜືອ',
    partiesEn: 'MoPS, MoFA',
    partiesLo: 'ປກສ, ກຕທ',
    dueOn: '2015-06-30',
    status: 'inProgress',
    isOverdue: true,
    notes: [
      { notedOn: '2015-03-02', text: 'Letter sent to the provinces.' },
      { notedOn: '2015-09-14', text: 'Two of four provinces have answered.' },
      { notedOn: '2015-06-20', text: 'Reminded by telephone.' },
    ],
  },
  {
    number: 'CSSWG/2014/02-A4',
    textEn: 'Translate the handbook on financial investigation',
    textLo: 'ແປປຶ້ມຄູ່ມື ກ່ຽວກັບການສືບສວນທາງການເງິນ',
    partiesEn: 'AMLIO',
    partiesLo: 'ທະນາຄານແຫ່ງ ສປປ ລາວ',
    dueOn: null,
    status: 'open',
    isOverdue: false,
    notes: [],
  },
]

export const agenda: AgendaFacts = {
  language: 'en',
  letterhead,
  number: null,
  datedOn: '2015-10-22',
  meeting,
  items: [
    agendaLine('1', 'Opening', 'ເປີດກອງປະຊຸມ', { durationMinutes: 10, presenterEn: 'Chair', presenterLo: 'ປະທານ' }),
    agendaLine('2', 'Adoption of the agenda', 'ຮັບຮອງວາລະກອງປະຊຸມ', {
      durationMinutes: 5,
      purpose: 'decision',
      presenterEn: 'Chair',
      presenterLo: 'ປະທານ',
    }),
    agendaLine('3', 'Minutes of the last meeting and matters arising', 'ບົດບັນທຶກກອງປະຊຸມຄັ້ງກ່ອນ ແລະ ໜ້າວຽກທີ່ຄ້າງ', {
      durationMinutes: 20,
      purpose: 'decision',
      presenterEn: 'Secretariat',
      presenterLo: 'ກອງເລຂາ',
    }),
    agendaLine('4', 'Follow-up matrix of 2015', 'ຕາຕະລາງຕິດຕາມປີ 2015', { purpose: 'discussion', durationMinutes: 60 }),
    agendaLine('4.1', 'Border liaison offices', 'ຫ້ອງການປະສານງານຊາຍແດນ', {
      durationMinutes: 25,
      purpose: 'discussion',
      activityNumbers: [8],
      ...police,
    }),
    agendaLine('4.2', 'Wildlife and timber trafficking', 'ການຄ້າສັດປ່າ ແລະ ໄມ້ຜິດກົດໝາຍ', {
      durationMinutes: 25,
      purpose: 'discussion',
      activityNumbers: [10, 12],
      presenterEn: 'UNODC',
      presenterLo: 'UNODC',
    }),
    agendaLine('5', 'Any other business', 'ວຽກອື່ນໆ', { durationMinutes: 15 }),
    agendaLine('6', 'Next meeting and closing', 'ກອງປະຊຸມຄັ້ງຕໍ່ໄປ ແລະ ປິດກອງປະຊຸມ', {
      durationMinutes: 10,
      presenterEn: 'Chair',
      presenterLo: 'ປະທານ',
    }),
  ],
  mattersArising,
}

const ministries: readonly (readonly [string, string])[] = [
  ['Ministry of Public Security', 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ'],
  ['Ministry of Foreign Affairs', 'ກະຊວງການຕ່າງປະເທດ'],
  ['Ministry of Planning and Investment', 'ກະຊວງແຜນການ ແລະ ການລົງທຶນ'],
  ['Ministry of Justice', 'ກະຊວງຍຸຕິທຳ'],
  ['Ministry of Finance, Customs Department', 'ກະຊວງການເງິນ, ກົມພາສີ'],
]
const partners: readonly (readonly [string, string])[] = [
  ['Embassy of Japan', 'ສະຖານທູດ ຍີ່ປຸ່ນ'],
  ['Embassy of Australia', 'ສະຖານທູດ ອົດສະຕຣາລີ'],
  ['Delegation of the European Union', 'ຄະນະຜູ້ແທນ ສະຫະພາບເອີຣົບ'],
  ['UNODC', 'UNODC'],
  ['World Bank', 'ທະນາຄານໂລກ'],
]

function signInLine(seat: number, bodies: readonly (readonly [string, string])[], post: readonly [string, string]): SignInLine {
  const [organisationEn, organisationLo] = bodies[seat % bodies.length] ?? ['', '']
  return {
    seat,
    nameEn: `Invented Vongphachanh ${seat}`,
    nameLo: `ສົມມຸດ ວົງພະຈັນ ${seat}`,
    honorificEn: seat % 3 === 0 ? 'Ms' : 'Mr',
    honorificLo: seat % 3 === 0 ? 'ທ່ານ ນາງ' : 'ທ່ານ',
    postEn: post[0],
    postLo: post[1],
    organisationEn,
    organisationLo,
    shortEn: '',
    shortLo: '',
    gender: seat % 3 === 0 ? 'f' : 'm',
    phone: '020 0000 0000',
    email: `invented.${seat}@example.org`,
  }
}

function seats(
  from: number,
  count: number,
  bodies: readonly (readonly [string, string])[],
  post: readonly [string, string],
): readonly SignInLine[] {
  return Array.from({ length: count }, (_, index) => signInLine(from + index, bodies, post))
}

const groups: readonly SignInGroup[] = [
  { titleEn: 'Chair and co-chairs', titleLo: 'ປະທານ ແລະ ປະທານຮ່ວມ', lines: seats(1, 3, partners, ['Ambassador', 'ເອກອັກຄະລັດຖະທູດ']) },
  { titleEn: 'Government', titleLo: 'ພາກສ່ວນລັດຖະບານ', lines: seats(4, 17, ministries, ['Deputy Director General', 'ຮອງຫົວໜ້າກົມ']) },
  { titleEn: 'Embassies', titleLo: 'ສະຖານທູດ', lines: seats(21, 10, partners, ['Deputy Chief of Mission', 'ຮອງຫົວໜ້າສຳນັກງານ']) },
  {
    titleEn: 'International organisations',
    titleLo: 'ອົງການຈັດຕັ້ງສາກົນ',
    lines: seats(31, 6, partners, ['Programme Coordinator', 'ຜູ້ປະສານງານໂຄງການ']),
  },
  { titleEn: 'Secretariat', titleLo: 'ກອງເລຂາ', lines: seats(37, 4, ministries, ['Technical officer', 'ວິຊາການ']) },
]

/** Forty people in five groups, six lines for visitors. */
export const signInSheet: SignInSheetFacts = { datedOn: '2015-11-12', meeting, groups, visitorCount: 6 }

export const actions: readonly FollowUpAction[] = [
  {
    number: 'CSSWG/2015/01-A1',
    textEn: 'Submit the BLO workplan with a report and recommendations for action',
    textLo: 'ສົ່ງແຜນວຽກຂອງຫ້ອງການປະສານງານຊາຍແດນ ພ້ອມບົດລາຍງານ ແລະ ຄຳແນະນຳ',
    role: 'lead',
    leadEn: '',
    leadLo: '',
    others: [],
    dueOn: '2015-11-27',
    activityNumbers: [8],
    activityEn: 'Strengthening border liaison offices (LAOX26)',
    activityLo: 'ສ້າງຄວາມເຂັ້ມແຂງໃຫ້ຫ້ອງການປະສານງານຊາຍແດນ (LAOX26)',
  },
  {
    number: 'CSSWG/2015/01-A3',
    textEn: 'Send comments on the MoU to MoFA for the signature of the MoU',
    textLo: 'ສົ່ງຄຳເຫັນຕໍ່ບົດບັນທຶກຄວາມເຂົ້າໃຈ ໃຫ້ກະຊວງການຕ່າງປະເທດ ເພື່ອລົງນາມ',
    role: 'with',
    leadEn: 'MoFA',
    leadLo: 'ກຕທ',
    others: [{ nameEn: 'LCDC', nameLo: 'LCDC' }],
    dueOn: '2015-12-15',
    activityNumbers: [10, 12],
    activityEn: 'Memorandum of understanding on transnational crime',
    activityLo: '',
  },
]

export const followUp: FollowUpLetterFacts = {
  language: 'en',
  form: 'letter',
  letterhead,
  number: '41/LCDC',
  datedOn: '2015-11-16',
  addressee: vacantPost,
  meeting,
  part: 'chaired',
  minutes: { n: 2, isAdopted: false },
  paragraphs: [5, 4],
  decisions: [
    {
      number: 'CSSWG/2015/01-D1',
      kind: 'decided',
      textEn: 'The border liaison offices report every quarter to the Sub-Sector Working Group.',
      textLo: 'ຫ້ອງການປະສານງານຊາຍແດນ ລາຍງານທຸກໄຕມາດ ຕໍ່ກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ.',
      paragraph: 4,
    },
  ],
  actions,
  isReminder: false,
  replyByOn: '2015-11-27',
  contact,
  keyMessageEn: 'Key messages to inform discussions during the HL RTM',
  keyMessageLo: '',
  enclosures: [{ nameEn: 'Minutes CSSWG/2015/01, draft 2', nameLo: 'ບົດບັນທຶກກອງປະຊຸມ CSSWG/2015/01, ຮ່າງ 2' }],
  copies: [
    { nameEn: 'Chair and Co-Chairs of the IDSWG', nameLo: 'ປະທານ ແລະ ປະທານຮ່ວມ' },
    { nameEn: 'DIC, Ministry of Planning and Investment', nameLo: 'ກົມຮ່ວມມືສາກົນ, ກະຊວງແຜນການ ແລະ ການລົງທຶນ' },
  ],
  signer,
}

function attendee(
  name: readonly [string, string],
  post: readonly [string, string, string, string],
  more: Partial<AttendanceLine>,
): AttendanceLine {
  return {
    nameEn: name[0],
    nameLo: name[1],
    honorificEn: '',
    honorificLo: '',
    postEn: post[0],
    postLo: post[1],
    organisationEn: post[2],
    organisationLo: post[3],
    shortEn: '',
    shortLo: '',
    role: 'member',
    presence: 'present',
    representedBy: '',
    arrivedTime: null,
    leftTime: null,
    gender: 'm',
    ...more,
  }
}

export const attendance: readonly AttendanceLine[] = [
  attendee(['Khamla Invented', 'ຄຳຫຼ້າ'], ['Director General, Police Department', 'ຫົວໜ້າກົມຕຳຫຼວດ', 'MoPS', 'ປກສ'], { role: 'chair' }),
  attendee(['Haruka Invented', 'ຮາຣຸກະ'], ['Ambassador of Japan', 'ເອກອັກຄະລັດຖະທູດ ຍີ່ປຸ່ນ', 'Embassy of Japan', 'ສະຖານທູດ ຍີ່ປຸ່ນ'], {
    role: 'coChair',
    honorificEn: 'H.E. Ms',
    honorificLo: 'ພະນະທ່ານ ນາງ',
    presence: 'represented',
    representedBy: 'Deputy Chief of Mission',
    gender: 'f',
  }),
  attendee(['Mina Invented', 'ມີນາ'], ['Officer-in-Charge', 'ຮັກສາການຫົວໜ້າ', 'UNODC', 'UNODC'], {
    role: 'coChair',
    arrivedTime: '09:20',
    gender: 'f',
  }),
  attendee(['Somchay Invented', 'ສົມໄຊ'], ['Deputy Director General', 'ຮອງຫົວໜ້າກົມ', 'MoFA', 'ກຕທ'], { presence: 'apologised' }),
  attendee(['', ''], ['Head of Division', 'ຫົວໜ້າພະແນກ', 'MoJ', 'ກຍທ'], { presence: 'absent', gender: null }),
]

const item = (number: string, titleEn: string, titleLo: string, more: Partial<MinutesItem> = {}): MinutesItem => ({
  number,
  depth: number.includes('.') ? 1 : 0,
  titleEn,
  titleLo,
  presenterEn: '',
  presenterLo: '',
  isLedByChair: false,
  silence: null,
  blocks: [],
  mattersArising: [],
  ...more,
})

export const minutes: MinutesFacts = {
  language: 'en',
  letterhead,
  meeting,
  state: 'draft',
  n: 2,
  datedOn: '2015-11-16',
  adoptedOn: null,
  chairEn: 'Khamla Invented, Director General, Police Department',
  chairLo: 'ທ່ານ ຄຳຫຼ້າ, ຫົວໜ້າກົມຕຳຫຼວດ',
  takenByEn: 'Noy Phommachan, Secretariat',
  takenByLo: 'ນ້ອຍ ພົມມະຈັນ, ກອງເລຂາ',
  isChathamHouse: false,
  attendance,
  items: [
    item('1', 'Opening', 'ເປີດກອງປະຊຸມ', {
      blocks: [
        {
          kind: 'paragraph',
          runs: [{ text: 'The Chair opened the meeting at 09:05 and welcomed the participants. ທ່ານປະທານ ໄດ້ເປີດກອງປະຊຸມ ແລະ ຕ້ອນຮັບຜູ້ເຂົ້າຮ່ວມ.' }],
        },
      ],
    }),
    item('2', 'Minutes of the last meeting and matters arising', 'ບົດບັນທຶກກອງປະຊຸມຄັ້ງກ່ອນ', { mattersArising }),
    item('3', 'Follow-up matrix of 2015', 'ຕາຕະລາງຕິດຕາມປີ 2015'),
    item('3.1', 'Border liaison offices', 'ຫ້ອງການປະສານງານຊາຍແດນ', {
      presenterEn: 'Police Department, MoPS',
      presenterLo: 'ກົມຕຳຫຼວດ',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { text: 'Mr Somchay Invented', isSpeaker: true },
            { text: ' reported that ' },
            { text: 'nine', bold: true },
            { text: ' offices work, and that the ' },
            { text: 'plan of work', italic: true },
            { text: ' has not been approved. ຫ້ອງການປະສານງານຊາຍແດນ ມີ 9 ແຫ່ງ.' },
          ],
        },
        {
          kind: 'list',
          isOrdered: false,
          items: [[{ text: 'four in the north' }], [{ text: 'five in the centre and the south; ພາກກາງ ແລະ ພາກໃຕ້' }]],
        },
        { kind: 'paragraph', isRestricted: true, runs: [{ text: 'An ongoing investigation was mentioned.' }] },
        {
          kind: 'paragraph',
          runs: [{ text: 'The partners asked for a report before the Round Table Meeting & for figures < 12 months old.' }],
        },
        {
          kind: 'decision',
          number: 'CSSWG/2015/01-D1',
          decided: 'decided',
          textEn: 'The border liaison offices report every quarter to the Sub-Sector Working Group.',
          textLo: 'ຫ້ອງການປະສານງານຊາຍແດນ ລາຍງານທຸກໄຕມາດ ຕໍ່ກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ.',
        },
        {
          kind: 'action',
          number: 'CSSWG/2015/01-A1',
          textEn: 'Submit the BLO workplan with a report and recommendations for action',
          textLo: 'ສົ່ງແຜນວຽກຂອງຫ້ອງການປະສານງານຊາຍແດນ ພ້ອມບົດລາຍງານ ແລະ ຄຳແນະນຳ',
          leadEn: 'MoPS',
          leadLo: 'ປກສ',
          others: [],
          dueOn: '2015-11-27',
          activityNumbers: [8],
        },
        {
          kind: 'table',
          hasHead: true,
          rows: [
            [[{ text: 'Province' }], [{ text: 'Offices' }]],
            [[{ text: 'ຜົ້ງສາລີ Phongsaly' }], [{ text: '2' }]],
          ],
        },
      ],
    }),
    item('4', 'Any other business', 'ວຽກອື່ນໆ', {
      blocks: [
        {
          kind: 'action',
          number: 'CSSWG/2015/01-A2',
          textEn: 'Send comments on the MoU to MoFA',
          textLo: 'ສົ່ງຄຳເຫັນຕໍ່ບົດບັນທຶກຄວາມເຂົ້າໃຈ',
          leadEn: 'MoFA',
          leadLo: 'ກຕທ',
          others: [{ nameEn: 'MoPS', nameLo: 'ປກສ' }],
          dueOn: null,
          activityNumbers: [10, 12],
        },
      ],
    }),
  ],
  closedTime: '11:40',
  nextMeeting: {
    heldOn: '2016-03-10',
    startsTime: '09:00',
    endsTime: null,
    venueEn: 'Ministry of Public Security',
    venueLo: 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ',
  },
  signers: [],
}
