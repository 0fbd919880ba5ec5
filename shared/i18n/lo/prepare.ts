import type { prepare as source } from '../en/prepare.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of “prepare”. */
export const prepare: Translation<typeof source> = {
  'item.opening': 'ປະທານກ່າວເປີດກອງປະຊຸມ',
  'item.adoptAgenda': 'ຮັບຮອງວາລະກອງປະຊຸມ',
  'item.adoptMinutes': 'ຮັບຮອງບົດບັນທຶກກອງປະຊຸມຄັ້ງກ່ອນ',
  'item.mattersArising': 'ຕິດຕາມໜ້າວຽກທີ່ຜ່ານມາ',
  'item.subGroups': 'ລາຍງານຂອງກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ',
  'item.matrixReview': 'ທົບທວນກິດຈະກຳ ແລະ ຄວາມຄືບໜ້າ',
  'item.partnerUpdates': 'ຂໍ້ມູນຈາກຄູ່ຮ່ວມພັດທະນາ',
  'item.otherBusiness': 'ວຽກງານອື່ນໆ',
  'item.nextMeeting': 'ວັນທີກອງປະຊຸມຄັ້ງຕໍ່ໄປ',
  'item.closing': 'ປະທານກ່າວປິດກອງປະຊຸມ',
  'item.keyMessages': 'ຂໍ້ຄວາມສຳຄັນສຳລັບກອງປະຊຸມໂຕະມົນ',
  'item.cooperation': 'ການປະສານງານການຊ່ວຍເຫຼືອ',
  'item.regionalUpdate': 'ສະພາບການໃນພາກພື້ນ',
  'item.draftReport': 'ຮ່າງບົດລາຍງານປະຈຳປີ',
  'item.draftAgenda': 'ຮ່າງວາລະກອງປະຊຸມທີ່ຈະມາເຖິງ',
  'item.logistics': 'ສະຖານທີ່, ໜັງສືເຊີນ ແລະ ການແປພາສາ',
  'item.departure': 'ອອກເດີນທາງ ແລະ ຊີ້ແຈງ',
  'item.hostBriefing': 'ເຈົ້າພາບລາຍງານ',
  'item.siteVisit': 'ຢ້ຽມຢາມຕົວຈິງ',
  'item.debriefing': 'ສະຫຼຸບຜົນ ແລະ ຄຳແນະນຳ',
}

/** Keys whose Lao the office still has to confirm. */
export const draft: readonly (keyof typeof source)[] = [
  'item.opening',
  'item.adoptAgenda',
  'item.adoptMinutes',
  'item.mattersArising',
  'item.subGroups',
  'item.matrixReview',
  'item.partnerUpdates',
  'item.otherBusiness',
  'item.nextMeeting',
  'item.closing',
  'item.keyMessages',
  'item.cooperation',
  'item.regionalUpdate',
  'item.draftReport',
  'item.draftAgenda',
  'item.logistics',
  'item.departure',
  'item.hostBriefing',
  'item.siteVisit',
  'item.debriefing',
]
