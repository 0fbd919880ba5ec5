import { z } from 'zod'
import { Refusal } from '../errors.ts'
import { type Language, Language as LanguageSchema } from './common.ts'
import { type Meeting, MeetingId } from './meeting.ts'

/** The text of a meeting's minutes, or the notes of the person who writes them, which never leave the laptop. */
export type MinutesDocument = 'record' | 'private'

/** Name under which a document's updates are stored: the meeting's id, or `<id>/private`. */
export function minutesDocId(meetingId: MeetingId, which: MinutesDocument = 'record'): string {
  return which === 'record' ? meetingId : `${meetingId}/private`
}

/** Reads the name of a document. */
export function parseMinutesDocId(docId: string): { readonly meetingId: MeetingId; readonly which: MinutesDocument } {
  const isPrivate = docId.endsWith('/private')
  return { meetingId: MeetingId.parse(isPrivate ? docId.slice(0, -'/private'.length) : docId), which: isPrivate ? 'private' : 'record' }
}

/** Name of the part of a document that holds one agenda item in one language; private notes have one part, `notes/en`. */
export function fragmentName(itemId: string, language: Language): string {
  return `${itemId}/${language}`
}

/** Reads the name of a part; undefined for what is not one, such as the document's own description. */
export function parseFragmentName(name: string): { readonly itemId: string; readonly language: Language } | undefined {
  const match = /^(.+)\/(en|lo)$/.exec(name)
  return match === null ? undefined : { itemId: match[1] ?? '', language: LanguageSchema.parse(match[2]) }
}

/** Part of the private document in which all notes stand. */
export const PRIVATE_NOTES = 'notes'

export type CapturedKind = 'action' | 'decision'
export type CapturedRef = { readonly kind: CapturedKind; readonly id: string }

export type MinutesRun = { readonly text: string; readonly bold?: true; readonly italic?: true; readonly underline?: true }

/** What an agenda item's text is made of, free of the editor that it was typed in. */
export type MinutesBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly MinutesRun[]; readonly restricted: boolean }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly MinutesBlock[])[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly MinutesCell[])[] }
  /** Drawn from the record; the text only says where it stands. */
  | { readonly kind: 'captured'; readonly record: CapturedRef; readonly restricted: boolean }

export type MinutesCell = {
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly MinutesBlock[]
}

const MinutesRun = z.object({
  text: z.string(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
}) as z.ZodType<MinutesRun>
const span = z.int().min(1).max(100)

export const MinutesBlock: z.ZodType<MinutesBlock> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), runs: z.array(MinutesRun), restricted: z.boolean() }),
    z.object({ kind: z.literal('list'), ordered: z.boolean(), start: z.int(), items: z.array(z.array(MinutesBlock)) }),
    z.object({ kind: z.literal('table'), rows: z.array(z.array(MinutesCell)) }),
    z.object({
      kind: z.literal('captured'),
      record: z.object({ kind: z.enum(['action', 'decision']), id: z.string() }),
      restricted: z.boolean(),
    }),
  ]),
)
const MinutesCell: z.ZodType<MinutesCell> = z.lazy(() =>
  z.object({ header: z.boolean(), colspan: span, rowspan: span, blocks: z.array(MinutesBlock) }),
)

/** The blocks without what may not leave the house; what is empty after that goes too. */
export function withoutRestricted(blocks: readonly MinutesBlock[]): readonly MinutesBlock[] {
  return blocks.flatMap((block): readonly MinutesBlock[] => {
    switch (block.kind) {
      case 'list': {
        const items = block.items.map(withoutRestricted).filter((item) => item.length > 0)
        return items.length === 0 ? [] : [{ ...block, items }]
      }
      case 'table':
        return [{ ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: withoutRestricted(cell.blocks) }))) }]
      default:
        return block.restricted ? [] : [block]
    }
  })
}

/**
 * Whether words are those of a restricted paragraph, of a part of one, or of several with one among them.
 *
 * Words that stand in an open paragraph too are free.
 */
export function isRestrictedText(blocks: readonly MinutesBlock[], text: string): boolean {
  const words = squeezed(text)
  if (words === '' || linesOf(withoutRestricted(blocks)).some((line) => squeezed(line).includes(words))) return false
  return linesOf(restrictedOf(blocks)).some(
    (line) => squeezed(line) !== '' && (squeezed(line).includes(words) || words.includes(squeezed(line))),
  )
}

function restrictedOf(blocks: readonly MinutesBlock[]): readonly MinutesBlock[] {
  return blocks.flatMap((block): readonly MinutesBlock[] => {
    switch (block.kind) {
      case 'list':
        return block.items.flatMap(restrictedOf)
      case 'table':
        return block.rows.flat().flatMap((cell) => restrictedOf(cell.blocks))
      default:
        return block.restricted ? [block] : []
    }
  })
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The words alone, one line a paragraph; captured records have theirs elsewhere. */
export function plainText(blocks: readonly MinutesBlock[]): string {
  return linesOf(blocks)
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** Records that stand in the blocks, in their order. */
export function capturedIn(blocks: readonly MinutesBlock[]): readonly CapturedRef[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'captured':
        return [block.record]
      case 'list':
        return block.items.flatMap(capturedIn)
      case 'table':
        return block.rows.flat().flatMap(({ blocks: inner }) => capturedIn(inner))
      default:
        return []
    }
  })
}

function linesOf(blocks: readonly MinutesBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')]
      case 'list':
        return block.items.flatMap(linesOf)
      case 'table':
        return block.rows.flat().flatMap((cell) => linesOf(cell.blocks))
      default:
        return []
    }
  })
}

type Stage = Pick<Meeting, 'startedAt' | 'heldAt' | 'closedAt' | 'cancelledAt' | 'adoptedOn' | 'heldOn'>

/** @throws {Refusal} when the minutes can no longer be typed in. */
export function assertTypable(meeting: Pick<Stage, 'closedAt' | 'cancelledAt'>): void {
  if (meeting.cancelledAt !== null) throw new Refusal('minutes.cancelled', {})
  if (meeting.closedAt !== null) throw new Refusal('minutes.closed', {})
}

/** Whether agenda items are being timed: the meeting has begun and not ended. */
export function isInSession(meeting: Pick<Stage, 'startedAt' | 'heldAt'>): boolean {
  return meeting.startedAt !== null && meeting.heldAt === null
}

/** @throws {Refusal} when the meeting has already been held, or is not going to be. */
export function assertCanStart(meeting: Stage): void {
  assertTypable(meeting)
  if (meeting.heldAt !== null) throw new Refusal('minutes.alreadyHeld', {})
}

/** @throws {Refusal} when the meeting has not been ended yet. */
export function assertCanClose(meeting: Stage): void {
  assertTypable(meeting)
  if (meeting.heldAt === null) throw new Refusal('minutes.notEnded', {})
}

/** @throws {Refusal} when the minutes are still open, or would be adopted before the meeting. */
export function assertCanAdopt(meeting: Stage, on: string): void {
  if (meeting.closedAt === null) throw new Refusal('minutes.notClosed', {})
  if (meeting.heldOn !== null && on < meeting.heldOn) throw new Refusal('minutes.adoptedTooEarly', { on, heldOn: meeting.heldOn })
}
