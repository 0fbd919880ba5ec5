import type { rollover as source } from '../en/rollover.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences about the next reporting period. */
export const rollover: Translation<typeof source> = {
  title: 'ເລີ່ມໄລຍະຕໍ່ໄປ',
  from: 'ຈາກ {{period}}',
  begin: 'ເລີ່ມໄລຍະຕໍ່ໄປ…',
  isOver: '{{label}} ໄດ້ສິ້ນສຸດວັນທີ {{day}}. ກອງປະຊຸມທີ່ເຊີນໃນຕອນນີ້ ຍັງນັບໃສ່ໄລຍະນັ້ນ ຈົນກວ່າຈະເລີ່ມໄລຍະຕໍ່ໄປ.',
  isOverTable: 'ກອງປະຊຸມໂຕະມົນຂອງ {{label}} ໄດ້ຈັດວັນທີ {{day}}. ກອງປະຊຸມທີ່ເຊີນໃນຕອນນີ້ ຍັງນັບໃສ່ໄລຍະນັ້ນ ຈົນກວ່າຈະເລີ່ມໄລຍະຕໍ່ໄປ.',
  nextPeriod: 'ໄລຍະຕໍ່ໄປ',
  choose: 'ໄລຍະທີ່ຕໍ່ມາ',
  label: 'ຊື່',
  startsOn: 'ເລີ່ມວັນທີ',
  endsOn: 'ສິ້ນສຸດວັນທີ',
  roundTableKind: 'ກອງປະຊຸມໂຕະມົນ',
  roundTableOn: 'ວັນທີ (ຖ້າຮູ້)',
  rows: 'ຄຳໝັ້ນສັນຍາ',
  hint: 'ທຸກແຖວສືບຕໍ່ຕາມທີ່ໄດ້ສັນຍາ ພ້ອມຕົວຊີ້ວັດ ແລະ ຕົວນັບ, ຍັງບໍ່ມີການລາຍງານ. ໃຫ້ສິ້ນສຸດຄຳໝັ້ນສັນຍາ ແທນທີ່ຈະສຳເນົາອີກ.',
  carry: 'ສືບຕໍ່',
  close: 'ສິ້ນສຸດ',
  reason: 'ເຫດຜົນທີ່ສິ້ນສຸດ',
  reasonFor: 'ເຫດຜົນທີ່ແຖວ {{position}} ສິ້ນສຸດ',
  choiceFor: 'ແຖວ {{position}}',
  openActions_one: 'ໜ້າວຽກ {{count}} ລາຍການສືບຕໍ່ນຳ',
  openActions_other: 'ໜ້າວຽກ {{count}} ລາຍການສືບຕໍ່ນຳ',
  promised: 'ສັນຍາໃນ {{labels}}',
  summary: 'ສືບຕໍ່ {{carried}}, ສິ້ນສຸດ {{closed}}',
  run: 'ເລີ່ມ {{label}}',
  done: 'ເລີ່ມ {{label}} ແລ້ວ: ສືບຕໍ່ {{carried}}, ສິ້ນສຸດ {{closed}}, ພ້ອມໜ້າວຽກ {{actions}}',
  doneIn: 'ຄຳໝັ້ນສັນຍາເຫຼົ່ານີ້ຢູ່ໃນ {{label}} ແລ້ວ.',
  goThere: 'ເປີດ {{label}}',
  nothing: '{{period}} ບໍ່ມີແຖວທີ່ຈະສືບຕໍ່.',
  back: 'ກັບໄປຕາຕະລາງ',
  years: 'ຜ່ານປີຕ່າງໆ',
  heldOf: 'ໄດ້ຈັດ {{held}}',
  'count.minutesAdopted': 'ຮັບຮອງບົດບັນທຶກ {{done}} ໃນ {{of}}',
  'count.actionsClosedOnTime': 'ໜ້າວຽກປິດທັນເວລາ {{done}} ໃນ {{of}}',
  'count.agenciesReported': 'ພາກສ່ວນທີ່ລາຍງານ {{done}} ໃນ {{of}}',
  nothingReported: 'ບໍ່ໄດ້ລາຍງານ',
  ended: 'ສິ້ນສຸດ: {{reason}}',
}

/** Composed for the program; to be confirmed by the office. */
export const draft: readonly (keyof typeof source)[] = Object.keys(rollover) as (keyof typeof source)[]
