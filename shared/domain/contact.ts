import type { Settings } from './settings.ts'

/** The person whom the letters of a meeting name for questions. */
export type ContactPerson = { readonly phone: string; readonly email: string }

/** Whether whoever gets a letter can call or write: the contact in it has a telephone number or an e-mail address, in either language. */
export function canBeReached(person: ContactPerson | null, { contactEn, contactLo }: Pick<Settings, 'contactEn' | 'contactLo'>): boolean {
  if (person !== null) return person.phone.trim() !== '' || person.email.trim() !== ''
  return [contactEn || contactLo, contactLo || contactEn].every(hasAddress)
}

function hasAddress(lines: string): boolean {
  return lines.includes('@') || (lines.match(/\p{Nd}/gu) ?? []).length >= SHORTEST_NUMBER
}

// A room or a year has fewer figures; so has no telephone number that is written out.
const SHORTEST_NUMBER = 5
