type NumberedLine = { readonly id: string; readonly depth: 0 | 1; readonly frozenNumber: string | null }

/**
 * Numbers the lines of an agenda: 1, 2, 2.1.
 *
 * A number that has left the house stays with its line wherever the line moves. A line added later between two frozen ones
 * takes the number before it and a letter (`7a`), at the end the next whole number.
 *
 * @returns one number for each line, in the order of the lines.
 */
export function numberAgenda(lines: readonly NumberedLine[]): readonly string[] {
  if (lines.every(({ frozenNumber }) => frozenNumber === null)) return numberFreshly(lines)
  const taken = new Set(lines.flatMap(({ frozenNumber }) => frozenNumber ?? []))
  const lastFrozen = lines.findLastIndex(({ depth, frozenNumber }) => depth === 0 && frozenNumber !== null)
  let top = ''
  let above = ''
  return lines.map((line, index) => {
    const number = line.frozenNumber ?? lateNumber(line, index > lastFrozen)
    taken.add(number)
    if (line.depth === 0) top = number
    above = number
    return number
  })

  function lateNumber({ depth }: NumberedLine, isAfterAll: boolean): string {
    if (depth === 1) return above === top ? firstFree((n) => `${top}.${n}`) : withLetter(above)
    return isAfterAll || top === '' ? firstFree(String) : withLetter(top)
  }

  function firstFree(form: (n: number) => string): string {
    let n = 1
    while (taken.has(form(n))) n += 1
    return form(n)
  }

  function withLetter(number: string): string {
    const base = number.replace(/[a-z]+$/, '')
    return firstFree((n) => `${base}${letters(n)}`)
  }
}

function numberFreshly(lines: readonly NumberedLine[]): readonly string[] {
  let top = 0
  let sub = 0
  return lines.map(({ depth }) => {
    if (depth === 1 && top > 0) {
      sub += 1
      return `${top}.${sub}`
    }
    top += 1
    sub = 0
    return String(top)
  })
}

function letters(n: number): string {
  return n <= 26 ? String.fromCharCode(96 + n) : `${letters(Math.floor((n - 1) / 26))}${letters(((n - 1) % 26) + 1)}`
}
