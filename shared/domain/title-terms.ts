/** What a title is about, in pieces that can be compared. */
export type TitleTerms = {
  /** Words of scripts that divide them, without those that any output has; in their order. */
  readonly words: readonly string[]
  /** Numbers and codes: two rows with different ones are different. */
  readonly numbers: readonly string[]
  /** Lao does not divide its words: each unbroken piece as its pairs of letters. */
  readonly pieces: readonly (readonly string[])[]
}

// Words of grammar, and what any output of any sector says of itself.
const GENERIC = new Set(
  `the and for with from into onto that this its their our under over between among within during before after against towards toward through
  including various new current existing national aim aims organise organize conduct hold held implement implementing implementation continue continuing
  support supporting supervise supervision strengthen strengthening enhance enhancing improve improving promote promoting develop development establish
  establishing provide providing ensure ensuring assist assisting assistance facilitate coordinate coordination prepare preparing undertake
  combat combating fight fighting prevent preventing prevention counter countering control controlling response responses
  program project component activity activities output effort efforts measure measures work lao laos pdr government least one`.split(/\s+/),
)
const GENERIC_LO = /ໂຄງການ|ແຜນງານ|ສືບຕໍ່|ສະໜັບສະໜູນ|ຈັດຕັ້ງປະຕິບັດ|ຈັດກອງປະຊຸມ|ກ່ຽວກັບ|ຕ້ານ|ສະກັດກັ້ນ|ວຽກງານ|ກິດຈະກຳ|ລາວ|ສປປ|ແລະ|ດ້ານ|ຂອງ|ການ/gu

/** Takes a title apart: words, numbers, Lao pieces. */
export function titleTerms(title: string): TitleTerms {
  const text = title.normalize('NFC').toLowerCase()
  const tokens = text.match(/[\p{Script=Latin}\d]+/gu) ?? []
  const numbers = (text.match(/[\p{Script=Latin}]*[\d໐-໙]+/gu) ?? []).map((number) => number.replace(/[໐-໙]/g, latinDigit))
  const words = tokens.filter((token) => /^\p{Script=Latin}{3,}$/u.test(token)).map(stem)
  const pieces = text.replace(GENERIC_LO, ' ').match(/(?:(?![໐-໙])[\p{Script=Lao}])+/gu) ?? []
  return {
    words: unique(words.filter((word) => !GENERIC.has(word))),
    numbers: unique(numbers),
    pieces: pieces.map(letterPairs).filter((pairs) => pairs.length > 0),
  }
}

/** One spelling for programme and program, the plural and the singular, training and train, -ise and -ize. */
function stem(word: string): string {
  const spelled = word.replace(/mmes?$/, 'm').replace(/isation/, 'ization')
  if (spelled.length > 6 && /[^aeiou]ing$/.test(spelled)) return spelled.slice(0, -3)
  if (spelled.length > 4 && /[^aeious]s$/.test(spelled)) return spelled.slice(0, -1)
  return spelled.length > 5 && spelled.endsWith('ies') ? `${spelled.slice(0, -3)}y` : spelled
}

function letterPairs(piece: string): readonly string[] {
  const letters = [...piece]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

function latinDigit(digit: string): string {
  return String((digit.codePointAt(0) ?? 0) - 0x0ed0)
}

function unique(terms: readonly string[]): readonly string[] {
  return [...new Set(terms)]
}
