/** A number as a level of a list writes it. */
export function numberText(count: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'lowerLetter':
      return letterOf(count)
    case 'upperLetter':
      return letterOf(count).toUpperCase()
    case 'lowerRoman':
      return romanOf(count).toLowerCase()
    case 'upperRoman':
      return romanOf(count)
    default:
      return String(count)
  }
}

/** a … z, aa, bb, as Word counts. */
function letterOf(count: number): string {
  if (count < 1) return String(count)
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(count / 26), 8))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanOf(count: number): string {
  let rest = Math.min(count, 399)
  let text = ''
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
