import type { CaptureAgency } from '#shared/domain/capture-line.ts'
import type { Language } from '#shared/domain/common.ts'
import { norm } from '#shared/i18n/norm.ts'
import type { TypedMention } from './typing.ts'

export type MentionPerson = { readonly id: string; readonly name: string; readonly detail: string }
type MentionActivity = { readonly id: string; readonly position: number; readonly titleEn: string; readonly titleLo: string }
export type Suggestion = {
  readonly id: string
  /** What comes into the text. */
  readonly insert: string
  readonly name: string
  readonly detail: string
}

const SHOWN = 8

/** Agencies and people for `@`, activities for `#`, best first. */
export function suggestionsFor(
  { sign, query }: TypedMention,
  known: {
    readonly agencies: readonly CaptureAgency[]
    readonly people: readonly MentionPerson[]
    readonly activities: readonly MentionActivity[]
  },
  language: Language,
): readonly Suggestion[] {
  const wanted = norm(query)
  if (sign === '#') {
    return known.activities
      .filter(
        ({ position, titleEn, titleLo }) =>
          String(position).startsWith(query) || (wanted !== '' && norm(`${titleEn} ${titleLo}`).includes(wanted)),
      )
      .slice(0, SHOWN)
      .map(({ id, position, titleEn, titleLo }) => ({
        id,
        insert: `#${position}`,
        name: `#${position}`,
        detail: (language === 'lo' && titleLo) || titleEn,
      }))
  }
  const agencies = known.agencies.map(({ id, shortEn, shortLo, nameEn, nameLo }) => ({
    id,
    insert: (language === 'lo' && shortLo) || shortEn,
    name: (language === 'lo' && shortLo) || shortEn,
    detail: (language === 'lo' && nameLo) || nameEn,
    words: [shortEn, shortLo, nameEn, nameLo],
  }))
  const people = known.people.map(({ id, name, detail }) => ({ id, insert: name, name, detail, words: [name, ...name.split(' ')] }))
  return [...agencies, ...people]
    .map(({ words, ...suggestion }) => ({ suggestion, rank: rankOf(words, wanted) }))
    .filter(({ rank }) => rank < 2)
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, SHOWN)
    .map(({ suggestion }) => suggestion)
}

/** 0 = begins so, 1 = has it somewhere, 2 = not at all. */
function rankOf(words: readonly string[], wanted: string): number {
  const folded = words.map(norm)
  if (folded.some((word) => word.startsWith(wanted))) return 0
  return folded.some((word) => word.includes(wanted)) ? 1 : 2
}
