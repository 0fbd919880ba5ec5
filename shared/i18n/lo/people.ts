import type { people as source } from '../en/people.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “people”. */
export const people: Translation<typeof source> = {
  chargeTitle: 'ອຸປະທູດ',
  actingTitle: 'ຮັກສາການ{{title}}',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = ['chargeTitle', 'actingTitle']
