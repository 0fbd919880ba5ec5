import type { common as source } from '../en/common.ts'
import type { Translation } from '../translation.ts'

/** Lao words that every screen shares. */
export const common: Translation<typeof source> = {
  save: 'ບັນທຶກ',
  cancel: 'ຍົກເລີກ',
  close: 'ປິດ',
  next: 'ຕໍ່ໄປ',
  previous: 'ກ່ອນໜ້າ',
  undo: 'ຍ້ອນຄືນ',
  edit: 'ແກ້ໄຂ',
  add: 'ເພີ່ມ',
  remove: 'ເອົາອອກ',
  open: 'ເປີດ',
  all: 'ທັງໝົດ',
  none: 'ບໍ່ມີ',
  yes: 'ແມ່ນ',
  no: 'ບໍ່',
  english: 'ພາສາອັງກິດ',
  lao: 'ພາສາລາວ',
  saving: 'ກຳລັງບັນທຶກ…',
  savedAt: 'ບັນທຶກແລ້ວ {{time}}',
  notSaved: 'ຍັງບໍ່ໄດ້ບັນທຶກ: {{reason}}',
  dateExample: '15 ທັນວາ, 15/12, +2w',
  dateNotRead: 'ນີ້ບໍ່ແມ່ນວັນທີ. ຂຽນຕົວຢ່າງ 15 ທັນວາ, 15/12/2015 ຫຼື +2w.',
  undone: 'ຍ້ອນຄືນແລ້ວ',
  redone: 'ເຮັດຄືນແລ້ວ',
  nothingToUndo: 'ບໍ່ມີຫຍັງໃຫ້ຍ້ອນຄືນ.',
  nothingToRedo: 'ບໍ່ມີຫຍັງໃຫ້ເຮັດຄືນ.',
  retry: 'ລອງໃໝ່',
  copyReference: 'ສຳເນົາລາຍລະອຽດ',
  loading: 'ກຳລັງໂຫຼດ…',
  loadingFailed: 'ບໍ່ສາມາດສະແດງໜ້ານີ້ໄດ້.',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = [
  'undo',
  'saving',
  'savedAt',
  'notSaved',
  'dateExample',
  'dateNotRead',
  'undone',
  'redone',
  'nothingToUndo',
  'nothingToRedo',
  'retry',
  'copyReference',
  'loading',
  'loadingFailed',
]
