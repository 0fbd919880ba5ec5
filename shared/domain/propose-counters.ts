import { addMonths, monthName } from '../i18n/format.ts'
import type { Counter } from './counter.ts'
import type { MeetingKind } from './meeting.ts'
import type { WorkingGroup, WorkingGroupId } from './working-group.ts'

type KnownGroup = Pick<WorkingGroup, 'id' | 'code' | 'nameEn'>

/** A process indicator that the wording of an activity asks for. */
export type WantedCounter = Pick<Counter, 'kind' | 'groupId' | 'meetingKind' | 'beforeRoundTable' | 'beforeOn' | 'target'>

/** A sentence that says that a meeting was held. */
export type HeldSentence = { readonly quote: string; readonly meetingKind: MeetingKind; readonly groupIds: readonly WorkingGroupId[] }

const NUMBERS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const CONVENING = /\b(?:organi[sz]e|conduct|hold|convene|undertake|arrange|carry out)\b/i
// What is promised stands in one noun phrase: in “one training for the members before the meeting” no meeting is.
const OTHER_PHRASE = '(?:the|an?|of|on|for|to|in|at|by|with|from|before|after)'
const PROMISE = new RegExp(
  `\\b(${NUMBERS.join('|')}|\\d{1,2})\\s+((?:(?!${OTHER_PHRASE}\\s)[\\p{L}()/’'-]+\\s+){0,10}?)(meetings?|field\\s+(?:visits?|trips?|missions?))\\b`,
  'giu',
)
const SUB_GROUP = /\bsub-?\s?(?:sector|group)/i
const BEFORE_ROUND_TABLE = /\b(?:before|prior to|ahead of)\b[^.]*\bround\s?table\b/i
const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1, 'en'))
const ITS_MONTH = new RegExp(`\\bround\\s?table\\b[^.]{0,80}?\\b(?:in|of)\\s+(${MONTHS.join('|')})\\s+((?:19|20)\\d\\d)\\b`, 'i')

/**
 * The process indicators that an activity promises: “one meeting of the …”, “at least one field visit”.
 *
 * Only what is promised with a number and a word of convening counts; a group is named by its code or its whole name.
 * Nothing is proposed for a sub-group that the office does not know: a meeting of any other group would keep its promise.
 */
export function countersFor(title: string, groups: readonly KnownGroup[]): readonly WantedCounter[] {
  if (!CONVENING.test(title)) return []
  const found = [...title.matchAll(PROMISE)]
  return found.flatMap((match, index) => {
    const clause = title.slice(match.index, found[index + 1]?.index ?? title.length)
    const isVisit = /^field/i.test(match[3] ?? '')
    const wanted = {
      kind: isVisit ? ('fieldVisits' as const) : ('meetingsHeld' as const),
      meetingKind: isVisit ? null : kindIn(clause),
      beforeRoundTable: BEFORE_ROUND_TABLE.test(clause) ? (1 as const) : (0 as const),
      beforeOn: dayAfterItsMonth(clause),
      target: numberOf(match[1] ?? ''),
    }
    const lead = title.slice(found[index - 1]?.index ?? 0, match.index)
    const whose = isVisit ? [null] : promisingGroups(clause, lead, groups)
    return whose.map((groupId) => ({ ...wanted, groupId }))
  })
}

/** A Round Table “in November 2014” is over on 1 December at the latest; which of the days it was, the office may know. */
function dayAfterItsMonth(clause: string): string | null {
  const [, month = '', year = ''] = (BEFORE_ROUND_TABLE.test(clause) && ITS_MONTH.exec(clause)) || []
  if (year === '') return null
  const index = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase())
  return addMonths(`${year}-${String(index + 1).padStart(2, '0')}-01`, 1)
}

/** Whose meetings a promise is about: named after it, or before it (“the DSSWG to hold two meetings”); null = nobody is named. */
function promisingGroups(clause: string, lead: string, groups: readonly KnownGroup[]): readonly (WorkingGroupId | null)[] {
  const after = groupsIn(clause, groups)
  const named = after.length > 0 || SUB_GROUP.test(clause) ? after : groupsIn(lead, groups)
  if (named.length === 0) return SUB_GROUP.test(clause) ? [] : [null]
  return /\beach\b/i.test(lead + clause) ? named : named.slice(0, 1)
}

/** Sentences of a report that say a meeting or a field visit was held; what was not held is no such sentence. */
export function heldSentences(text: string, groups: readonly KnownGroup[]): readonly HeldSentence[] {
  return [...text.matchAll(/[^.\n]+\.?/g)]
    .map(([sentence]) => sentence.trim())
    .filter((sentence) => HELD.test(sentence) && !/\b(?:no|none|not|never|yet)\b/i.test(sentence))
    .map((quote) => ({
      quote,
      meetingKind: /\bfield\s+(?:visit|trip|mission)/i.test(quote) ? 'fieldVisit' : (kindIn(quote) ?? 'ordinary'),
      groupIds: groupsIn(quote, groups),
    }))
}

const HELD =
  /\b(?:meetings?|field\s+(?:visits?|trips?|missions?))\b[^.\n]{0,120}?\b(?:was|were|has been|have been)\s+(?:held|organi[sz]ed|conducted|convened|undertaken|made)\b/i

function kindIn(text: string): MeetingKind | null {
  if (/\bhigh[- ]level\b/i.test(text)) return 'highLevel'
  return /\bpreparatory\b/i.test(text) ? 'preparatory' : null
}

/** Groups that a text names, in the order in which it does. */
function groupsIn(text: string, groups: readonly KnownGroup[]): readonly WorkingGroupId[] {
  return groups
    .map(({ id, code, nameEn }) => ({ id, at: firstPlace(text, [code, nameEn]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((left, right) => left.at - right.at)
    .map(({ id }) => id)
}

function firstPlace(text: string, names: readonly string[]): number {
  const places = names.map((name) => (name === '' ? -1 : placeOf(text, name))).filter((place) => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** Place of a name that stands alone: `SWG` is not found in `IDSWG`. */
function placeOf(text: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.search(new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu'))
}

function numberOf(word: string): number {
  const index = NUMBERS.indexOf(word.toLowerCase())
  return index < 0 ? Number.parseInt(word, 10) : index + 1
}
