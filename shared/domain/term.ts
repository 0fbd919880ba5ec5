import { z } from 'zod'
import { Day, Flag, OptionalLine } from './common.ts'
import { PersonId } from './person.ts'
import { PostId } from './post.ts'

export const TermId = z.string().min(1).brand<'TermId'>()
export type TermId = z.infer<typeof TermId>

/** Who holds a post, from when to when; both ends belong to the term. */
export const Term = z.object({
  id: TermId,
  postId: PostId,
  personId: PersonId,
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  /** 1 for ad interim. */
  acting: Flag,
  /** Day of credentials; orders ambassadors among themselves. */
  credentialsOn: Day.nullable(),
  /** `H.E. Ms`, `ພະນະທ່ານ`. */
  honorificEn: OptionalLine,
  honorificLo: OptionalLine,
  /** `Excellency`, `Sir`, `Madam`; empty = derived from post and gender. */
  salutationEn: OptionalLine,
  salutationLo: OptionalLine,
  deletedAt: z.string().nullable(),
})
export type Term = z.infer<typeof Term>

/** Whether the term covers a day; an open end never ends. */
export function coversDay(term: Pick<Term, 'fromOn' | 'toOn'>, day: string): boolean {
  return (term.fromOn === null || term.fromOn <= day) && (term.toOn === null || day <= term.toOn)
}
