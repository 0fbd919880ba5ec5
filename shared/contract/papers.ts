import { z } from 'zod'
import { Language, OptionalLine } from '../domain/common.ts'
import { MeetingId } from '../domain/meeting.ts'
import { OutgoingId, OutgoingKind, PaperLanguage } from '../domain/outgoing.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { job } from './define.ts'
import { FollowUpsWish, MeetingPapersWish, ReportWish } from './outgoing.ts'

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A paper that a job has written as a Word file. */
const MadePaper = z.object({
  id: OutgoingId,
  kind: OutgoingKind,
  language: PaperLanguage,
  /** `41/LCDC`; null for papers without a reference number. */
  number: z.string().nullable(),
  addressee: OptionalLine,
  fileName: OptionalLine,
  /** False when an earlier run had made it already. */
  isNew: z.boolean(),
})

const Written = z.object({
  outgoing: z.array(MadePaper),
  /** Folder in which the files now lie, as a person would look for it. */
  folder: z.string(),
  /** Files whose usual name was taken by a file open in Word; they carry a second name. */
  renamed: z.array(z.string()),
})

/** Word files: written, opened, joined for printing, taken in again. */
export const papers = {
  /** Papers of a meeting; what is not wanted in Lao yet is left out. */
  'papers.makeForMeeting': job(MeetingPapersWish, Written),
  /** One letter an organisation, with only its own actions; a second run makes letters for new actions only. */
  'papers.makeFollowUps': job(FollowUpsWish, Written),
  /** The yearly report of a period in the common form, and where its sentences come from when asked. */
  'papers.makeReport': job(ReportWish, Written),
  /** One page of what happened since the group last met, with an annex for what finds no room. */
  'papers.makeSinceLast': job(z.object({ groupId: WorkingGroupId, meetingId: MeetingId.optional(), language: Language }), Written),
  /** Writes the Word files of papers that have none yet, or another one than they say now. */
  'papers.write': job(z.object({ outgoingIds: z.array(OutgoingId).min(1).max(400) }), Written),
  /** Joins papers into one Word file to print. */
  'papers.bundle': job(
    z.object({ outgoingIds: z.array(OutgoingId).min(1).max(400), open: z.boolean().default(false) }),
    z.object({
      fileName: z.string(),
      folder: z.string(),
      bytes: Bytes,
      /** False when it was not to be opened, or when no program on this computer could. */
      isOpened: z.boolean(),
    }),
  ),
  /** Opens the file in the program of this computer that is meant for it, or the folder it lies in. */
  'papers.open': job(z.object({ outgoingId: OutgoingId, what: z.enum(['file', 'folder', 'sentFile']) }), z.null()),
  /**
   * Keeps the file as it was really sent, when it is another one than was written here.
   * Without `bytes` it is the file in the folder, if somebody has worked on it since.
   */
  'papers.takeInSent': job(
    z.object({
      outgoingId: OutgoingId,
      fileName: z.string().trim().min(1).max(255).optional(),
      bytes: Bytes.optional(),
    }),
    z.object({ isTaken: z.boolean() }),
  ),
  /** Hands a file to a window that cannot open it on this computer. */
  'papers.download': job(
    z.object({ outgoingId: OutgoingId, what: z.enum(['file', 'sentFile']).default('file') }),
    z.object({ fileName: z.string(), mediaType: z.string(), bytes: Bytes }),
  ),
} as const
