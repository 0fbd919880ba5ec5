import type { Language } from '../domain/common.ts'
import type { DecisionKind } from '../domain/decision.ts'
import type { Silence } from '../domain/minutes-silence.ts'
import type { Letterhead, MeetingFacts, Named, Signer } from './facts.ts'
import type { MattersArisingLine } from './matters-arising.ts'

/** A stretch of typed text. */
export type MinutesRun = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** A person or body marked as the one who spoke; replaced under the Chatham House Rule. */
  readonly isSpeaker?: boolean
}

/** An action as it was captured, lead first. */
export type MinutesAction = {
  readonly number: string
  readonly textEn: string
  readonly textLo: string
  readonly leadEn: string
  readonly leadLo: string
  readonly others: readonly Named[]
  readonly dueOn: string | null
  readonly activityNumbers: readonly number[]
}

/** What stands under an item, in the order in which it was typed. Restricted text should not arrive; what is marked is left out again. */
export type MinutesBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly MinutesRun[]; readonly isRestricted?: boolean }
  | { readonly kind: 'heading'; readonly runs: readonly MinutesRun[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly MinutesRun[])[] }
  | { readonly kind: 'table'; readonly hasHead: boolean; readonly rows: readonly (readonly (readonly MinutesRun[])[])[] }
  | {
      readonly kind: 'decision'
      readonly number: string
      readonly decided: DecisionKind
      readonly textEn: string
      readonly textLo: string
    }
  | ({ readonly kind: 'action' } & MinutesAction)

/** One item of the agenda with what was said and agreed on it. */
export type MinutesItem = {
  /** `3` or `3.1`. */
  readonly number: string
  readonly depth: 0 | 1
  readonly titleEn: string
  readonly titleLo: string
  readonly presenterEn: string
  readonly presenterLo: string
  /** The presenter is the chair, who leads the item and presents nothing. */
  readonly isLedByChair: boolean
  /** What is said where no block stands. */
  readonly silence: Silence
  readonly blocks: readonly MinutesBlock[]
  /** Earlier actions reviewed under this item; empty for most items. */
  readonly mattersArising: readonly MattersArisingLine[]
}

/** One seat, in protocol order. */
export type AttendanceLine = {
  readonly nameEn: string
  readonly nameLo: string
  readonly honorificEn: string
  readonly honorificLo: string
  readonly postEn: string
  readonly postLo: string
  readonly organisationEn: string
  readonly organisationLo: string
  /** Short name of the organisation; empty when nobody knows one. */
  readonly shortEn: string
  readonly shortLo: string
  readonly role: 'chair' | 'coChair' | 'member' | 'secretariat' | 'observer' | 'guest'
  /** Null while the roll has not been called. */
  readonly presence: 'present' | 'absent' | 'apologised' | 'represented' | 'notInvited' | null
  /** “Deputy Chief of Mission”, a name, or both; whoever came for a post without a holder. */
  readonly representedBy: string
  readonly arrivedTime: string | null
  readonly leftTime: string | null
  readonly gender: 'f' | 'm' | null
}

/** Everything that minutes say, in one language; works before anything has been typed. */
export type MinutesFacts = {
  readonly language: Language
  readonly letterhead: Letterhead
  readonly meeting: MeetingFacts
  readonly state: 'draft' | 'circulated' | 'adopted'
  /** Number of this version. */
  readonly n: number
  readonly datedOn: string
  readonly adoptedOn: string | null
  /** Name and post of who chaired, and of who took the minutes; empty when not known. */
  readonly chairEn: string
  readonly chairLo: string
  readonly takenByEn: string
  readonly takenByLo: string
  /** No speaker, no chair and no attendance list are printed. */
  readonly isChathamHouse: boolean
  readonly attendance: readonly AttendanceLine[]
  readonly items: readonly MinutesItem[]
  /** Time at which the meeting really closed. */
  readonly closedTime: string | null
  readonly nextMeeting: Pick<MeetingFacts, 'heldOn' | 'startsTime' | 'endsTime' | 'venueEn' | 'venueLo'> | null
  /** Signature block; empty = minutes are not signed. */
  readonly signers: readonly Signer[]
}
