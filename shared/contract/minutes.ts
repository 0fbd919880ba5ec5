import { z } from 'zod'
import { ActionId, ActionStatus } from '../domain/action.ts'
import { ActivityId } from '../domain/activity.ts'
import { AgendaItem, AgendaItemId } from '../domain/agenda-item.ts'
import { ClockTime, Day, Flag, Line, OptionalLine, Stale } from '../domain/common.ts'
import { DecisionId, DecisionKind } from '../domain/decision.ts'
import { Meeting, MeetingId } from '../domain/meeting.ts'
import { MinutesBlock } from '../domain/minutes.ts'
import { OrganisationId } from '../domain/organisation.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { append, command, query } from './define.ts'

/** A pasted table of a hundred pages stays below this. */
const UPDATE_LIMIT_BYTES = 8 * 1024 * 1024

/** Some typing, on its way to the disk; a repetition under the same `batchId` changes nothing. */
const MinutesBatch = z.object({
  docId: z.string().min(1).max(200),
  batchId: z.string().min(1).max(200),
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= UPDATE_LIMIT_BYTES),
})
export type MinutesBatch = z.infer<typeof MinutesBatch>

const Saved = z.object({ seq: z.int(), savedAt: z.string() })
const ForMeeting = z.object({ meetingId: MeetingId })
/** `bytes` is one Yjs update with everything up to `throughSeq`. */
const OpenDocument = z.object({
  docId: z.string(),
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  throughSeq: z.int(),
})

/** An action or decision of this meeting, as the text and the list beside it draw it. */
const Captured = z.object({
  kind: z.enum(['action', 'decision']),
  id: z.string(),
  number: z.string(),
  itemId: AgendaItemId.nullable(),
  textEn: z.string(),
  textLo: z.string(),
  textStale: Stale,
  /** null for an action. */
  decisionKind: DecisionKind.nullable(),
  dueOn: Day.nullable(),
  /** null for a decision. */
  status: ActionStatus.nullable(),
  /** Lead first. */
  parties: z.array(z.object({ organisationId: OrganisationId, shortEn: z.string(), shortLo: z.string(), role: z.enum(['lead', 'with']) })),
  activities: z.array(z.object({ id: ActivityId, position: z.int() })),
  notInMinutes: Flag,
  capturedAt: z.string(),
  withdrawnAt: z.string().nullable(),
})
export type Captured = z.infer<typeof Captured>

const RoomItem = AgendaItem.pick({
  id: true,
  parentId: true,
  position: true,
  titleEn: true,
  titleLo: true,
  purpose: true,
  durationMinutes: true,
  presenterText: true,
  standing: true,
  frozenNumber: true,
  startedTime: true,
  endedTime: true,
}).extend({
  presenterEn: z.string(),
  presenterLo: z.string(),
  activityIds: z.array(ActivityId),
  /** The instant behind `startedTime`; null while it has not begun, and when the time was entered by hand. */
  startedAt: z.string().nullable(),
})

const Texts = { textEn: OptionalLine, textLo: OptionalLine }

/** The minutes while they are typed, what is captured in them, and the stages of the meeting that they belong to. */
export const minutes = {
  /** Gives both documents, and creates them the first time. */
  'minutes.open': append(ForMeeting, z.object({ record: OpenDocument, private: OpenDocument })),
  'minutes.append': append(MinutesBatch, Saved),
  /** Everything that the meeting room shows besides the text, attendance and earlier actions. */
  'minutes.room': query(
    ForMeeting,
    z.object({
      meeting: Meeting,
      group: z.object({
        id: WorkingGroupId,
        code: z.string(),
        nameEn: z.string(),
        nameLo: z.string(),
        mark: z.string(),
        quorumCount: z.int().nullable(),
      }),
      items: z.array(RoomItem),
      agencies: z.array(
        z.object({
          id: OrganisationId,
          shortEn: z.string(),
          shortLo: z.string(),
          nameEn: z.string(),
          nameLo: z.string(),
          draft: z.boolean(),
        }),
      ),
      activities: z.array(z.object({ id: ActivityId, position: z.int(), titleEn: z.string(), titleLo: z.string() })),
      captured: z.array(Captured),
      /** Numbers that the next action and decision will get. */
      next: z.object({ action: z.int(), decision: z.int() }),
      nextMeetingOn: Day.nullable(),
      /** The minutes stand in a Word file. */
      isDrafted: z.boolean(),
    }),
  ),
  /** The text as blocks, always up to date, without private notes. Restricted parts are marked; whoever sends the text leaves them out. */
  'minutes.text': query(
    ForMeeting,
    z.object({
      items: z.array(z.object({ itemId: AgendaItemId, deleted: z.boolean(), en: z.array(MinutesBlock), lo: z.array(MinutesBlock) })),
      captured: z.array(Captured),
      throughSeq: z.int(),
    }),
  ),
  /** The record and the text that shows it, both or neither. */
  'minutes.capture': command(
    z.object({
      meetingId: MeetingId,
      itemId: AgendaItemId.nullable(),
      record: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('action'),
          id: ActionId,
          ...Texts,
          dueOn: Day.nullable(),
          /** Lead first; ids of `newOrganisations` are allowed. */
          organisationIds: z.array(OrganisationId).max(50),
          newOrganisations: z.array(z.object({ id: OrganisationId, short: Line })).max(50),
          activityIds: z.array(ActivityId).max(100),
        }),
        z.object({
          kind: z.literal('decision'),
          id: DecisionId,
          decisionKind: DecisionKind,
          ...Texts,
          activityIds: z.array(ActivityId).max(100),
        }),
      ]),
      update: MinutesBatch.nullable(),
    }),
    z.object({ number: z.string(), savedAt: z.string() }),
  ),
  /** Says that records have left the text or come back into it; the records themselves stay. */
  'minutes.markRemoved': command(
    z.object({
      meetingId: MeetingId,
      records: z.array(z.object({ kind: z.enum(['action', 'decision']), id: z.string(), removed: z.boolean() })).max(1_000),
    }),
    z.null(),
  ),
  /** The day is today's, whatever day was planned; an item named begins with the meeting. Times left out are those of the office's clock. */
  'minutes.startMeeting': command(ForMeeting.extend({ itemId: AgendaItemId.optional(), time: ClockTime.optional() }), z.null()),
  'minutes.startItem': command(ForMeeting.extend({ itemId: AgendaItemId, time: ClockTime.optional() }), z.null()),
  'minutes.endMeeting': command(ForMeeting.extend({ time: ClockTime.optional() }), z.null()),
  /** No typing any more; the updates become one. */
  'minutes.close': command(ForMeeting, z.null()),
  'minutes.reopen': command(ForMeeting, z.null()),
  'minutes.adopt': command(ForMeeting.extend({ on: Day }), z.null()),
} as const
