const OPEN_ENDED =
  /^(?:(?:aims?|plan|plans|intend|intends)\s+)?(?:to\s+)?(?:continue|support|supervise|monitor|oversee|promote|strengthen|enhance|improve|facilitate|encourage|contribute|assist|ensure|coordinate|advise|raise|maintain|keep|help|follow)(?:s|ing|d)?\b/i
const OPEN_ENDED_LO = /^(?:ສືບຕໍ່|ສະໜັບສະໜູນ|ຕິດຕາມ|ຊຸກຍູ້|ສົ່ງເສີມ|ປັບປຸງ|ເສີມສ້າງ|ຊີ້ນຳ|ຄຸ້ມຄອງ|ປະສານງານ|ອຳນວຍຄວາມສະດວກ|ຊ່ວຍເຫຼືອ)/u

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'
// A quantity stands before the thing that it counts; a day before its month and a code (LAOK48, T58) are none.
const QUANTITY = new RegExp(
  `\\bat least\\b|(?<![\\p{L}\\d.-])(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,3}(?:,\\d{3})?)\\s+(?!(?:of|${MONTH})\\b)\\p{L}`,
  'iu',
)
// Not a day or a fiscal year (2/2015, 2014/15), nor a plan by its number (ຄັ້ງທີ VII).
const QUANTITY_LO = /ຢ່າງໜ້ອຍ|(?<![\d/໐-໙])[\d໐-໙]{1,3}(?![\d/໐-໙])/u

/**
 * Whether an output goes on without an end and says no quantity: “To continue supporting …”, “To supervise …”.
 *
 * “To support two workshops” can be counted. A program called by its name alone is not judged.
 */
export function cannotBeCounted(title: string): boolean {
  const text = title.trim()
  if (OPEN_ENDED_LO.test(text)) return !QUANTITY_LO.test(text)
  return OPEN_ENDED.test(text) && !QUANTITY.test(text)
}
