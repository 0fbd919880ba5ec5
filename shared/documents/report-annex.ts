import type { Language } from '../domain/common.ts'
import type { MeetingKind } from '../domain/meeting.ts'
import type { KeptCount } from '../domain/roll-over.ts'
import { formatDay, formatNumber } from '../i18n/format.ts'
import { inLanguage } from './facts.ts'
import { cell, headRow } from './layout.ts'
import { paragraph } from './runs.ts'
import type { Block, Row } from './tree.ts'
import type { Words } from './words.ts'

type Named = { readonly nameEn: string; readonly nameLo: string }

/** A promise that was made more than once, or that is counted. */
export type StandingPromise = {
  readonly position: number
  readonly titleEn: string
  readonly titleLo: string
  /** Labels of the periods in which it was made, oldest first. */
  readonly labels: readonly string[]
  /** null where nobody counts. */
  readonly held: number | null
  /** What else is counted for it. */
  readonly counts: readonly KeptCount[]
}

/** A meeting that was held in the period. */
export type AnnexMeeting = {
  readonly groupCodes: readonly string[]
  readonly kind: MeetingKind
  readonly heldOn: string | null
  readonly invitedCount: number
  readonly presentCount: number
  readonly venueEn: string
  readonly venueLo: string
  /** What the place costs; 0 is given in kind. */
  readonly costAmount: number
  readonly costCurrency: string
  readonly payer: string
}

/** What became of the actions of one agency in the period. */
export type AgencyTally = Named & {
  readonly opened: number
  readonly closed: number
  readonly closedLate: number
  readonly open: number
  readonly openLate: number
}

export type AnnexFacts = {
  readonly promises: readonly StandingPromise[]
  readonly meetings: readonly AnnexMeeting[]
  readonly agencies: readonly AgencyTally[]
}

/** What follows the form when asked: promises through the years, meetings with their cost, actions of each agency. */
export function reportAnnex({ promises, meetings, agencies }: AnnexFacts, language: Language, words: Words): readonly Block[] {
  return [
    paragraph('heading1', words(language, 'annexTitle'), language),
    paragraph('heading2', words(language, 'annexPromises'), language),
    ...(promises.length === 0 ? [nothing('annexNoPromises')] : [promiseTable(promises, language, words)]),
    paragraph('heading2', words(language, 'annexMeetings'), language),
    ...(meetings.length === 0
      ? [nothing('annexNoMeetings')]
      : [meetingTable(meetings, language, words), paragraph('small', costLine(meetings, language, words), language)]),
    paragraph('heading2', words(language, 'annexActions'), language),
    ...(agencies.length === 0 ? [nothing('annexNoActions')] : [agencyTable(agencies, language, words)]),
  ]

  function nothing(key: 'annexNoPromises' | 'annexNoMeetings' | 'annexNoActions'): Block {
    return paragraph('body', words(language, key), language)
  }
}

function promiseTable(promises: readonly StandingPromise[], language: Language, words: Words): Block {
  const rows = promises.map((promise) => [
    String(promise.position),
    inLanguage(promise, 'title', language),
    promise.labels.join(', '),
    keptWords(promise, language, words),
  ])
  return table(
    [12, 120, 70, 55],
    [words(language, 'annexNo'), words(language, 'annexPromise'), words(language, 'annexPromisedIn'), words(language, 'annexHeld')],
    rows,
    language,
  )
}

function keptWords({ held, counts }: StandingPromise, language: Language, words: Words): string {
  const parts = [
    ...(held === null ? [] : [String(held)]),
    ...counts.map(({ kind, done, of }) => words(language, `annexCount.${kind}`, { done, of })),
  ]
  return parts.length === 0 ? words(language, 'annexNotCounted') : parts.join('; ')
}

function meetingTable(meetings: readonly AnnexMeeting[], language: Language, words: Words): Block {
  const rows = meetings.map((meeting) => [
    meeting.heldOn === null ? words(language, 'dateNotKnown') : formatDay(meeting.heldOn, language, 'long'),
    meeting.groupCodes.join(', '),
    words(language, `annexKind.${meeting.kind}`),
    meeting.invitedCount === 0 ? '' : words(language, 'annexPresentOf', { present: meeting.presentCount, invited: meeting.invitedCount }),
    inLanguage(meeting, 'venue', language),
    costWords(meeting, language, words),
  ])
  const heads = (['annexDay', 'annexGroup', 'annexKindOfMeeting', 'annexPresent', 'annexPlace', 'annexCost'] as const).map((key) =>
    words(language, key),
  )
  return table([38, 34, 38, 32, 60, 55], heads, rows, language)
}

function costWords({ costAmount, costCurrency, payer, venueEn, venueLo }: AnnexMeeting, language: Language, words: Words): string {
  if (costAmount === 0)
    return venueEn === '' && venueLo === '' ? '' : [words(language, 'annexInKind'), payer].filter((part) => part !== '').join(', ')
  return [`${formatNumber(costAmount)} ${costCurrency}`, payer].filter((part) => part !== '').join(', ')
}

/** “4 meetings; cost: 2,000,000 LAK; 3 in kind.” */
function costLine(meetings: readonly AnnexMeeting[], language: Language, words: Words): string {
  const sums = new Map<string, number>()
  for (const { costAmount, costCurrency } of meetings)
    if (costAmount > 0) sums.set(costCurrency, (sums.get(costCurrency) ?? 0) + costAmount)
  const cost = [...sums].map(([currency, sum]) => `${formatNumber(sum)} ${currency}`).join(' + ')
  const inKind = meetings.filter(({ costAmount, venueEn, venueLo }) => costAmount === 0 && (venueEn !== '' || venueLo !== '')).length
  return words(language, 'annexCostLine', { count: meetings.length, cost: cost === '' ? '0' : cost, inKind })
}

function agencyTable(agencies: readonly AgencyTally[], language: Language, words: Words): Block {
  const rows = agencies.map((agency) => [
    inLanguage(agency, 'name', language),
    ...[agency.opened, agency.closed, agency.closedLate, agency.open, agency.openLate].map(String),
  ])
  const heads = (['annexAgency', 'annexOpened', 'annexClosed', 'annexClosedLate', 'annexOpen', 'annexOpenLate'] as const).map((key) =>
    words(language, key),
  )
  return table([107, 30, 30, 30, 30, 30], heads, rows, language)
}

function table(columnsMm: readonly number[], heads: readonly string[], rows: readonly (readonly string[])[], language: Language): Block {
  return {
    kind: 'table',
    look: 'tight',
    columnsMm,
    rows: [
      headRow(heads, language),
      ...rows.map((texts): Row => ({ kind: 'body', cells: texts.map((text) => cell(text, language, 'tableSmall')) })),
    ],
  }
}
