import type { history as source } from '../en/history.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of the journal. */
export const history: Translation<typeof source> = {
  fact: 'ທຸກການປ່ຽນແປງ, ໃໝ່ສຸດກ່ອນ. ບໍ່ມີຫຍັງຖືກລຶບຖາວອນ.',
  day: 'ສະເພາະວັນນີ້',
  empty: 'ຍັງບໍ່ມີການປ່ຽນແປງ. ທຸກການປ່ຽນແປງຈະຢູ່ບ່ອນນີ້ ແລະ ສ່ວນຫຼາຍຍ້ອນຄືນໄດ້.',
  export: 'ບັນທຶກເປັນຕາຕະລາງ',
  more: 'ສະແດງຕື່ມ',
  field: 'ຊ່ອງ',
  before: 'ກ່ອນ',
  after: 'ຫຼັງ',
  when: 'ເວລາ',
  what: 'ເນື້ອໃນ',
  isUndo: 'ຍ້ອນຄືນ',
  wasUndone: 'ຖືກຍ້ອນຄືນ',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = ['fact', 'day', 'empty', 'export', 'more', 'isUndo', 'wasUndone']
