import * as Y from 'yjs'
import { plainTextOf } from '#shared/documents/outline.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import type { TestApp } from './app.ts'
import { activityId, buildNewMeeting, ids, itemId, plantOffice } from './convening.ts'
import { buildHolder, buildMembership, buildOrganisation, buildPost } from './people.ts'
import { putCaptured, restrictCaptured, restrictParagraph, typeParagraph } from './room.ts'

/** Nine actions of the Crime sub-group for four agencies: who leads, then who takes part. */
const NINE: readonly (readonly [text: string, agencies: readonly string[]])[] = [
  ['Submit the BLO workplan', ['MoPS']],
  ['Send the figures of officers trained', ['MoPS', 'LCDC']],
  ['Send comments on the MoU', ['MoFA', 'MoPS', 'MoF', 'LCDC']],
  ['Circulate the treaty list', ['MoFA']],
  ['Report on cash couriers', ['MoF']],
  ['Name a focal point for customs', ['MoF', 'MoPS']],
  ['Translate the matrix', ['LCDC']],
  ['Book the hall for March', ['LCDC']],
  ['Share the border calendar', ['MoPS', 'MoFA']],
]

/** An office with people who do not exist, and a Crime sub-group meeting of 12 November 2015 that is planned. */
export async function plantMeeting(app: TestApp): Promise<void> {
  const { call } = app
  await plantOffice(app)
  await call('people.saveOrganisation', buildOrganisation('MoF', { nameEn: 'Ministry of Finance', position: 4 }))
  await call('people.savePost', buildPost('customs', 'MoF', { titleEn: 'Director General, Customs Department' }))
  await call(
    'people.saveOrganisation',
    buildOrganisation('LCDC', { nameEn: 'National Commission', nameLo: 'ຄະນະກຳມະການ', letterLanguage: 'lo', position: 5 }),
  )
  await call('people.savePost', buildPost('office-head', 'LCDC', { titleEn: 'Head of the Office', titleLo: 'ຫົວໜ້າຫ້ອງການ' }))
  await call('people.saveMembership', buildMembership('m8', ids.csswg, 'office-head'))
  await call('people.newHolder', buildHolder('Bounmy Invented', 'dg-police', '2014-01-01', { person: { gender: 'm' }, honorificEn: 'Mr' }))
  await call('people.newHolder', buildHolder('Dao Invented', 'mofa-io', '2014-01-01', { person: { gender: 'f' }, honorificEn: 'Ms' }))
  await call('people.newHolder', buildHolder('Keo Invented', 'office-head', '2014-01-01'))
  await call('app.saveSettings', { signerName: 'Bounthan Invented', secretaryName: 'Noy Invented' })
  await call('meetings.create', buildNewMeeting())
  await call('agenda.add', {
    id: itemId('mou'),
    meetingId: ids.meeting,
    titleEn: 'Memorandum of understanding',
    activityIds: [activityId(2)],
  })
  await call('agenda.add', { id: itemId('other'), meetingId: ids.meeting, titleEn: 'Any other business' })
}

/** The office reads and confirms every Lao sentence, as it does once. */
export async function confirmWording({ call }: TestApp): Promise<void> {
  const sentences = await call('outgoing.wording', {})
  await call('outgoing.confirmWording', { sentences: sentences.map(({ key, lo }) => ({ key, lo })) })
}

/** Holds the planned meeting on its day and captures nine actions; today is then 16 November. */
export async function holdMeeting(app: TestApp): Promise<void> {
  const { call, setNow } = app
  setNow('2015-11-12T02:00:00.000Z')
  await call('minutes.startMeeting', { meetingId: ids.meeting })
  const { seats } = await call('attendance.list', { meetingId: ids.meeting })
  const there = seats.filter(({ post }) => post?.id !== 'amb-germany')
  await call('attendance.record', {
    meetingId: ids.meeting,
    changes: there.map(({ id }) => ({ attendanceId: id, presence: 'present' as const })),
  })
  const doc = await openMinutes(app)
  await type(app, doc, 'The Chair opened the discussion on the memorandum.')
  await captureActions(app, doc, NINE)
  setNow('2015-11-12T05:00:00.000Z')
  await call('minutes.endMeeting', { meetingId: ids.meeting })
  setNow('2015-11-16T03:00:00.000Z')
}

/** The text of the meeting's minutes, to go on writing in. */
export async function openMinutes({ call }: TestApp): Promise<Y.Doc> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, (await call('minutes.open', { meetingId: ids.meeting })).record.bytes)
  return doc
}

/** Types a paragraph of English under the first item. */
export async function type(
  { call, newId }: TestApp,
  doc: Y.Doc,
  text: string,
  attributes: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const bytes = typeParagraph(doc, `${itemId('mou')}/en`, text, attributes)
  await call('minutes.append', { docId: ids.meeting, batchId: newId(), bytes })
}

/** Marks a paragraph of the first item as one that does not leave the house. */
export async function restrict({ call, newId }: TestApp, doc: Y.Doc, text: string): Promise<void> {
  const bytes = restrictParagraph(doc, `${itemId('mou')}/en`, text)
  await call('minutes.append', { docId: ids.meeting, batchId: newId(), bytes })
}

/** Takes the mark from a paragraph of the first item, so that it leaves the house again. */
export async function free({ call, newId }: TestApp, doc: Y.Doc, text: string): Promise<void> {
  const bytes = restrictParagraph(doc, `${itemId('mou')}/en`, text, false)
  await call('minutes.append', { docId: ids.meeting, batchId: newId(), bytes })
}

/** Marks an action of the first item as one that does not leave the house. */
export async function restrictAction({ call, newId }: TestApp, doc: Y.Doc, id: ActionId): Promise<void> {
  const bytes = restrictCaptured(doc, `${itemId('mou')}/en`, id)
  await call('minutes.append', { docId: ids.meeting, batchId: newId(), bytes })
}

/** Captures actions under the first item, the first agency leads. */
export async function captureActions(app: TestApp, doc: Y.Doc, actions: typeof NINE): Promise<readonly ActionId[]> {
  const captured: ActionId[] = []
  for (const [text, agencies] of actions) {
    const id = app.newId<ActionId>()
    captured.push(id)
    await app.call('minutes.capture', {
      meetingId: ids.meeting,
      itemId: itemId('mou'),
      update: { docId: ids.meeting, batchId: app.newId(), bytes: putCaptured(doc, `${itemId('mou')}/en`, 'action', id) },
      record: {
        kind: 'action',
        id,
        textEn: text,
        textLo: '',
        dueOn: '2015-12-15',
        organisationIds: agencies as readonly string[] as OrganisationId[],
        newOrganisations: [],
        activityIds: [activityId(2)],
      },
    })
  }
  return captured
}

/** What a paper of the register says, line by line. */
export async function textOfPaper({ call }: Pick<TestApp, 'call'>, id: OutgoingId): Promise<string> {
  return plainTextOf(JSON.parse((await call('outgoing.get', { id })).tree) as Paper)
}
