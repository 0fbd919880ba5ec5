import type { Person } from './person.ts'

type Named = Pick<Person, 'nameEn' | 'nameLo' | 'gender'>
type Honorific = { readonly pattern: RegExp; readonly gender: Person['gender'] }

// Ranks and degrees (Dr, Colonel) are part of a name; these words are the letter's own.
const ENGLISH: readonly Honorific[] = [
  { pattern: /^(?:(?:h\.?\s?e\.?|his excellency)\s+)?(?:mr\.?|sir)\s+(?=\S)/i, gender: 'm' },
  { pattern: /^(?:(?:h\.?\s?e\.?|her excellency)\s+)?(?:mrs\.?|ms\.?|miss|madam)\s+(?=\S)/i, gender: 'f' },
  { pattern: /^(?:h\.\s?e\.?|h\.?e\.|his excellency|her excellency)\s+(?=\S)/i, gender: null },
]
const LAO: readonly Honorific[] = [
  { pattern: /^(?:ທ່ານ\s*)?ນາງ\s+(?=\S)|^ທ່ານ\s*ນາງ\s*(?=\S)/, gender: 'f' },
  { pattern: /^(?:ທ່ານ\s*)?ທ້າວ\s+(?=\S)/, gender: 'm' },
  { pattern: /^(?:ພະນະທ່ານ|ທ່ານ)\s*(?=\S)/, gender: null },
]

/** Takes the honorific off a name that was typed with it, since letters put their own in front, and learns the gender from it. */
export function withoutHonorifics<Draft extends Named>(person: Draft): Draft {
  const english = split(person.nameEn, ENGLISH)
  const lao = split(person.nameLo, LAO)
  return { ...person, nameEn: english.name, nameLo: lao.name, gender: person.gender ?? english.gender ?? lao.gender }
}

function split(typed: string, honorifics: readonly Honorific[]): { readonly name: string; readonly gender: Person['gender'] } {
  const found = honorifics.find(({ pattern }) => pattern.test(typed.trimStart()))
  if (found === undefined) return { name: typed, gender: null }
  return { name: typed.trimStart().replace(found.pattern, ''), gender: found.gender }
}
