import * as Y from 'yjs'
import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import type { AgendaItem, AgendaItemId } from '#shared/domain/agenda-item.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import type { Organisation, OrganisationId } from '#shared/domain/organisation.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { TestApp } from '#test/support/app.ts'

export const meetingId = 'meeting-1' as MeetingId
export const itemIds = ['item-1', 'item-2'] as unknown as readonly [AgendaItemId, AgendaItemId]
export const mofaId = 'org-mofa' as OrganisationId
export const mopsId = 'org-mops' as OrganisationId
export const activityId = (position: number) => `activity-${position}` as ActivityId

/** A Crime sub-group meeting of 12 November 2015 with two agenda items, two ministries and a matrix of ten rows. */
export async function addMeeting({ db }: TestApp, changes: Partial<Meeting> = {}): Promise<void> {
  await db
    .insertInto('workingGroup')
    .values([
      { ...group, id: 'group-id' as WorkingGroupId, parentId: null, code: 'IDSWG', nameEn: 'Sector Working Group', position: 1 },
      {
        ...group,
        id: 'group-cs' as WorkingGroupId,
        parentId: 'group-id' as WorkingGroupId,
        code: 'CSSWG',
        nameEn: 'Crime Sub-Sector Working Group',
        position: 2,
      },
    ])
    .execute()
  await db
    .insertInto('period')
    .values({
      id: 'period-1' as PeriodId,
      label: 'FY 2015/2016',
      startsOn: '2015-10-01',
      endsOn: '2016-09-30',
      roundTableKind: 'RTIM',
      roundTableOn: null,
      closedAt: null,
      deletedAt: null,
    })
    .execute()
  await db
    .insertInto('organisation')
    .values([buildOrganisation(mofaId, 'MoFA', 'ກຕທ', 1), buildOrganisation(mopsId, 'MoPS', 'ປກສ', 2)])
    .execute()
  await db
    .insertInto('commitment')
    .values({ id: 'commitment-1' as never, groupId: 'group-id' as WorkingGroupId, closedAt: null, closedReason: null })
    .execute()
  await db
    .insertInto('activity')
    .values(Array.from({ length: 10 }, (_, index) => buildActivity(index + 1)))
    .execute()
  await db
    .insertInto('meeting')
    .values({ ...meeting, ...changes })
    .execute()
  await db
    .insertInto('agendaItem')
    .values([buildItem(itemIds[0], 1, 'Opening'), buildItem(itemIds[1], 2, 'Container control')])
    .execute()
}

/** Types a paragraph into one part of a document and gives the update that says so. */
export function typeParagraph(doc: Y.Doc, part: string, text: string, attributes: Readonly<Record<string, unknown>> = {}): Uint8Array {
  return updateOf(doc, () => {
    const paragraph = new Y.XmlElement('paragraph')
    for (const [name, value] of Object.entries(attributes)) paragraph.setAttribute(name, value as string)
    paragraph.insert(0, [new Y.XmlText(text)])
    const fragment = doc.getXmlFragment(part)
    fragment.insert(fragment.length, [paragraph])
  })
}

/** Marks the paragraph with a text as restricted, or as free again, and gives the update that says so. */
export function restrictParagraph(doc: Y.Doc, part: string, text: string, isRestricted = true): Uint8Array {
  return updateOf(doc, () => {
    const paragraphs = doc.getXmlFragment(part).toArray()
    const found = paragraphs.find((node) => node instanceof Y.XmlElement && node.firstChild?.toString() === text) as Y.XmlElement
    if (isRestricted) found.setAttribute('restricted', 'true')
    else found.removeAttribute('restricted')
  })
}

/** Puts the node of a captured record into one part of a document and gives the update that says so. */
export function putCaptured(doc: Y.Doc, part: string, kind: 'action' | 'decision', id: string): Uint8Array {
  return updateOf(doc, () => {
    const node = new Y.XmlElement('captured')
    node.setAttribute('kind', kind)
    node.setAttribute('id', id)
    const fragment = doc.getXmlFragment(part)
    fragment.insert(fragment.length, [node])
  })
}

/** Marks an action or decision in the text as one that does not leave the house. */
export function restrictCaptured(doc: Y.Doc, part: string, id: string): Uint8Array {
  return updateOf(doc, () => {
    const nodes = doc.getXmlFragment(part).toArray()
    const node = nodes.find((one) => one instanceof Y.XmlElement && one.getAttribute('id') === id) as Y.XmlElement
    node.setAttribute('restricted', 'true')
  })
}

/** The update that a change makes. */
function updateOf(doc: Y.Doc, change: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  doc.transact(change)
  return Y.encodeStateAsUpdate(doc, before)
}

const group = { nameLo: '', mandateEn: '', mandateLo: '', chairLine: '', mark: '', quorumCount: 10, deletedAt: null }

const meeting: Meeting = {
  id: meetingId,
  kind: 'ordinary',
  groupId: 'group-cs' as WorkingGroupId,
  periodId: 'period-1' as PeriodId,
  titleEn: 'Crime Sub-Sector Working Group',
  titleLo: '',
  titleStale: null,
  heldOn: '2015-11-12',
  startsTime: '09:00',
  endsTime: '11:30',
  actualStartTime: null,
  actualEndTime: null,
  venueId: null,
  venueText: '',
  payer: '',
  costReason: '',
  interpreterNeeded: 0,
  contactPersonId: null,
  number: null,
  enteredAfterwards: 0,
  announcedAt: null,
  startedAt: null,
  heldAt: null,
  closedAt: null,
  cancelledAt: null,
  cancelReason: null,
  adoptedOn: null,
  deletedAt: null,
}

function buildOrganisation(id: OrganisationId, shortEn: string, shortLo: string, position: number): Organisation {
  return {
    id,
    kind: 'ministry',
    nameEn: `Ministry ${shortEn}`,
    nameLo: '',
    shortEn,
    shortLo,
    letterLanguage: 'lo',
    draftAt: null,
    position,
    deletedAt: null,
  }
}

function buildActivity(position: number): Activity {
  return {
    id: activityId(position),
    commitmentId: 'commitment-1' as Activity['commitmentId'],
    periodId: 'period-1' as PeriodId,
    groupId: 'group-id' as WorkingGroupId,
    position,
    titleEn: `Activity ${position}`,
    titleLo: '',
    indicatorEn: null,
    indicatorLo: null,
    progressEn: '',
    progressLo: '',
    challengesEn: '',
    challengesLo: '',
    keyMessageEn: '',
    keyMessageLo: '',
    retiredAt: null,
    retiredReason: null,
    baseline: '',
    target: '',
    actual: '',
    deletedAt: null,
  }
}

function buildItem(id: AgendaItemId, position: number, titleEn: string): AgendaItem {
  return {
    id,
    meetingId,
    parentId: null,
    position,
    titleEn,
    titleLo: '',
    titleStale: null,
    purpose: null,
    durationMinutes: 15,
    presenterText: '',
    presenterPostId: null,
    presenterOrganisationId: null,
    standing: null,
    frozenNumber: null,
    startedTime: null,
    endedTime: null,
    deletedAt: null,
  }
}
