import { norm } from '../i18n/norm.ts'
import type { ActivityId } from './activity.ts'
import type { DecisionKind } from './decision.ts'
import { startsWithDuePhrase } from './due-phrase.ts'
import { westernDigits } from './lao-digits.ts'
import type { OrganisationId } from './organisation.ts'

export type CaptureAgency = {
  readonly id: OrganisationId
  readonly shortEn: string
  readonly shortLo: string
  readonly nameEn: string
  readonly nameLo: string
}

/** What a typed line may refer to. */
export type CaptureContext = {
  readonly agencies: readonly CaptureAgency[]
  /** Activities of the meeting's period; `#10` is the one at position 10. */
  readonly activities: readonly { readonly id: ActivityId; readonly position: number }[]
  /** Day that due dates are counted from; today for a meeting without a date. */
  readonly meetingDate: string
  readonly nextMeetingDate: string | null
}

/** A responsible organisation as typed: one of the office's, or a new one by its short name. */
export type CaptureParty =
  | { readonly kind: 'known'; readonly organisationId: OrganisationId }
  | { readonly kind: 'unknown'; readonly short: string }

/** What the person should know before capturing; `typed` is what it is about and stays in the text. */
type CaptureProblem = {
  readonly code: 'noText' | 'noParty' | 'dueNotADay' | 'noNextMeeting' | 'secondDue' | 'noActivity'
  readonly typed: string
}

export type CaptureLine =
  | {
      readonly kind: 'action'
      /** Lead first. */
      readonly parties: readonly CaptureParty[]
      readonly unknownAgencies: readonly string[]
      readonly text: string
      readonly dueOn: string | null
      readonly activityIds: readonly ActivityId[]
      readonly problems: readonly CaptureProblem[]
    }
  | {
      readonly kind: 'decision'
      readonly decisionKind: DecisionKind
      readonly text: string
      readonly activityIds: readonly ActivityId[]
      readonly problems: readonly CaptureProblem[]
    }

/**
 * Reads a line typed in the minutes: `! MoFA, MoPS: send comments @15 Dec #10` is an action, `* noted: …` a decision.
 *
 * Whatever is not understood stays in the text, so that nothing typed is ever lost.
 *
 * @returns undefined when the line begins with neither sign.
 */
export function parseCaptureLine(line: string, context: CaptureContext): CaptureLine | undefined {
  const match = /^[\s\u200b]*([!！*＊])([\s\S]*)$/u.exec(line)
  if (match === null) return undefined
  const typed = (match[2] ?? '').trim()
  return match[1] === '!' || match[1] === '！' ? parseAction(typed, context) : parseDecision(typed, context)
}

/** Whether a line can become a record as it stands; other problems are only told. */
export function canCapture(line: CaptureLine): boolean {
  return line.text !== ''
}

function parseAction(typed: string, context: CaptureContext): CaptureLine {
  const { head, rest } = splitHead(typed, context.agencies)
  const parties = uniqueParties(head)
  const due = takeDue(rest, context)
  const linked = takeActivities(due.text, context)
  const text = tidy(linked.text)
  const problems: CaptureProblem[] = [...due.problems, ...linked.problems]
  if (text === '') problems.unshift({ code: 'noText', typed })
  else if (parties.length === 0) problems.push({ code: 'noParty', typed: '' })
  const unknownAgencies = parties.flatMap((party) => (party.kind === 'unknown' ? [party.short] : []))
  return { kind: 'action', parties, unknownAgencies, text, dueOn: due.dueOn, activityIds: linked.activityIds, problems }
}

function parseDecision(typed: string, context: CaptureContext): CaptureLine {
  const colon = findColon(typed)
  const word = colon < 0 ? '' : norm(typed.slice(0, colon).trim())
  const kind = DECISION_WORDS.find(([words]) => words.includes(word))?.[1]
  const linked = takeActivities(kind === undefined ? typed : typed.slice(colon + 1), context)
  const text = tidy(linked.text)
  const problems: CaptureProblem[] = [...linked.problems]
  if (text === '') problems.unshift({ code: 'noText', typed })
  return { kind: 'decision', decisionKind: kind ?? 'decided', text, activityIds: linked.activityIds, problems }
}

const DECISION_WORDS: readonly (readonly [readonly string[], DecisionKind])[] = [
  [['decided', 'decide', 'decision', 'agreed', 'agree', 'ຕົກລົງ', 'ມະຕິ'].map(norm), 'decided'],
  [['noted', 'note', 'ຮັບຊາບ'].map(norm), 'noted'],
  [['recommended', 'recommend', 'recommendation', 'ແນະນຳ', 'ຄຳແນະນຳ'].map(norm), 'recommended'],
  [['requested', 'request', 'ສະເໜີ', 'ຮຽກຮ້ອງ'].map(norm), 'requested'],
]

/** Longest unknown name before the colon; longer heads are a sentence that happens to have a colon. */
const UNKNOWN_NAME_WORDS = 4

function splitHead(typed: string, agencies: readonly CaptureAgency[]): { readonly head: readonly CaptureParty[]; readonly rest: string } {
  const colon = findColon(typed)
  if (colon < 0) return { head: [], rest: typed }
  const head = typed
    .slice(0, colon)
    .split(/[,;،、]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => readParties(part, agencies))
  const isSentence = head.some((party) => party.kind === 'unknown' && !looksLikeName(party.short))
  return isSentence ? { head: [], rest: typed } : { head, rest: typed.slice(colon + 1) }
}

/** The colon of `10:30` and of `http://` does not end the agencies. */
function findColon(text: string): number {
  return /[:：](?!\/\/)(?!(?<=[\d໐-໙][:：])[\d໐-໙])/u.exec(text)?.index ?? -1
}

