import { v7 } from 'uuid'
import * as Y from 'yjs'
import type { ActionId } from '#shared/domain/action.ts'
import type { ActivityId, CommitmentId } from '#shared/domain/activity.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { addDays } from '#shared/i18n/format.ts'
import type { TestApp } from '#test/support/app.ts'

export type OfficeSize = { readonly meetingCount: number; readonly actionCount: number; readonly paragraphCount: number }
export type BigOffice = {
  readonly meetingIds: readonly MeetingId[]
  readonly activityIds: readonly ActivityId[]
  readonly groupId: WorkingGroupId
  readonly periodId: PeriodId
}

const PARAGRAPH =
  'The chair recalled that the Port Assessment was completed and that key agencies should provide their comments. ທີ່ປະຊຸມໄດ້ຮັບຮູ້ຄວາມຄືບໜ້າຂອງໂຄງການ. '

/** Fills an office straight into its tables: the commands would take minutes for twenty years, and it is the reading that is measured. */
export async function fillOffice({ db, sqlite }: TestApp, { meetingCount, actionCount, paragraphCount }: OfficeSize): Promise<BigOffice> {
  const groupId = v7() as WorkingGroupId
  const periodId = v7() as PeriodId
  const organisationId = v7() as OrganisationId
  await db
    .insertInto('workingGroup')
    .values({
      id: groupId,
      parentId: null,
      code: 'CSSWG',
      nameEn: 'Crime Sub-Sector Working Group',
      nameLo: '',
      mandateEn: '',
      mandateLo: '',
      chairLine: '',
      mark: 'CS',
      quorumCount: null,
      position: 1,
      deletedAt: null,
    })
    .execute()
  await db
    .insertInto('period')
    .values({
      id: periodId,
      label: 'FY 2014/2015',
      startsOn: '1996-10-01',
      endsOn: '2016-09-30',
      roundTableKind: 'HL RTM',
      roundTableOn: '2015-11-27',
      closedAt: null,
      deletedAt: null,
    })
    .execute()
  await db
    .insertInto('organisation')
    .values({
      id: organisationId,
      kind: 'ministry',
      nameEn: 'Ministry of Public Security',
      nameLo: 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ',
      shortEn: 'MoPS',
      shortLo: 'ປກສ',
      letterLanguage: 'lo',
      draftAt: null,
      position: 1,
      deletedAt: null,
    })
    .execute()
  await db
    .insertInto('report')
    .values({
      id: v7() as ReportId,
      periodId,
      groupId,
      language: 'en',
      groupName: 'Crime',
      chairs: '',
      mandate: '',
      overviewTitle: '',
      overviewPrompt: '',
      overview: PARAGRAPH,
      performanceTitle: '',
      note: '',
      columnTitles: '["a","b","c","d"]',
      importedAt: null,
      sourceName: '',
      deletedAt: null,
    })
    .execute()
  const activityIds = Array.from({ length: 13 }, () => v7() as ActivityId)
  const meetingIds = Array.from({ length: meetingCount }, () => v7() as MeetingId)
  const insert = prepareInserts(sqlite)
  sqlite.transaction(() => {
    for (const [index, id] of activityIds.entries()) {
      const commitmentId = v7() as CommitmentId
      insert.commitment.run(commitmentId, groupId)
      insert.activity.run(id, commitmentId, periodId, groupId, index + 1, `Activity ${index + 1}`, `${PARAGRAPH}${PARAGRAPH}`)
    }
    const perMeeting = { actions: Math.ceil(actionCount / meetingCount), paragraphs: Math.ceil(paragraphCount / meetingCount) }
    for (const [index, meetingId] of meetingIds.entries()) {
      const heldOn = addDays('1996-11-01', Math.floor((index * 365 * 20) / meetingCount))
      const itemId = v7() as AgendaItemId
      insert.meeting.run(meetingId, groupId, periodId, heldOn, `CSSWG/${heldOn.slice(0, 4)}/${String(index + 1).padStart(2, '0')}`)
      insert.meetingGroup.run(v7(), meetingId, groupId)
      insert.item.run(itemId, meetingId)
      insert.update.run(meetingId, v7(), minutesOf(itemId, perMeeting.paragraphs))
      for (let n = 1; n <= perMeeting.actions; n++) {
        const actionId = v7() as ActionId
        insert.action.run(
          actionId,
          groupId,
          meetingId,
          itemId,
          `CSSWG/${heldOn.slice(0, 4)}/${String(index + 1).padStart(2, '0')}-A${n}`,
          `Send comments on the MoU, part ${n}`,
          addDays(heldOn, 30),
          n % 3 === 0 ? 'open' : 'done',
          `${heldOn}T03:00:00.000Z`,
        )
        insert.party.run(v7(), actionId, organisationId)
        insert.link.run(v7(), actionId, activityIds[n % activityIds.length])
      }
    }
  })()
  return { meetingIds, activityIds, groupId, periodId }
}

function prepareInserts(sqlite: TestApp['sqlite']) {
  return {
    commitment: sqlite.prepare('INSERT INTO commitment (id, groupId) VALUES (?, ?)'),
    activity: sqlite.prepare(
      'INSERT INTO activity (id, commitmentId, periodId, groupId, position, titleEn, progressEn) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    meeting: sqlite.prepare(
      "INSERT INTO meeting (id, kind, groupId, periodId, titleEn, heldOn, number, heldAt) VALUES (?, 'ordinary', ?, ?, 'Crime Sub-Sector Working Group', ?, ?, '2015-01-01T00:00:00.000Z')",
    ),
    meetingGroup: sqlite.prepare('INSERT INTO meetingGroup (id, meetingId, groupId) VALUES (?, ?, ?)'),
    item: sqlite.prepare("INSERT INTO agendaItem (id, meetingId, position, titleEn) VALUES (?, ?, 1, 'Container control')"),
    update: sqlite.prepare(
      "INSERT INTO minutesUpdate (docId, deviceId, batchId, bytes, hash, receivedAt) VALUES (?, 'bench', ?, ?, '', '2015-01-01T00:00:00.000Z')",
    ),
    action: sqlite.prepare(
      'INSERT INTO action (id, groupId, meetingId, itemId, number, textEn, dueOn, status, capturedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    party: sqlite.prepare("INSERT INTO actionParty (id, actionId, organisationId, role, position) VALUES (?, ?, ?, 'lead', 1)"),
    link: sqlite.prepare('INSERT INTO actionActivity (id, actionId, activityId) VALUES (?, ?, ?)'),
  }
}

function minutesOf(itemId: string, paragraphCount: number): Uint8Array {
  const doc = new Y.Doc()
  const fragment = doc.getXmlFragment(`${itemId}/en`)
  doc.transact(() => {
    for (let n = 0; n < paragraphCount; n++) {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [new Y.XmlText(`${n}. ${PARAGRAPH}`)])
      fragment.push([paragraph])
    }
  })
  return Y.encodeStateAsUpdate(doc)
}
