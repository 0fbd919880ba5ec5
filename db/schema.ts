import type { Generated } from 'kysely'
import type { Action, ActionActivity, ActionNote, ActionParty, AgendaItemAction, AgendaItemActivity } from '#shared/domain/action.ts'
import type { Activity, Commitment, Evidence, Proposal } from '#shared/domain/activity.ts'
import type { AgendaItem } from '#shared/domain/agenda-item.ts'
import type { Attendance } from '#shared/domain/attendance.ts'
import type { Counter, MeetingClaim } from '#shared/domain/counter.ts'
import type { Decision, DecisionActivity } from '#shared/domain/decision.ts'
import type { FindingAnswer } from '#shared/domain/finding-answer.ts'
import type { Meeting, MeetingDate, MeetingGroup } from '#shared/domain/meeting.ts'
import type { Membership } from '#shared/domain/membership.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Attachment, MinutesVersion, Outgoing, OutgoingAction, StoredFile } from '#shared/domain/outgoing.ts'
import type { Period, Report } from '#shared/domain/period.ts'
import type { MatrixVersion, PeriodStep } from '#shared/domain/period-stage.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Post } from '#shared/domain/post.ts'
import type { Question } from '#shared/domain/question.ts'
import type { Term } from '#shared/domain/term.ts'
import type { Venue } from '#shared/domain/venue.ts'
import type { WorkingGroup } from '#shared/domain/working-group.ts'

/** One property a table; columns carry the names of the entity's own properties. */
export type Database = {
  action: Action
  actionActivity: ActionActivity
  actionNote: ActionNote
  actionParty: ActionParty
  activity: Activity
  agendaItem: AgendaItem
  agendaItemAction: AgendaItemAction
  agendaItemActivity: AgendaItemActivity
  attachment: Attachment
  attendance: Attendance
  change: ChangeRow
  commitment: Commitment
  counter: Counter
  currentOp: { readonly id: number; readonly seq: number }
  decision: Decision
  decisionActivity: DecisionActivity
  evidence: Evidence
  file: StoredFile
  findingAnswer: FindingAnswer
  holiday: {
    readonly id: string
    readonly heldOn: string
    readonly nameEn: string
    readonly nameLo: string
    readonly deletedAt: string | null
  }
  issuedNumber: { readonly scope: string; readonly year: number; readonly n: number }
  matrixVersion: MatrixVersion
  meeting: Meeting
  meetingClaim: MeetingClaim
  meetingDate: MeetingDate
  meetingGroup: MeetingGroup
  membership: Membership
  minutesText: MinutesTextRow
  minutesUpdate: MinutesUpdateRow
  minutesVersion: MinutesVersion
  op: OpRow
  organisation: Organisation
  outgoing: Outgoing
  outgoingAction: OutgoingAction
  period: Period
  periodStep: PeriodStep
  person: Person
  post: Post
  proposal: Proposal
  question: Question
  report: Report
  setting: { readonly id: string; readonly value: string }
  term: Term
  venue: Venue
  workingGroup: WorkingGroup
}

type OpRow = {
  readonly seq: Generated<number>
  readonly deviceId: string
  readonly commandId: string
  readonly hlc: string
  readonly wallAt: string
  readonly zone: string
  readonly actorId: string
  readonly name: string
  readonly undoneBySeq: number | null
  readonly undoesSeq: number | null
  readonly reply: string
  readonly prevHash: string
  readonly hash: string
}

export type ChangeRow = {
  readonly id: Generated<number>
  readonly opSeq: number
  readonly tableName: string
  readonly rowId: string
  readonly columnName: string
  readonly kind: 'insert' | 'update' | 'delete'
  readonly before: string | null
  readonly after: string | null
}

type MinutesUpdateRow = {
  readonly seq: Generated<number>
  readonly docId: string
  readonly deviceId: string
  readonly batchId: string
  readonly bytes: Uint8Array
  readonly hash: string
  readonly receivedAt: string
}

type MinutesTextRow = {
  readonly docId: string
  readonly itemId: string
  readonly language: 'en' | 'lo'
  /** JSON array of blocks, see shared/domain/minutes.ts. */
  readonly content: string
  readonly plain: string
  readonly norm: string
  readonly throughSeq: number
}
