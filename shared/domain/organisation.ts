import { z } from 'zod'
import { Language, Line, OptionalLine } from './common.ts'

export const OrganisationId = z.string().min(1).brand<'OrganisationId'>()
export type OrganisationId = z.infer<typeof OrganisationId>

export const OrganisationKind = z.enum(['commission', 'ministry', 'agency', 'embassy', 'un', 'international', 'ngo', 'province', 'other'])
export type OrganisationKind = z.infer<typeof OrganisationKind>

export const Organisation = z.object({
  id: OrganisationId,
  kind: OrganisationKind,
  nameEn: Line,
  nameLo: OptionalLine,
  /** What is typed in a capture line: `MoFA`. */
  shortEn: Line,
  shortLo: OptionalLine,
  /** Language in which this organisation is written to. */
  letterLanguage: Language,
  /** Set while the organisation was only typed in a capture line and nobody has completed it. */
  draftAt: z.string().nullable(),
  /** The office's own order of ministries and partners. */
  position: z.int(),
  deletedAt: z.string().nullable(),
})
export type Organisation = z.infer<typeof Organisation>
