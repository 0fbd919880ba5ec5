import { z } from 'zod'
import { Action, ActionId, ActionNote, ActionParty, ActionStatus } from '../domain/action.ts'
import { Activity, ActivityId } from '../domain/activity.ts'
import { AgendaItem, AgendaItemId, AgendaPurpose } from '../domain/agenda-item.ts'
import { TemplateId } from '../domain/agenda-template.ts'
import { Day, Line, OptionalLine } from '../domain/common.ts'
import { MeetingId } from '../domain/meeting.ts'
import { OrganisationId } from '../domain/organisation.ts'
import { PostId } from '../domain/post.ts'
import { command, query } from './define.ts'

const LinkedActivity = Activity.pick({ id: true, position: true, titleEn: true, titleLo: true })

const Party = ActionParty.pick({ organisationId: true, role: true }).extend({ shortEn: z.string(), shortLo: z.string() })
const Note = ActionNote.pick({ id: true, notedOn: true, text: true, statusThen: true }).extend({ meetingNumber: z.string().nullable() })

/** An earlier action that is reviewed under an item. */
const MattersAction = Action.pick({
  id: true,
  number: true,
  textEn: true,
  textLo: true,
  dueOn: true,
  status: true,
  snoozedUntilOn: true,
  withdrawnAt: true,
}).extend({
  /** The lead first. */
  parties: z.array(Party),
  /** The last two, newest first. */
  notes: z.array(Note),
  /** Meetings before this one that had it on their agenda. */
  carriedCount: z.int(),
  /** Day of the meeting it comes from, or of its capture. */
  sinceOn: Day,
  /** What the agenda said when it left the house; null before. */
  statusThen: ActionStatus.nullable(),
  noteThen: z.string().nullable(),
})

const Row = z.object({
  item: AgendaItem,
  depth: z.union([z.literal(0), z.literal(1)]),
  /** `3.1`: frozen once the agenda has left, computed before. */
  number: z.string(),
  /** Planned clock time; null while the meeting has no start. */
  startsTime: z.string().nullable(),
  presenterEn: z.string(),
  presenterLo: z.string(),
  activities: z.array(LinkedActivity),
  actions: z.array(MattersAction),
})
export type AgendaRow = z.infer<typeof Row>
export type AgendaAction = AgendaRow['actions'][number]

const Agenda = z.object({
  rows: z.array(Row),
  totalMinutes: z.int(),
  availableMinutes: z.int().nullable(),
  /** Planned end by the minutes of the items; null while the meeting has no start. */
  endTime: z.string().nullable(),
  /** Index of the first row that ends after the planned end, or -1. */
  overrunsFrom: z.int(),
  /** Open actions of the groups that no item of this agenda reviews yet. */
  missingActionCount: z.int(),
  /** Set once the agenda has left the house: numbers stay as they are. */
  isFrozen: z.boolean(),
})

const Changes = z.object({
  titleEn: Line.optional(),
  titleLo: OptionalLine.optional(),
  purpose: AgendaPurpose.nullable().optional(),
  durationMinutes: z.int().min(0).max(1_440).nullable().optional(),
  presenterText: OptionalLine.optional(),
  presenterPostId: PostId.nullable().optional(),
  presenterOrganisationId: OrganisationId.nullable().optional(),
})

/** What a meeting will talk about. Items come in reading order; `position` counts through the whole agenda, sub-items included. */
export const agenda = {
  'agenda.list': query(z.object({ meetingId: MeetingId }), Agenda),
  /** After `afterItemId`, or at the end. */
  'agenda.add': command(
    Changes.extend({
      id: AgendaItemId,
      meetingId: MeetingId,
      titleEn: Line,
      afterItemId: AgendaItemId.nullable().optional(),
      depth: z.union([z.literal(0), z.literal(1)]).optional(),
      activityIds: z.array(ActivityId).optional(),
    }),
    z.null(),
  ),
  /** What is left out stays. */
  'agenda.update': command(Changes.extend({ id: AgendaItemId }), z.null()),
  /** Refused while minutes, decisions or actions stand under the item. */
  'agenda.remove': command(z.object({ id: AgendaItemId }), z.null()),
  /** A top-level item takes its sub-items along. */
  'agenda.move': command(
    z.object({ id: AgendaItemId, to: z.union([z.enum(['up', 'down']), z.object({ before: AgendaItemId.nullable() })]) }),
    z.null(),
  ),
  'agenda.indent': command(z.object({ id: AgendaItemId, depth: z.union([z.literal(0), z.literal(1)]) }), z.null()),
  /** Adds what is missing around the items that are there, and fills “matters arising”. Left out: the template that fits the meeting. */
  'agenda.applyTemplate': command(z.object({ meetingId: MeetingId, templateId: TemplateId.optional() }), z.object({ addedCount: z.int() })),
  /** Takes over the agenda of the group's last meeting; standing items that are there are not doubled. */
  'agenda.copyFromLast': command(z.object({ meetingId: MeetingId }), z.object({ addedCount: z.int(), fromMeetingId: MeetingId })),
  /** One item for each activity, linked to it, before what ends the meeting. */
  'agenda.addActivities': command(
    z.object({ meetingId: MeetingId, activityIds: z.array(ActivityId).min(1) }),
    z.object({ addedCount: z.int() }),
  ),
  'agenda.linkActivity': command(z.object({ itemId: AgendaItemId, activityId: ActivityId }), z.null()),
  'agenda.unlinkActivity': command(z.object({ itemId: AgendaItemId, activityId: ActivityId }), z.null()),
  /** Puts the open actions of the groups that are missing under “matters arising”, oldest first. */
  'agenda.fillMatters': command(z.object({ meetingId: MeetingId }), z.object({ addedCount: z.int() })),
  'agenda.unlinkAction': command(z.object({ itemId: AgendaItemId, actionId: ActionId }), z.null()),
  /** Activities of the meeting's period that no agenda of the period has taken up. */
  'agenda.neverDiscussed': query(z.object({ meetingId: MeetingId }), z.array(LinkedActivity)),
} as const
