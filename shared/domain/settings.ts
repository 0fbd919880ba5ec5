import { z } from 'zod'
import { Flag, Language } from './common.ts'

const text = z.string().max(2_000)
const days = z.int().min(0).max(400)

/** What the office decides: all of it data. */
export const Settings = z.object({
  countryEn: text,
  countryLo: text,
  mottoEn: text,
  mottoLo: text,
  /** Issuing body at the left of the head, one line each; the parent line is a setting because it has changed over the years. */
  bodyEn: text,
  bodyLo: text,
  placeEn: text,
  placeLo: text,
  /** Form of a reference number; `{n}` is the serial of the year. */
  numberForm: z.string().includes('{n}').max(60),
  signerTitleEn: text,
  signerTitleLo: text,
  signerName: text,
  /** Who answers questions about a letter: name, telephone, e-mail. */
  contactEn: text,
  contactLo: text,
  /** Copied on every follow-up letter besides the chair and co-chairs, one line each. */
  copyToEn: text,
  copyToLo: text,
  noticeDays: days,
  reminderDays: days,
  replyDays: days,
  draftMinutesDays: days,
  commentDays: days,
  adoptedMinutesDays: days,
  actionReminderDays: days,
  notesThroughMofa: Flag,
  signMinutes: Flag,
  /** Folder for the Word files; empty = “SWG Desk” in the person's Documents. */
  papersFolder: text,
  screenLanguage: Language,
  colorScheme: z.enum(['auto', 'light', 'dark']),
  secretaryName: text,
})
export type Settings = z.infer<typeof Settings>
export type SettingKey = keyof Settings

/**
 * The settings of an office that has not changed any.
 *
 * No terms of reference with days or a quorum were ever published, so every number here is a neutral “office rule”.
 */
export const defaultSettings: Settings = {
  countryEn: "LAO PEOPLE'S DEMOCRATIC REPUBLIC",
  countryLo: 'ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ',
  mottoEn: 'Peace Independence Democracy Unity Prosperity',
  mottoLo: 'ສັນຕິພາບ ເອກະລາດ ປະຊາທິປະໄຕ ເອກະພາບ ວັດທະນາຖາວອນ',
  bodyEn: 'Lao National Commission for\nDrug Control and Supervision',
  bodyLo: 'ຄະນະກຳມະການແຫ່ງຊາດ\nກວດກາ ແລະ ຄວບຄຸມຢາເສບຕິດ',
  placeEn: 'Vientiane',
  placeLo: 'ນະຄອນຫຼວງວຽງຈັນ',
  numberForm: '{n}/LCDC',
  signerTitleEn: 'For the Chairperson',
  signerTitleLo: 'ຕາງໜ້າປະທານ',
  signerName: '',
  contactEn: 'The Secretariat of the Sector Working Group',
  contactLo: 'ກອງເລຂາກຸ່ມວຽກງານຂະແໜງການ',
  copyToEn: 'Department of International Cooperation, Ministry of Planning and Investment',
  copyToLo: 'ກົມຮ່ວມມືສາກົນ, ກະຊວງແຜນການ ແລະ ການລົງທຶນ',
  noticeDays: 21,
  reminderDays: 7,
  replyDays: 14,
  draftMinutesDays: 7,
  commentDays: 7,
  adoptedMinutesDays: 21,
  actionReminderDays: 14,
  notesThroughMofa: 0,
  signMinutes: 0,
  papersFolder: '',
  screenLanguage: 'en',
  colorScheme: 'auto',
  secretaryName: '',
}
