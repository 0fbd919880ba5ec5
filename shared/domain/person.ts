import { z } from 'zod'
import { Line, OptionalLine } from './common.ts'

export const PersonId = z.string().min(1).brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

export const Person = z.object({
  id: PersonId,
  nameEn: Line,
  nameLo: OptionalLine,
  gender: z.enum(['f', 'm']).nullable(),
  phone: OptionalLine,
  email: OptionalLine,
  deletedAt: z.string().nullable(),
})
export type Person = z.infer<typeof Person>
