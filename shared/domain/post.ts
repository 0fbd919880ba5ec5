import { z } from 'zod'
import { Flag, Line, OptionalLine } from './common.ts'
import { OrganisationId } from './organisation.ts'

export const PostId = z.string().min(1).brand<'PostId'>()
export type PostId = z.infer<typeof PostId>

/** What decides the place in protocol order. Source: Vienna Convention on Diplomatic Relations, arts. 13–16. */
export const PostCategory = z.enum(['government', 'ambassador', 'charge', 'headOfAgency', 'other'])
export type PostCategory = z.infer<typeof PostCategory>

export const LetterForm = z.enum(['letter', 'noteVerbale', 'plain'])
export type LetterForm = z.infer<typeof LetterForm>

/** A seat that outlives the people in it: “Ambassador of Japan”. */
export const Post = z.object({
  id: PostId,
  organisationId: OrganisationId,
  titleEn: Line,
  titleLo: OptionalLine,
  category: PostCategory,
  letterForm: LetterForm,
  /** 1 for the one post to which letters to the organisation go. */
  receivesLetters: Flag,
  position: z.int(),
  deletedAt: z.string().nullable(),
})
export type Post = z.infer<typeof Post>
