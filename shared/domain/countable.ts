/** Work without an end: nobody can say when it is done, or how often. */
const WITHOUT_END =
  /^(?:to\s+)?(?:continu|supervis|support|monitor|coordinat|promot|encourag|facilitat|contribut|assist|enhanc|strengthen|improv|intensif|maintain|ensur)/i
const WITHOUT_END_LO = /^(?:ສືບຕໍ່|ສະໜັບສະໜູນ|ຊຸກຍູ້|ຕິດຕາມ|ສົ່ງເສີມ|ປະສານງານ|ປັບປຸງ|ເພີ່ມທະວີ|ຊີ້ນຳ)/
/** A number of things that can be counted, or a thing that is made once. */
const QUANTITY =
  /\b(?:at least|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:[\w-]+\s+){0,3}?(?:meetings?|visits?|trainings?|workshops?|cases?|reports?|laws?|officers?|centres?|centers?|villages?|provinces?|projects?|studies|study)\b/i
const QUANTITY_LO = /(?:ຢ່າງໜ້ອຍ|ໜຶ່ງ|ສອງ|ສາມ|\d+)\s*(?:ຄັ້ງ|ແຫ່ງ|ຄົນ|ບ້ານ|ແຂວງ|ສະບັບ)/

/** Whether a promised output has neither an end nor a number, so that no indicator can be met. */
export function cannotBeCounted(title: string): boolean {
  const text = title.trim()
  return (WITHOUT_END.test(text) || WITHOUT_END_LO.test(text)) && !QUANTITY.test(text) && !QUANTITY_LO.test(text)
}
