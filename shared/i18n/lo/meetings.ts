import type { meetings as source } from '../en/meetings.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “meetings”. */
export const meetings: Translation<typeof source> = {
  'titleOf.ordinary': 'ກອງປະຊຸມ{{group}}',
  'titleOf.highLevel': 'ກອງປະຊຸມລະດັບສູງ {{group}}',
  'titleOf.preparatory': 'ກອງປະຊຸມກະກຽມ {{group}}',
  'titleOf.fieldVisit': 'ການຢ້ຽມຢາມພາກສະໜາມ {{group}}',
  'titleOf.joint': '{{title}} ຮ່ວມກັບ {{others}}',
  'titleOf.and': ' ແລະ ',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = ['titleOf.highLevel', 'titleOf.preparatory', 'titleOf.fieldVisit', 'titleOf.joint']
