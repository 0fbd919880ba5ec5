import type { copies as source } from '../en/copies.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences about safe copies. */
export const copies: Translation<typeof source> = {
  text: 'ໂປຣແກຣມສ້າງສຳເນົາຂໍ້ມູນທັງໝົດ ແລະ ກວດສອບເອງ ເມື່ອກອງປະຊຸມສິ້ນສຸດ, ທ້າຍວັນ, ແລະ ກ່ອນປັບປຸງໂປຣແກຣມ.',
  make: 'ສ້າງສຳເນົາສຳຮອງດຽວນີ້',
  openFolder: 'ເປີດໂຟນເດີ',
  empty: 'ຍັງບໍ່ມີສຳເນົາສຳຮອງ. ສະບັບທຳອິດຈະສ້າງທ້າຍວັນ ຫຼື ດຽວນີ້.',
  'reason.hand': 'ສ້າງດ້ວຍມື',
  'reason.meeting': 'ຫຼັງກອງປະຊຸມ',
  'reason.day': 'ທ້າຍວັນ',
  'reason.update': 'ກ່ອນປັບປຸງ',
  'reason.restore': 'ກ່ອນກູ້ຄືນ',
  holds: 'ກອງປະຊຸມ: {{meetings}}, ໜ້າວຽກ: {{actions}}, {{size}}',
  restore: 'ກັບໄປສຳເນົານີ້',
  restoreTitle: 'ກັບໄປສຳເນົາສຳຮອງນີ້ບໍ?',
  restoreText: 'ສິ່ງທີ່ປ້ອນຫຼັງຈາກນັ້ນຈະບໍ່ຢູ່ໃນໜ້າຈໍ. ກ່ອນອື່ນຈະສຳເນົາຂໍ້ມູນມື້ນີ້ ແລະ ເກັບໄຟລ໌ເກົ່າໄວ້ ຈຶ່ງບໍ່ມີຫຍັງເສຍ. ເລກທີ່ອອກແລ້ວ ຈະບໍ່ອອກຊ້ຳອີກ.',
  restoreNow: 'ກັບໄປ',
  restored: 'ເປີດສຳເນົາສຳຮອງແລ້ວ. ຂໍ້ມູນກ່ອນໜ້ານີ້ຢູ່ໃນ {{folder}}.',
  rescueTitle: 'ອ່ານຂໍ້ມູນຂອງຫ້ອງການບໍ່ໄດ້',
  rescueText: 'ກະລຸນາເລືອກສຳເນົາສຳຮອງຫຼ້າສຸດ. ໄຟລ໌ທີ່ເສຍຫາຍຈະຖືກເກັບໄວ້ຕ່າງຫາກ, ບໍ່ຖືກລຶບ, ແລະ ເລກທີທີ່ອອກແລ້ວຈະບໍ່ອອກຊ້ຳ. ສິ່ງທີ່ບັນທຶກຫຼັງສຳເນົານັ້ນ ຕ້ອງບັນທຶກໃໝ່.',
  otherLanguage: 'English',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = Object.keys(copies) as (keyof typeof source)[]