/** `MoFA and MoPS` is two when one of them is known; `Customs and Excise` is one name. */
function readParties(part: string, agencies: readonly CaptureAgency[]): readonly CaptureParty[] {
  const whole = findAgency(part, agencies)
  if (whole !== undefined) return [{ kind: 'known', organisationId: whole.id }]
  const pieces = part
    .split(/\s+(?:and|with|ແລະ|ກັບ)\s+|\s*[&+/]\s*/u)
    .map((piece) => piece.replace(/^(?:and|with|ແລະ|ກັບ)\s+/u, '').trim())
    .filter((piece) => piece !== '')
  const found = pieces.map((piece): CaptureParty => {
    const agency = findAgency(piece, agencies)
    return agency === undefined ? { kind: 'unknown', short: piece } : { kind: 'known', organisationId: agency.id }
  })
  return found.some((party) => party.kind === 'known') ? found : [{ kind: 'unknown', short: part }]
}

/** The organisation that a typed name means: by its short name in either language, then by its full one. */
export function findAgency(typed: string, agencies: readonly CaptureAgency[]): CaptureAgency | undefined {
  const wanted = agencyKey(typed)
  if (wanted === '') return undefined
  return (
    agencies.find(({ shortEn, shortLo }) => agencyKey(shortEn) === wanted || agencyKey(shortLo) === wanted) ??
    agencies.find(({ nameEn, nameLo }) => agencyKey(nameEn) === wanted || agencyKey(nameLo) === wanted)
  )
}

/** `L-PAC`, `LPAC`, `l.pac` and `@LPAC` are one name. */
export function agencyKey(name: string): string {
  return norm(name)
    .replace(/^@/u, '')
    .replace(/[\s.\-–'’]/gu, '')
}

function looksLikeName(short: string): boolean {
  return short.split(/\s+/u).length <= UNKNOWN_NAME_WORDS && short.length <= 60 && !/[@#!?"“”]/u.test(short)
}

function uniqueParties(parties: readonly CaptureParty[]): readonly CaptureParty[] {
  const keyOf = (party: CaptureParty) => (party.kind === 'known' ? `id ${party.organisationId}` : agencyKey(party.short))
  return parties.filter((party, index) => parties.findIndex((other) => keyOf(other) === keyOf(party)) === index)
}

type Due = { readonly text: string; readonly dueOn: string | null; readonly problems: readonly CaptureProblem[] }

/** The first day wins; a second one, and what is no day, stay in the text. `@` before a name is a mention, not a date. */
function takeDue(text: string, { meetingDate, nextMeetingDate }: CaptureContext): Due {
  const problems: CaptureProblem[] = []
  let dueOn: string | null = null
  let kept = ''
  let rest = text
  for (let at = findSign(rest, '@'); at >= 0; at = findSign(rest, '@')) {
    const after = rest.slice(at + 1)
    const gap = after.length - after.trimStart().length
    const found = startsWithDuePhrase(after.slice(gap), { from: meetingDate, nextMeetingOn: nextMeetingDate })
    const end = at + 1 + gap + (found?.phrase.length ?? 0)
    const typed = rest.slice(at, end)
    if (found !== undefined && found.day !== null && dueOn === null) {
      dueOn = found.day
      kept += rest.slice(0, at).replace(/(?:^|\s)(?:by|before|until|due)\s*$/iu, ' ')
    } else {
      kept += rest.slice(0, found === undefined ? at + 1 : end)
      if (found?.day === null) problems.push({ code: /^@\s*[\d+]/u.test(westernDigits(typed)) ? 'dueNotADay' : 'noNextMeeting', typed })
      else if (found !== undefined) problems.push({ code: 'secondDue', typed })
      else if (/^\s*[\d+]/u.test(westernDigits(after)))
        problems.push({ code: 'dueNotADay', typed: `@${/^\s*\S+/u.exec(after)?.[0] ?? ''}` })
    }
    rest = rest.slice(found === undefined ? at + 1 : end)
  }
  return { text: kept + rest, dueOn, problems }
}

function takeActivities(
  text: string,
  { activities }: CaptureContext,
): { readonly text: string; readonly activityIds: readonly ActivityId[]; readonly problems: readonly CaptureProblem[] } {
  const activityIds: ActivityId[] = []
  const problems: CaptureProblem[] = []
  const left = text.replace(/(?<![\p{L}\p{M}\d&])#\s?([\d໐-໙]{1,3})(?![\p{L}\p{M}\d໐-໙])(?:\s*,(?=\s*#))?/gu, (typed, digits: string) => {
    const found = activities.find(({ position }) => position === Number(westernDigits(digits)))
    if (found === undefined) {
      problems.push({ code: 'noActivity', typed: typed.trim() })
      return typed
    }
    if (!activityIds.includes(found.id)) activityIds.push(found.id)
    return ' '
  })
  return { text: left, activityIds, problems }
}

/** A sign counts at the start of a word, so that an e-mail address stays whole. */
function findSign(text: string, sign: string): number {
  return new RegExp(`(?<![\\p{L}\\p{M}\\d._-])${sign}`, 'u').exec(text)?.index ?? -1
}

function tidy(text: string): string {
  const line = text
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/ ([.,;])(?=\s|$)/gu, '$1')
    .replace(/\(\s*\)/gu, '')
    .replace(/^[\s,;:]+/u, '')
    .replace(/[\s,;]+$/u, '')
    .trim()
  // A sentence begins with a capital; `mRNA` and Lao stay as they are.
  return /^[a-z](?:[a-z]|\s)/u.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line
}
