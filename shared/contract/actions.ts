import { z } from 'zod'
import { Action, ActionId, ActionNote, ActionNoteId, ActionStatus } from '../domain/action.ts'
import { ActivityId, MatrixColumn, ProposalId } from '../domain/activity.ts'
import { Day, Language, Line, OptionalLine, Prose } from '../domain/common.ts'
import { MeetingId } from '../domain/meeting.ts'
import { OrganisationId } from '../domain/organisation.ts'
import { OutgoingId, OutgoingKind, SentHow } from '../domain/outgoing.ts'
import { PeriodId } from '../domain/period.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

/** A responsible organisation as a list shows it; the lead comes first. */
const Party = z.object({
  organisationId: OrganisationId,
  role: z.enum(['lead', 'with']),
  shortEn: z.string(),
  shortLo: z.string(),
  nameEn: z.string(),
  nameLo: z.string(),
})

/** A row of the matrix that an action feeds: `#10`. */
const LinkedActivity = z.object({ id: ActivityId, position: z.int(), titleEn: z.string(), titleLo: z.string(), periodId: PeriodId })

const Row = Action.pick({
  id: true,
  groupId: true,
  meetingId: true,
  number: true,
  textEn: true,
  textLo: true,
  textStale: true,
  dueOn: true,
  status: true,
  snoozedUntilOn: true,
  closedOn: true,
  withdrawnAt: true,
  notInMinutes: true,
}).extend({
  meetingNumber: z.string().nullable(),
  isOpen: z.boolean(),
  /** 0 unless open and past its day. */
  daysLate: z.int(),
  parties: z.array(Party),
  activities: z.array(LinkedActivity),
  /** How often it was taken over into the agenda of a later meeting. */
  carriedCount: z.int(),
})
export type ActionRow = z.infer<typeof Row>

const Filter = z.object({
  groupId: WorkingGroupId.optional(),
  organisationId: OrganisationId.optional(),
  periodId: PeriodId.optional(),
  activityId: ActivityId.optional(),
  meetingId: MeetingId.optional(),
  search: OptionalLine.optional(),
})

/** One thing that happened to an action, newest last. */
const HistoryEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('created'), at: z.string(), meetingNumber: z.string().nullable() }),
  z.object({ kind: z.literal('note'), at: z.string(), note: ActionNote.omit({ deletedAt: true }), meetingNumber: z.string().nullable() }),
  z.object({
    kind: z.literal('letter'),
    at: z.string(),
    outgoingId: OutgoingId,
    outgoingKind: OutgoingKind,
    number: z.string().nullable(),
    addressee: z.string(),
    sentOn: Day.nullable(),
    sentHow: SentHow.nullable(),
  }),
  z.object({
    kind: z.literal('change'),
    at: z.string(),
    field: z.enum(['dueOn', 'status', 'snoozedUntilOn', 'textEn', 'textLo']),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('carried'),
    at: z.string(),
    meetingId: MeetingId,
    meetingNumber: z.string().nullable(),
    heldOn: Day.nullable(),
  }),
])
export type ActionHistoryEntry = z.infer<typeof HistoryEntry>

const Details = Row.extend({
  capturedAt: z.string(),
  groupCode: z.string(),
  meetingTitleEn: z.string().nullable(),
  meetingTitleLo: z.string().nullable(),
  itemTitleEn: z.string().nullable(),
  itemTitleLo: z.string().nullable(),
  /** Calendar date since which it is carried: the day of its meeting, else the day it was written down. */
  sinceOn: Day,
  history: z.array(HistoryEntry),
  /** Whether the minutes of its meeting keep it in the house: it offers nothing to the matrix. */
  isRestricted: z.boolean(),
  /** Sentences of this action that wait in the matrix. */
  waitingProposals: z.array(
    z.object({ id: ProposalId, activityId: ActivityId, position: z.int(), columnName: MatrixColumn, text: z.string() }),
  ),
})
export type ActionDetails = z.infer<typeof Details>

const Chosen = z.array(ActionId).min(1).max(2_000)
const Responsible = z.object({ leadId: OrganisationId, withIds: z.array(OrganisationId).max(50) })
const Words = z.object({ textEn: Line, textLo: OptionalLine })

/** What was agreed, who owes it, until when, and what became of it. */
export const actions = {
  'actions.list': query(Filter.extend({ list: z.enum(['open', 'overdue', 'week', 'closed', 'all']).optional() }), z.array(Row)),
  'actions.counts': query(Filter, z.object({ open: z.int(), overdue: z.int(), week: z.int(), closed: z.int() })),
  'actions.get': query(z.object({ id: ActionId }), Details),
  /** An action outside a meeting; its number is `CSSWG/2015/A1`. */
  'actions.create': command(
    Words.extend(Responsible.shape).extend({
      id: ActionId,
      groupId: WorkingGroupId,
      dueOn: Day.nullable(),
      activityIds: z.array(ActivityId).max(100),
    }),
    z.object({ number: z.string() }),
  ),
  /** What is left out stays as it is; `leadId` and `withIds` come together. */
  'actions.update': command(
    Words.partial().extend({
      id: ActionId,
      dueOn: Day.nullable().optional(),
      responsible: Responsible.optional(),
      activityIds: z.array(ActivityId).max(100).optional(),
    }),
    z.null(),
  ),
  'actions.setDue': command(z.object({ ids: Chosen, dueOn: Day.nullable() }), z.null()),
  'actions.setLead': command(z.object({ ids: Chosen, organisationId: OrganisationId }), z.null()),
  'actions.setStatus': command(z.object({ ids: Chosen, status: ActionStatus }), z.null()),
  /** Not late and not reminded of until that day; null wakes it up. */
  'actions.snooze': command(z.object({ ids: Chosen, untilOn: Day.nullable() }), z.null()),
  'actions.addNote': command(
    z.object({
      id: ActionNoteId,
      actionId: ActionId,
      text: Prose.min(1),
      notedOn: Day,
      receivedBy: OptionalLine,
      meetingId: MeetingId.nullable(),
      status: ActionStatus.optional(),
    }),
    z.null(),
  ),
  /** Done, with the note that says how; offers a sentence to Progress of every linked row of the matrix. */
  'actions.close': command(
    z.object({
      actionId: ActionId,
      noteId: ActionNoteId,
      note: Prose,
      closedOn: Day,
      receivedBy: OptionalLine,
      language: Language.optional(),
    }),
    z.object({ proposalIds: z.array(ProposalId) }),
  ),
  'actions.reopen': command(z.object({ ids: Chosen }), z.null()),
  /** Takes back an action that was written down by mistake; its number is not used again. */
  'actions.withdraw': command(z.object({ ids: Chosen }), z.null()),
} as const
