import type { errors as source } from '../en/errors.ts'
import type { Translation } from '../translation.ts'

/** Lao sentences of the refusals. */
export const errors: Translation<typeof source> = {
  'request.invalid': 'ບໍ່ສາມາດບັນທຶກຊ່ອງ “{{field}}” ໄດ້. ກະລຸນາແກ້ໄຂ.',
  'request.unknown': 'ໜ້າຕ່າງນີ້ຂໍສິ່ງທີ່ໂປຣແກຣມບໍ່ຮູ້ຈັກ ({{name}}). ກະລຸນາເປີດໂປຣແກຣມໃໝ່.',
  'request.cancelled': 'ຍົກເລີກແລ້ວ. ບໍ່ມີຫຍັງປ່ຽນແປງ.',
  'record.notFound': 'ບໍ່ມີ{{kind}}ນີ້ແລ້ວ. ອາດຖືກລຶບໃນໜ້າຕ່າງອື່ນ.',
  internal: 'ເກີດຂໍ້ຜິດພາດ ແລະ ບໍ່ມີຫຍັງປ່ຽນແປງ. ເລກອ້າງອີງ: {{reference}}.',
  'store.full': 'ດິສເຕັມ. ຂໍ້ຄວາມຂອງທ່ານຍັງຢູ່ໃນໜ້າຕ່າງນີ້; ກະລຸນາລຶບໄຟລ໌ອື່ນ ແລ້ວຈະບັນທຶກໃຫ້.',
  'store.readOnly': 'ບໍ່ສາມາດຂຽນໃສ່ໂຟນເດີຂໍ້ມູນໄດ້. ຂໍ້ຄວາມຂອງທ່ານຍັງຢູ່ໃນໜ້າຕ່າງນີ້; ກະລຸນາກວດສິດຂອງໂຟນເດີ.',
  'store.inUse': 'ຂໍ້ມູນນີ້ເປີດຢູ່ໃນໜ້າຕ່າງອື່ນຂອງໂປຣແກຣມ.',
  'store.newer': 'ຂໍ້ມູນນີ້ຂຽນໂດຍໂປຣແກຣມລຸ້ນໃໝ່ກວ່າ (ແບບ {{found}}; ໂປຣແກຣມນີ້ຮູ້ຈັກ {{known}}). ກະລຸນາຕິດຕັ້ງລຸ້ນໃໝ່; ບໍ່ມີຫຍັງປ່ຽນແປງ.',
  'store.notOurs': 'ໄຟລ໌ໃນໂຟນເດີຂໍ້ມູນບໍ່ແມ່ນຂອງໂປຣແກຣມນີ້. ກະລຸນາເລືອກໂຟນເດີອື່ນ.',
  'store.damaged': 'ໄຟລ໌ຂໍ້ມູນເສຍຫາຍ ({{problem}}). ກະລຸນາກູ້ຄືນສຳເນົາສຳຮອງຫຼ້າສຸດ.',
  'host.networkShare': 'ໂຟນເດີ {{folder}} ຢູ່ໃນຄອມພິວເຕີອື່ນ. ຂໍ້ມູນຕ້ອງຢູ່ໃນຄອມພິວເຕີນີ້; ກະລຸນາເລືອກໂຟນເດີອື່ນ.',
  'host.folderNotWritable': 'ບໍ່ສາມາດສ້າງ ຫຼື ຂຽນໃສ່ໂຟນເດີຂໍ້ມູນ {{folder}} ໄດ້ ({{problem}}). ກະລຸນາເລືອກໂຟນເດີອື່ນດ້ວຍ --data.',
  'host.portTaken': 'ພອດ {{port}} ຖືກໃຊ້ໂດຍໂປຣແກຣມອື່ນ. ກະລຸນາເລືອກພອດອື່ນດ້ວຍ --port.',
  'host.badOption': 'ບໍ່ເຂົ້າໃຈຄຳສັ່ງ “{{option}}”. ທີ່ຮູ້ຈັກ: --host electron|local, --data FOLDER, --port NUMBER, --no-open, --lang en|lo.',
  'undo.changedSince': 'ຍົກເລີກບໍ່ໄດ້ ເພາະມີການປ່ຽນແປງພາຍຫຼັງ ({{by}}). ກະລຸນາຍົກເລີກການປ່ຽນແປງນັ້ນກ່ອນ.',
  'undo.notPossible': 'ຂັ້ນຕອນນີ້ຍົກເລີກບໍ່ໄດ້: ເລກທີ ແລະ ເອກະສານທີ່ສົ່ງແລ້ວ ຍັງຄົງເດີມ.',
}

/** Keys whose Lao the office still has to confirm: these sentences were composed for the program. */
export const draft: readonly (keyof typeof source)[] = [
  'request.invalid',
  'request.unknown',
  'request.cancelled',
  'record.notFound',
  'internal',
  'store.full',
  'store.readOnly',
  'store.inUse',
  'store.newer',
  'store.notOurs',
  'store.damaged',
  'host.networkShare',
  'host.folderNotWritable',
  'host.portTaken',
  'host.badOption',
  'undo.changedSince',
  'undo.notPossible',
]
