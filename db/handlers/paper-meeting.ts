import type { Contact, MeetingFacts } from '#shared/documents/facts.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import type { WorkingGroup, WorkingGroupId } from '#shared/domain/working-group.ts'
import { Refusal } from '#shared/errors.ts'
import type { Reader } from './context.ts'
import { readMeetingRows } from './meeting-rows.ts'
import type { PaperOffice } from './paper-office.ts'

/** A meeting as its papers describe it. */
export type PaperMeeting = {
  readonly meeting: Meeting
  /** What the person calls it in a message. */
  readonly label: string
  readonly facts: MeetingFacts
  readonly contact: Contact
  /** The group at the root of the tree, in whose name letters are written. */
  readonly mainGroup: Pick<WorkingGroup, 'id' | 'nameEn' | 'nameLo'>
}

/**
 * Reads a meeting with everything that papers say about it.
 *
 * @throws {Refusal} `record.notFound`.
 */
export async function readPaperMeeting(db: Reader, meetingId: MeetingId, office: PaperOffice): Promise<PaperMeeting> {
  const [row] = await readMeetingRows(db, { id: meetingId })
  if (row === undefined) throw new Refusal('record.notFound', { kind: 'meeting' })
  const { meeting, groups, venueEn, venueLo } = row
  return {
    meeting,
    label: meeting.number ?? meeting.titleEn,
    facts: {
      number: meeting.number,
      ordinal: null,
      titleEn: meeting.titleEn,
      titleLo: meeting.titleLo,
      groupEn: groups.map(({ nameEn }) => nameEn).join(' and '),
      groupLo: groups.map(({ nameEn, nameLo }) => nameLo || nameEn).join(' ແລະ '),
      heldOn: meeting.heldOn,
      startsTime: meeting.startsTime,
      endsTime: meeting.endsTime,
      venueEn,
      venueLo,
    },
    contact: await readContact(db, meeting, office.contact),
    mainGroup: await readMainGroup(db, meeting.groupId),
  }
}

async function readContact(db: Reader, { contactPersonId }: Meeting, otherwise: Contact): Promise<Contact> {
  if (contactPersonId === null) return otherwise
  const person = await db
    .selectFrom('person')
    .select(['nameEn', 'nameLo', 'phone', 'email'])
    .where('id', '=', contactPersonId)
    .executeTakeFirst()
  return person ?? otherwise
}

async function readMainGroup(db: Reader, groupId: WorkingGroupId): Promise<PaperMeeting['mainGroup']> {
  const groups = await db.selectFrom('workingGroup').select(['id', 'parentId', 'nameEn', 'nameLo']).orderBy('position').execute()
  const byId = new Map(groups.map((group) => [group.id, group]))
  let group = byId.get(groupId)
  while (group !== undefined && group.parentId !== null && byId.has(group.parentId)) group = byId.get(group.parentId)
  if (group === undefined) throw new Refusal('record.notFound', { kind: 'group' })
  return group
}
