/** Somebody who does not exist, in a post that does. Days are counted from the day on which the practice year is made. */
type PracticeHolder = {
  readonly post: string
  readonly nameEn: string
  readonly nameLo: string
  readonly gender: 'f' | 'm'
  readonly honorificEn: string
  readonly honorificLo: string
  readonly fromDays: number
  /** null = still in office. */
  readonly toDays: number | null
  readonly acting: 0 | 1
  /** Ambassadors present their credentials some days after they arrive. */
  readonly credentialsDays: number | null
}

/** Invented holders of the posts; any likeness of a name is chance. */
export const practiceHolders: readonly PracticeHolder[] = [
  official('Chairperson of LCDC', 'Sengdao Phimmavong', 'ແສງດາວ ພິມມະວົງ', 'm', { from: -1_300, to: -640, excellency: true }),
  official('Chairperson of LCDC', 'Khamsing Vorasane', 'ຄຳສິງ ວໍລະສານ', 'm', { from: -639, excellency: true }),
  official('Vice-Chairperson of LCDC', 'Viengkham Norasing', 'ວຽງຄຳ ນໍລະສິງ', 'm', { from: -900 }),
  official('Head of the Office, LCDC', 'Bounmy Sayavong', 'ບຸນມີ ໄຊຍະວົງ', 'm', { from: -800 }),
  official('Director General, Police Department', 'Phouvong Latsamy', 'ພູວົງ ລັດສະໝີ', 'm', { from: -1_100 }),
  official('Director General, Foreign Relations Department', 'Thongsy Keobounma', 'ທອງສີ ແກ້ວບຸນມາ', 'm', { from: -700 }),
  official('Head of the Environmental Police', 'Somphet Inthavong', 'ສົມເພັດ ອິນທະວົງ', 'm', { from: -400 }),
  official('Director General, Department of International Organisations', 'Souphaphone Inthirath', 'ສຸພາພອນ ອິນທິລາດ', 'f', {
    from: -1_200,
    to: -300,
  }),
  official('Director General, Department of International Organisations', 'Daovanh Keomany', 'ດາວວັນ ແກ້ວມະນີ', 'f', { from: -299 }),
  official('Director General, Department of International Cooperation', 'Sisomphone Rattana', 'ສີສົມພອນ ລັດຕະນາ', 'f', { from: -600 }),
  official('Director General, Legislation Department', 'Chanthala Sisavath', 'ຈັນທະລາ ສີສະຫວາດ', 'm', { from: -1_000 }),
  official('Director General, Customs Department', 'Khamphet Thammavong', 'ຄຳເພັດ ທຳມະວົງ', 'm', { from: -500 }),
  official('Focal point for drug treatment, MoH', 'Manivanh Souliya', 'ມະນີວັນ ສຸລິຍາ', 'f', { from: -450 }),
  official('Director General, International Cooperation, OSPP', 'Boualy Chanthavong', 'ບົວລີ ຈັນທະວົງ', 'm', { from: -700 }),
  official('Focal point for the UNCAC, SIAA', 'Phonexay Sihalath', 'ພອນໄຊ ສີຫະລາດ', 'm', { from: -520 }),
  official('Head of the Anti-Money Laundering Intelligence Office', 'Latsamy Vongsa', 'ລັດສະໝີ ວົງສາ', 'f', { from: -610 }),
  official('Focal point for alternative development, MAF', 'Kongkeo Saiyalath', 'ກອງແກ້ວ ໄຊຍະລາດ', 'm', { from: -480 }),
  ambassador('Japan', 'Haruka Minamoto', 'ຮາຣຸກະ ມິນາໂມໂຕ', 'f', { from: -1_300, to: -520 }),
  ambassador('Japan', 'Kenji Morinaga', 'ເຄັນຈິ ໂມຣິນາກະ', 'm', { from: -500 }),
  ambassador('Australia', 'Alan Whitcombe', 'ອາລັນ ວິດຄອມ', 'm', { from: -870, to: -217 }),
  {
    ...ambassador('Australia', 'John Hartley', 'ຈອນ ຮາດລີ', 'm', { from: -216, to: -126 }),
    acting: 1,
    honorificEn: 'Mr',
    honorificLo: 'ທ່ານ',
    credentialsDays: null,
  },
  ambassador('Australia', 'Claire Whitlock', 'ແຄລ ວິດລັອກ', 'f', { from: -125 }),
  ambassador('Germany', 'Jonas Brandl', 'ໂຢນັສ ບຣັນເດິນ', 'm', { from: -980 }),
  ambassador('Thailand', 'Siriporn Wattana', 'ສິລິພອນ ວັດທະນາ', 'f', { from: -330 }),
  ambassador('Viet Nam', 'Tran Minh Ha', 'ຈັ່ນ ມິນ ຮ່າ', 'm', { from: -640 }),
  ambassador('China', 'Li Wenbo', 'ຫຼີ ເວິນໂປ', 'm', { from: -420 }),
  ambassador('the United States of America', 'Susan Calloway', 'ຊູຊັນ ຄາໂລເວ', 'f', { from: -700 }),
  official('Officer in Charge, UNODC', 'Marta Oliveira', 'ມາຕາ ໂອລີເວຣາ', 'f', { from: -1_000, to: -380 }),
  official('Officer in Charge, UNODC', 'Erik Lindqvist', 'ເອຣິກ ລິນວິດ', 'm', { from: -379 }),
  official('Resident Representative, UNDP', 'Amina Dahir', 'ອາມີນາ ດາຮີ', 'f', { from: -560 }),
  official('Chief of Mission, IOM', 'Paolo Ferri', 'ເປົາໂລ ເຟຣີ', 'm', { from: -310 }),
  official('Representative, WHO', 'Ines Carvalho', 'ອີເນສ ຄາວາໂຢ', 'f', { from: -270 }),
]

type Span = { readonly from: number; readonly to?: number; readonly excellency?: boolean }

function official(post: string, nameEn: string, nameLo: string, gender: 'f' | 'm', span: Span): PracticeHolder {
  const plain = { en: gender === 'f' ? 'Ms' : 'Mr', lo: gender === 'f' ? 'ທ່ານ ນາງ' : 'ທ່ານ' }
  const honorific = span.excellency === true ? { en: `H.E. ${plain.en}`, lo: 'ພະນະທ່ານ' } : plain
  return {
    post,
    nameEn,
    nameLo,
    gender,
    honorificEn: honorific.en,
    honorificLo: honorific.lo,
    fromDays: span.from,
    toDays: span.to ?? null,
    acting: 0,
    credentialsDays: null,
  }
}

function ambassador(country: string, nameEn: string, nameLo: string, gender: 'f' | 'm', span: Span): PracticeHolder {
  const post = `Ambassador of ${country} to the Lao PDR`
  return { ...official(post, nameEn, nameLo, gender, { ...span, excellency: true }), credentialsDays: span.from + 8 }
}
