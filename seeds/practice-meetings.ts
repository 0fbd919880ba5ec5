import type { ActionStatus } from '#shared/domain/action.ts'
import type { StandingItem } from '#shared/domain/agenda-item.ts'
import type { DecisionKind } from '#shared/domain/decision.ts'

/** Something captured in the minutes. Days are counted from the day on which the practice year is made. */
export type PracticeCapture =
  | {
      readonly kind: 'action'
      readonly text: string
      readonly textLo?: string
      readonly agencies: readonly string[]
      readonly dueDays: number
      /** Numbers of the rows of the matrix. */
      readonly rows: readonly number[]
      readonly status?: ActionStatus
      readonly notes?: readonly { readonly text: string; readonly onDays: number; readonly by: string }[]
      /** Closed with this note. */
      readonly closed?: { readonly note: string; readonly onDays: number; readonly by: string }
    }
  | { readonly kind: 'decision'; readonly decisionKind: DecisionKind; readonly text: string; readonly rows: readonly number[] }

/** What was said under one item of the agenda, in its order. */
export type PracticeItem = {
  /** A standing item of the template, or the title of an item of its own after “matters arising”. */
  readonly item:
    | StandingItem
    | { readonly title: string; readonly rows: readonly number[]; readonly minutes: number; readonly agency: string }
  readonly said: readonly (string | PracticeCapture)[]
}

/** The high-level meeting, held together with the Mini-Dublin Group, minutes adopted. */
export const highLevelItems: readonly PracticeItem[] = [
  {
    item: 'opening',
    said: [
      'The Chairperson welcomed the members of both groups and recalled that the meeting was held in a room of the Government, without cost.',
    ],
  },
  { item: 'adoptAgenda', said: ['The agenda was adopted as circulated.'] },
  {
    item: 'subGroups',
    said: [
      'The meeting noted that neither sub-group had met in the period, since the authorities chairing them had not convened the members.',
      decision('requested', 'Each sub-group is convened once before the Round Table, in a room that costs nothing.', [1]),
      action('Convene the Drugs Sub-Sector Working Group', ['LCDC'], -126, [1], {
        textLo: 'ເອີ້ນປະຊຸມກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ ຢາເສບຕິດ',
        notes: [{ text: 'The chair proposes a date after the harvest survey.', onDays: -60, by: 'telephone' }],
      }),
      action('Convene the Crime Sub-Sector Working Group', ['MoPS'], -40, [1], {
        textLo: 'ເອີ້ນປະຊຸມກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ ອາດຊະຍາກຳ',
        closed: { note: 'Convened; the notice was sent to all members.', onDays: -20, by: 'letter' },
      }),
    ],
  },
  {
    item: 'matrixReview',
    said: [
      'UNODC informed the meeting that one alternative development project was completed and that a new one was launched in Houaphan.',
      action('Table options for alternative development in Phongsaly', ['LCDC', 'MAF', 'UNODC'], 24, [4]),
      action('Propose financing options for one field visit', ['UNODC'], -90, [3], { textLo: 'ສະເໜີທາງເລືອກດ້ານທຶນ ສຳລັບການລົງຢ້ຽມຢາມພາກສະໜາມ' }),
      action('Propose how community-based treatment relates to residential treatment', ['MoH', 'LCDC'], -19, [5], {
        textLo: 'ສະເໜີການພົວພັນລະຫວ່າງ CBT ແລະ ການປິ່ນປົວຂັ້ນສູງ',
        status: 'inProgress',
      }),
      decision('noted', 'Nothing was reported on rows 7 and 11; the responsible agencies are asked for two sentences each.', [7, 11]),
      action('Send the text for the terrorism segment, nothing reported so far', ['OSPP'], 3, [7]),
    ],
  },
  { item: 'nextMeeting', said: ['The next high-level meeting will be held before the Round Table.'] },
]

/** The preparatory meeting: held, its minutes not adopted yet. */
export const preparatoryItems: readonly PracticeItem[] = [
  {
    item: { title: 'Container control: signature of the MoU', rows: [10], minutes: 20, agency: 'UNODC' },
    said: [
      'UNODC recalled that the port assessment is complete and that the MoU needs to be signed before activities can begin.',
      decision('decided', 'Key agencies give their comments on the MoU to MoFA within the month.', [10]),
      action('Send comments on the MoU on container control to MoFA', ['MoPS', 'MoF', 'LCDC'], -4, [10], {
        textLo: 'ສົ່ງຄຳເຫັນຕໍ່ MoU ໃຫ້ ກະຊວງການຕ່າງປະເທດ',
        status: 'inProgress',
        notes: [{ text: 'MoF has sent its comments. MoPS and LCDC are still to answer.', onDays: -28, by: 'telephone' }],
      }),
    ],
  },
  {
    item: { title: 'Border liaison offices: workplan', rows: [8], minutes: 15, agency: 'MoPS' },
    said: [
      'The members welcomed that all border liaison offices have received basic equipment.',
      action('Submit the BLO workplan with a report and recommendations', ['MoPS'], 10, [8], { status: 'inProgress' }),
    ],
  },
  {
    item: { title: 'Money laundering: action plan', rows: [13], minutes: 20, agency: 'BoL' },
    said: [
      action('List the customer due diligence orders still to be issued', ['BoL', 'MoF'], -4, [13], {
        textLo: 'ເຮັດລາຍການຄຳສັ່ງກວດສອບລູກຄ້າ ທີ່ຍັງບໍ່ທັນອອກ',
      }),
      action('Confirm the programme of the APG visit', ['BoL'], 17, [13], { status: 'inProgress' }),
    ],
  },
  {
    item: { title: 'Law against trafficking in persons', rows: [6], minutes: 15, agency: 'MoJ' },
    said: [
      action('Report on the alignment of the TIP Law with international standards', ['MoJ'], 2, [6], {
        textLo: 'ລາຍງານຄວາມຄືບໜ້າຂອງກົດໝາຍ TIP',
      }),
      action('Name a focal point for the second UNCAC review cycle', ['SIAA'], 3, [9]),
      action('Report on the training of the Environmental Police', ['MoPS'], 17, [12]),
    ],
  },
]

/** Items of the crime sub-group’s agenda, between “matters arising” and the end. */
export const crimeItems: readonly Exclude<PracticeItem['item'], string>[] = [
  { title: 'TIP Law and trafficking manuals', rows: [6], minutes: 20, agency: 'MoJ' },
  { title: 'Border liaison offices: recommendations', rows: [8], minutes: 20, agency: 'MoPS' },
  { title: 'UNCAC second review cycle', rows: [9], minutes: 15, agency: 'SIAA' },
  { title: 'Container control: signature of the MoU', rows: [10], minutes: 20, agency: 'UNODC' },
  { title: 'Money laundering: action plan and visit', rows: [13], minutes: 25, agency: 'BoL' },
  { title: 'Wildlife and timber trafficking', rows: [12], minutes: 10, agency: 'UNODC' },
]

type ActionMore = Pick<Extract<PracticeCapture, { kind: 'action' }>, 'textLo' | 'status' | 'notes' | 'closed'>

function action(
  text: string,
  agencies: readonly string[],
  dueDays: number,
  rows: readonly number[],
  more: ActionMore = {},
): PracticeCapture {
  return { kind: 'action', text, agencies, dueDays, rows, ...more }
}

function decision(decisionKind: DecisionKind, text: string, rows: readonly number[]): PracticeCapture {
  return { kind: 'decision', decisionKind, text, rows }
}
