import { z } from 'zod'
import { ClockTime, Line, OptionalLine, Stale } from './common.ts'
import { MeetingId } from './meeting.ts'
import { OrganisationId } from './organisation.ts'
import { PostId } from './post.ts'

export const AgendaItemId = z.string().min(1).brand<'AgendaItemId'>()
export type AgendaItemId = z.infer<typeof AgendaItemId>

export const AgendaPurpose = z.enum(['information', 'discussion', 'decision'])
export type AgendaPurpose = z.infer<typeof AgendaPurpose>

/** Items that a template inserts by themselves and that the program knows how to fill. */
export const StandingItem = z.enum([
  'opening',
  'adoptAgenda',
  'adoptMinutes',
  'mattersArising',
  'subGroups',
  'matrixReview',
  'partnerUpdates',
  'otherBusiness',
  'nextMeeting',
  'closing',
])
export type StandingItem = z.infer<typeof StandingItem>

export const AgendaItem = z.object({
  id: AgendaItemId,
  meetingId: MeetingId,
  parentId: AgendaItemId.nullable(),
  position: z.int(),
  titleEn: Line,
  titleLo: OptionalLine,
  titleStale: Stale,
  purpose: AgendaPurpose.nullable(),
  durationMinutes: z.int().min(0).max(1_440).nullable(),
  presenterText: OptionalLine,
  presenterPostId: PostId.nullable(),
  presenterOrganisationId: OrganisationId.nullable(),
  standing: StandingItem.nullable(),
  /** `3.1`, once the agenda has left the house. */
  frozenNumber: z.string().nullable(),
  startedTime: ClockTime.nullable(),
  endedTime: ClockTime.nullable(),
  deletedAt: z.string().nullable(),
})
export type AgendaItem = z.infer<typeof AgendaItem>
