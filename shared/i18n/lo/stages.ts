import type { stages as source } from '../en/stages.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences about the way of a report out of the house. */
export const stages: Translation<typeof source> = {
  title: 'ເສັ້ນທາງຂອງບົດລາຍງານ',
  'stage.draft': 'ສະບັບຮ່າງ',
  'stage.chair': 'ຢູ່ຫ້ອງການປະທານ',
  'stage.coChairs': 'ຢູ່ປະທານຮ່ວມ',
  'stage.sent': 'ສົ່ງແລ້ວ',
  'stage.frozen': 'ປິດຖາວອນ',
  'to.draft': 'ກັບເປັນສະບັບຮ່າງ',
  'to.chair': 'ສົ່ງຫາຫ້ອງການປະທານ',
  'to.coChairs': 'ສົ່ງຫາປະທານຮ່ວມ',
  'to.sent': 'ໝາຍວ່າສົ່ງແລ້ວ',
  'to.frozen': 'ປິດຖາວອນ',
  'note.chair': 'ໝາຍເຫດ (ຖ້າມີ)',
  'note.coChairs': 'ໝາຍເຫດ (ຖ້າມີ)',
  'note.sent': 'ສົ່ງແນວໃດ ແລະ ໃຫ້ໃຜ (ຖ້າມີ)',
  'note.frozen': 'ໝາຍເຫດ (ຖ້າມີ)',
  skip: 'ຫຼື ທັນທີ:',
  return: 'ສົ່ງກັບຄືນ…',
  returnTo: 'ສົ່ງກັບຄືນຫາ',
  reason: 'ເຫດຜົນທີ່ສົ່ງກັບຄືນ',
  returnNow: 'ສົ່ງກັບຄືນ',
  opened: 'ເປີດຕາຕະລາງຄືນແລ້ວ',
  freezeHint: 'ຫຼັງຈາກນັ້ນ ຈະແກ້ໄຂຕາຕະລາງນີ້ບໍ່ໄດ້ ຈົນກວ່າບົດລາຍງານຖືກສົ່ງກັບຄືນພ້ອມເຫດຜົນ.',
  sendHint: 'ຈະເກັບສຳເນົາຕາຕະລາງໄວ້ຕາມທີ່ເປັນຢູ່. ສິ່ງທີ່ປ່ຽນພາຍຫຼັງຈະສະແດງຢູ່ນີ້.',
  history: 'ຂັ້ນຕອນທີ່ຜ່ານມາ',
  noSteps: 'ບົດລາຍງານເປັນສະບັບຮ່າງ ແລະ ຍັງບໍ່ອອກຈາກຫ້ອງການ.',
  since: 'ສິ່ງທີ່ປ່ຽນຫຼັງຈາກສົ່ງ',
  sinceNone: 'ບໍ່ມີຫຍັງປ່ຽນຫຼັງຈາກສົ່ງວັນທີ {{day}}.',
  copy: 'ສຳເນົາທີ {{n}}, {{day}}',
  'change.added': 'ແຖວ {{position}} ແມ່ນແຖວໃໝ່',
  'change.removed': 'ແຖວ {{position}} ບໍ່ມີແລ້ວ',
  'change.retired': 'ແຖວ {{position}} ຖືກຖອນອອກ',
  'change.restored': 'ແຖວ {{position}} ຖືກນຳກັບມາ',
  'change.moved': 'ແຖວ {{position}} ເຄີຍຢູ່ທີ {{before}}',
  'change.cell': 'ແຖວ {{position}}, {{column}}',
  before: 'ກ່ອນ',
  after: 'ດຽວນີ້',
  columnTitles: 'ຫົວຂໍ້ຂອງຖັນ',
  empty: 'ຫວ່າງ',
}

/** Composed for the program; to be confirmed by the office. */
export const draft: readonly (keyof typeof source)[] = Object.keys(stages) as (keyof typeof source)[]
