import type { matrix as source } from '../en/matrix.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “matrix”. */
export const matrix: Translation<typeof source> = {
  sentenceDone: 'ວັນທີ {day} {parties} ໄດ້ຈັດຕັ້ງປະຕິບັດສຳເລັດ “{text}”',
  sentenceAnd: 'ແລະ',
  sentenceNobody: 'ພາກສ່ວນທີ່ກ່ຽວຂ້ອງ',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = ['sentenceDone', 'sentenceNobody']
