import type { Paper } from '#shared/documents/tree.ts'
import type { ActionId } from '#shared/domain/action.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import type { MinutesVersionId, OutgoingKind, PaperLanguage } from '#shared/domain/outgoing.ts'
import type { PostId } from '#shared/domain/post.ts'

/** What a paper carries that only the register can give it. */
type PaperIdentity = { readonly number: string | null; readonly datedOn: string }

/** A paper that is ready to be built under a number and a date. */
export type PaperDraft = {
  readonly kind: OutgoingKind
  readonly language: PaperLanguage
  readonly hasNumber: boolean
  readonly organisationId: OrganisationId | null
  readonly postId: PostId | null
  readonly minutesVersionId: MinutesVersionId | null
  readonly actionIds: readonly ActionId[]
  /** Depends on the date of the letter: who holds a post, and until when an answer is asked for. */
  readonly build: (identity: PaperIdentity) => Promise<BuiltPaper>
}

type BuiltPaper = {
  readonly paper: Paper
  readonly addressee: string
  /** Post addressed on the day of the letter; left out where the draft names it. */
  readonly postId?: PostId | null
  readonly answerDueOn: string | null
}

/** Fields of a paper that goes to everybody and carries no number of its own. */
export const toEverybody = {
  hasNumber: false,
  organisationId: null,
  postId: null,
  minutesVersionId: null,
  actionIds: [],
} as const
