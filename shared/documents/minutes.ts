import type { Language } from '../domain/common.ts'
import { formatDay } from '../i18n/format.ts'
import { attendanceTable } from './attendance-list.ts'
import { inLanguage, meetingDay, meetingTimes, meetingTitle } from './facts.ts'
import { labelled, letterTextMm, uprightSection } from './layout.ts'
import { nationalHead, signatureBlock } from './letterhead.ts'
import { mattersArisingTable } from './matters-arising.ts'
import { minutesActionTable } from './minutes-actions.ts'
import { minutesDecisionTable } from './minutes-decisions.ts'
import type { MinutesFacts, MinutesItem } from './minutes-facts.ts'
import { minutesBlock } from './minutes-text.ts'
import { recordParagraphs } from './outline.ts'
import { paragraph } from './runs.ts'
import type { Block, Paper } from './tree.ts'
import type { Words } from './words.ts'

/** Minutes of a meeting; every paragraph, decision and action has a number of its own through the whole paper. */
export function buildMinutes(facts: MinutesFacts, words: Words): Paper {
  const { language, meeting } = facts
  const kind = words(language, 'minutesKind')
  const isFinal = facts.state === 'adopted'
  const version = isFinal ? '' : words(language, 'draftVersion', { n: facts.n })
  const closed = facts.closedTime === null ? '' : words(language, 'closedAt', { time: facts.closedTime })
  const last = facts.items.at(-1)
  const body = numberParagraphs(facts.items.flatMap((item) => itemBlocks(item, item === last ? closed : '', facts, words)))
  return {
    form: 1,
    kind: 'minutes',
    language,
    title: `${kind}: ${meetingTitle(meeting, language, words)}`,
    number: meeting.number,
    datedOn: facts.datedOn,
    sections: [
      uprightSection(
        [...opening(facts, kind, words), ...withLine(body, closed, language), ...closing(facts, body, words)],
        [meeting.number ?? '', version].filter((part) => part !== '').join(' · '),
        language,
        words,
        isFinal ? null : words(language, 'draftMark'),
      ),
    ],
  }
}

function opening(facts: MinutesFacts, kind: string, words: Words): readonly Block[] {
  const { language, meeting, isChathamHouse } = facts
  const attendance = isChathamHouse ? null : attendanceTable(facts.attendance, language, words)
  return [
    ...nationalHead(facts.letterhead, language),
    paragraph('title', kind, language),
    paragraph('subtitle', meetingTitle(meeting, language, words), language),
    labelled(
      [
        [words(language, 'number'), meeting.number ?? ''],
        [words(language, 'date'), meetingDay(meeting, language, words)],
        [words(language, 'time'), meetingTimes(meeting)],
        [words(language, 'venue'), inLanguage(meeting, 'venue', language)],
        [words(language, 'chair'), isChathamHouse ? '' : inLanguage(facts, 'chair', language)],
        [words(language, 'takenBy'), isChathamHouse ? '' : inLanguage(facts, 'takenBy', language)],
        [words(language, 'adopted'), facts.adoptedOn === null ? '' : formatDay(facts.adoptedOn, language, 'long')],
      ],
      language,
      34,
    ),
    ...(isChathamHouse ? [paragraph('quote', words(language, 'chathamHouse'), language)] : []),
    ...(attendance === null ? [] : [paragraph('heading1', words(language, 'attendance'), language), attendance]),
  ]
}

/** @param after what follows the item anyway, so that nothing need be said of its silence. */
function itemBlocks(item: MinutesItem, after: string, facts: MinutesFacts, words: Words): readonly Block[] {
  const { language } = facts
  const presenter = facts.isChathamHouse ? '' : inLanguage(item, 'presenter', language)
  const written = item.blocks.flatMap((block) => minutesBlock(block, facts, words))
  const arising = item.mattersArising.length === 0 ? [] : [mattersArisingTable(item.mattersArising, language, words, letterTextMm)]
  const isSilent = item.silence !== null && item.blocks.length === 0 && arising.length === 0 && !(item.isLedByChair && after !== '')
  return [
    paragraph(item.depth === 0 ? 'heading1' : 'heading2', inLanguage(item, 'title', language), language, { number: item.number }),
    ...(presenter === ''
      ? []
      : [paragraph('underHeading', words(language, item.isLedByChair ? 'chairLine' : 'presentedBy', { name: presenter }), language)]),
    ...arising,
    ...written,
    ...unnumbered(isSilent ? words(language, item.silence) : '', language),
  ]
}

/** A line under an item that is no paragraph of the text and takes no number from it. */
function unnumbered(text: string, language: Language): readonly Block[] {
  return text === '' ? [] : [paragraph('unnumbered', text, language)]
}

/** The text with a line under it, which is never left alone at the top of a page. */
function withLine(body: readonly Block[], line: string, language: Language): readonly Block[] {
  const last = body.at(-1)
  if (line === '' || last?.kind !== 'paragraph') return [...body, ...unnumbered(line, language)]
  return [...body.slice(0, -1), { ...last, keepNext: true }, ...unnumbered(line, language)]
}

/** Gives each paragraph of the text, each decision and each action the next number. */
function numberParagraphs(blocks: readonly Block[]): readonly Block[] {
  let count = 0
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || (block.style !== 'numbered' && block.record === undefined)) return block
    count += 1
    return { ...block, number: `${count}.` }
  })
}

function closing(facts: MinutesFacts, body: readonly Block[], words: Words): readonly Block[] {
  const { language, nextMeeting } = facts
  const blocks = facts.items.flatMap((item) => item.blocks)
  const decisions = blocks.filter((block) => block.kind === 'decision')
  const actions = blocks.filter((block) => block.kind === 'action')
  const paragraphs = recordParagraphs(body)
  return [
    ...(nextMeeting === null ? [] : nextMeetingBlocks(nextMeeting, language, words)),
    ...(decisions.length === 0
      ? []
      : [paragraph('heading1', words(language, 'decisionsTaken'), language), minutesDecisionTable(decisions, paragraphs, language, words)]),
    ...(actions.length === 0
      ? []
      : [paragraph('heading1', words(language, 'actionsAgreed'), language), minutesActionTable(actions, paragraphs, language, words)]),
    ...(facts.signers.length === 0 ? [] : [{ kind: 'spacer' as const, heightMm: 8 }, signatureBlock(facts.signers, language)]),
  ]
}

function nextMeetingBlocks(next: NonNullable<MinutesFacts['nextMeeting']>, language: Language, words: Words): readonly Block[] {
  const when = [meetingDay(next, language, words), meetingTimes(next), inLanguage(next, 'venue', language)].filter((part) => part !== '')
  return [
    paragraph('heading1', words(language, 'nextMeeting'), language),
    paragraph('body', words(language, 'nextMeetingOn', { when: when.join(', ') }), language),
  ]
}
