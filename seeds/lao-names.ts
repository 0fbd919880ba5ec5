/**
 * Lao names that are attested in Lao sources for this very use: government and news pages, word lists, the decree on holidays.
 *
 * Whatever has no entry here or below is left without a Lao name, for the office to enter.
 */
export const attestedLao = {
  laoPdr: 'ສປປ ລາວ',
  mops: 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ',
  mopsShort: 'ປກສ',
  mofa: 'ກະຊວງການຕ່າງປະເທດ',
  mpi: 'ກະຊວງແຜນການ ແລະ ການລົງທຶນ',
  mpiShort: 'ຜທ',
  moj: 'ກະຊວງຍຸຕິທຳ',
  mof: 'ກະຊວງການເງິນ',
  moh: 'ກະຊວງສາທາລະນະສຸກ',
  moes: 'ກະຊວງສຶກສາທິການ ແລະ ກິລາ',
  moesShort: 'ສສກ',
  molsw: 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ',
  molswShort: 'ຮສສ',
  bol: 'ທະນາຄານແຫ່ງ ສປປ ລາວ',
  lwu: 'ສະຫະພັນແມ່ຍິງລາວ',
  embassyOfJapan: 'ສະຖານທູດຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ',
  embassyOfAustralia: 'ສະຖານທູດອົດສະຕຣາລີ ປະຈຳ ສປປ ລາວ',
  ambassadorOfJapan: 'ເອກອັກຄະລັດຖະທູດຍີ່ປຸ່ນ ປະຈຳ ສປປ ລາວ',
  ambassadorOfAustralia: 'ເອກອັກຄະລັດຖະທູດອົດສະຕຣາລີ ປະຈຳ ສປປ ລາວ',
  phongsaly: 'ແຂວງຜົ້ງສາລີ',
  newYear: 'ວັນປີໃໝ່ສາກົນ',
  womensDay: 'ວັນແມ່ຍິງສາກົນ',
  laoNewYear: 'ບຸນປີໃໝ່ລາວ',
  labourDay: 'ວັນກຳມະກອນສາກົນ',
  childrensDay: 'ວັນເດັກສາກົນ',
  nationalDay: 'ວັນຊາດ',
} as const

/** Lao names composed of attested words, or known in another use only: the office confirms or corrects them. */
export const laoToConfirm = {
  lcdc: 'ຄະນະກຳມະການແຫ່ງຊາດ ກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ',
  lcdcChair: 'ປະທານຄະນະກຳມະການແຫ່ງຊາດ ກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ',
  lcdcViceChair: 'ຮອງປະທານຄະນະກຳມະການແຫ່ງຊາດ ກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ',
  lcdcOfficeHead: 'ຫົວໜ້າຫ້ອງການກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ',
  policeDepartment: 'ຫົວໜ້າກົມຕຳຫຼວດ',
  internationalCooperation: 'ຫົວໜ້າກົມຮ່ວມມືສາກົນ',
  idswg: 'ກຸ່ມວຽກງານຂະແໜງການ ຢາເສບຕິດ',
  dsswg: 'ກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ ຢາເສບຕິດ',
  csswg: 'ກຸ່ມວຽກງານຂະແໜງການຍ່ອຍ ອາດຊະຍາກຳ',
  roomOfMops: 'ຫ້ອງປະຊຸມ 2, ກະຊວງປ້ອງກັນຄວາມສະຫງົບ',
  roomOfMofa: 'ຫ້ອງປະຊຸມ, ກະຊວງການຕ່າງປະເທດ',
  roomOfLcdc: 'ຫ້ອງປະຊຸມ, ຫ້ອງການກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ',
  roomOfMoj: 'ຫ້ອງປະຊຸມ, ກະຊວງຍຸຕິທຳ',
  inLieu: 'ພັກຊົດເຊີຍ',
} as const
