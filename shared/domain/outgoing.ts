import { z } from 'zod'
import { ActionId } from './action.ts'
import { Day, Language, OptionalLine, Prose } from './common.ts'
import { MeetingId } from './meeting.ts'
import { OrganisationId } from './organisation.ts'
import { PeriodId } from './period.ts'
import { PostId } from './post.ts'
import { WorkingGroupId } from './working-group.ts'

export const OutgoingId = z.string().min(1).brand<'OutgoingId'>()
export type OutgoingId = z.infer<typeof OutgoingId>
export const MinutesVersionId = z.string().min(1).brand<'MinutesVersionId'>()
export type MinutesVersionId = z.infer<typeof MinutesVersionId>
/** SHA-256 of the bytes, lower-case hexadecimal. */
export const FileId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'FileId'>()
export type FileId = z.infer<typeof FileId>

export const OutgoingKind = z.enum(['invitation', 'agenda', 'signInSheet', 'minutes', 'followUp', 'letter', 'matrixReport', 'sinceLast'])
export type OutgoingKind = z.infer<typeof OutgoingKind>
/** Papers that are sent by themselves: the others lie on the table of a meeting or are enclosed. */
export const SENT_KINDS = ['invitation', 'minutes', 'followUp', 'letter', 'matrixReport'] as const satisfies readonly OutgoingKind[]
export const SentHow = z.enum(['hand', 'post', 'email', 'fax', 'whatsapp', 'meeting'])
export type SentHow = z.infer<typeof SentHow>

/** Language of a paper; `both` stands side by side or line by line. */
export const PaperLanguage = Language.or(z.literal('both'))
export type PaperLanguage = z.infer<typeof PaperLanguage>

/** `ready` to be signed and sent, `sent`, `answered`, or `void`. */
export const OutgoingState = z.enum(['ready', 'sent', 'answered', 'void'])
export type OutgoingState = z.infer<typeof OutgoingState>

/** What a paper is, read from its marks. */
export function outgoingState(outgoing: Pick<Outgoing, 'sentOn' | 'answeredOn' | 'voidedAt'>): OutgoingState {
  if (outgoing.voidedAt !== null) return 'void'
  if (outgoing.answeredOn !== null) return 'answered'
  return outgoing.sentOn !== null ? 'sent' : 'ready'
}

/** A paper that leaves, or has left, the house. */
export const Outgoing = z.object({
  id: OutgoingId,
  kind: OutgoingKind,
  meetingId: MeetingId.nullable(),
  /** Period that a yearly report is about. */
  periodId: PeriodId.nullable(),
  groupId: WorkingGroupId,
  organisationId: OrganisationId.nullable(),
  postId: PostId.nullable(),
  language: PaperLanguage,
  /** `41/LCDC`; null while a draft, and for papers that carry no reference number. */
  number: z.string().nullable(),
  datedOn: Day,
  addressee: OptionalLine,
  subject: OptionalLine,
  /** JSON of the paper tree. Its number never changes; the tree is frozen once the paper is sent. */
  tree: Prose,
  minutesVersionId: MinutesVersionId.nullable(),
  fileHash: FileId.nullable(),
  fileName: OptionalLine,
  madeAt: z.string(),
  sentOn: Day.nullable(),
  sentHow: SentHow.nullable(),
  /** The file as it was really sent, when it differs from the one written. */
  sentFileHash: FileId.nullable(),
  /** Day by which it asks for an answer; null when it asks for none. */
  answerDueOn: Day.nullable(),
  answeredOn: Day.nullable(),
  voidedAt: z.string().nullable(),
  voidReason: OptionalLine,
  deletedAt: z.string().nullable(),
})
export type Outgoing = z.infer<typeof Outgoing>

export const OutgoingAction = z.object({ id: z.string(), outgoingId: OutgoingId, actionId: ActionId })
export type OutgoingAction = z.infer<typeof OutgoingAction>

export const MinutesVersion = z.object({
  id: MinutesVersionId,
  meetingId: MeetingId,
  n: z.int().min(1),
  state: z.enum(['draft', 'circulated', 'adopted']),
  language: Language,
  tree: Prose,
  madeAt: z.string(),
})
export type MinutesVersion = z.infer<typeof MinutesVersion>

export const StoredFile = z.object({
  id: FileId,
  name: z.string(),
  sizeBytes: z.int().min(0),
  mediaType: z.string(),
  addedAt: z.string(),
})
export type StoredFile = z.infer<typeof StoredFile>

export const Attachment = z.object({
  id: z.string(),
  ownerKind: z.enum(['agendaItem', 'meeting', 'action', 'outgoing']),
  ownerId: z.string(),
  fileId: FileId,
  title: z.string(),
  addedAt: z.string(),
  deletedAt: z.string().nullable(),
})
export type Attachment = z.infer<typeof Attachment>
