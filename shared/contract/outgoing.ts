import { z } from 'zod'
import { ActionId } from '../domain/action.ts'
import { Day, Language, Line } from '../domain/common.ts'
import { MeetingId } from '../domain/meeting.ts'
import { OrganisationId } from '../domain/organisation.ts'
import { FileId, Outgoing, OutgoingId, OutgoingKind, OutgoingState, PaperLanguage, SentHow } from '../domain/outgoing.ts'
import { PeriodId } from '../domain/period.ts'
import { WorkingGroupId } from '../domain/working-group.ts'
import { command, query } from './define.ts'

const Row = Outgoing.omit({ tree: true, deletedAt: true }).extend({
  state: OutgoingState,
  groupCode: z.string(),
  meetingNumber: z.string().nullable(),
  actionCount: z.int(),
  /** Short name of the organisation it goes to; empty for papers to everybody. */
  recipientShort: z.string(),
  /** Nobody holds the post on the day of the letter: it is addressed to the post by its title. */
  isVacant: z.boolean(),
  /** A Lao letter that has not left prints the English title of its post. */
  isTitleEnglish: z.boolean(),
  /** Texts that such a letter prints in English: that title, the name of the meeting, actions, decisions. */
  englishCount: z.int(),
})
export type OutgoingRow = z.infer<typeof Row>

/** What a command has prepared; the host writes the files. */
const Prepared = z.array(z.object({ id: OutgoingId, isNew: z.boolean() }))

/** Which yearly report is wanted, and what it shall carry. */
export const ReportWish = z.object({
  periodId: PeriodId,
  language: Language,
  /** A sub-group's own report, with its rows and those its meetings and actions touch; the whole matrix when left out. */
  groupId: WorkingGroupId.optional(),
  /** Footnotes that say where each sentence comes from. */
  withSources: z.boolean().default(false),
  /** Promises through the years, meetings and their cost, actions by agency, behind the form. */
  withAnnex: z.boolean().default(false),
})

/** Papers in Lao are left for later, for instance until the office has confirmed their wording. */
const EnglishOnly = z.boolean().optional()

/** Languages left out: invitations in each recipient's own, the sign-in sheet in both, the others in English. */
export const MeetingPapersWish = z.object({
  meetingId: MeetingId,
  kinds: z.array(z.enum(['invitation', 'agenda', 'signInSheet', 'minutes'])).min(1),
  languages: z.array(PaperLanguage).min(1).optional(),
  /** The agenda alone, when the other papers keep to their own. */
  agendaLanguage: PaperLanguage.optional(),
  isEnglishOnly: EnglishOnly,
})
export const FollowUpsWish = z.object({ meetingId: MeetingId, isEnglishOnly: EnglishOnly })

const StoredName = z.object({ id: FileId, name: z.string(), sizeBytes: z.int() })

/** The register of papers that leave the house. */
export const outgoing = {
  'outgoing.list': query(
    z.object({
      year: z.int().optional(),
      kind: OutgoingKind.optional(),
      state: OutgoingState.optional(),
      groupId: WorkingGroupId.optional(),
      meetingId: MeetingId.optional(),
      organisationId: OrganisationId.optional(),
    }),
    z.array(Row),
  ),
  'outgoing.get': query(
    z.object({ id: OutgoingId }),
    Row.extend({
      /** JSON of the paper tree, see `shared/documents/tree.ts`. */
      tree: z.string(),
      meetingHeldOn: Day.nullable(),
      meetingTitleEn: z.string(),
      meetingTitleLo: z.string(),
      actions: z.array(z.object({ id: ActionId, number: z.string(), textEn: z.string(), textLo: z.string(), dueOn: Day.nullable() })),
      file: StoredName.nullable(),
      sentFile: StoredName.nullable(),
    }),
  ),
  /** Years in which a paper was dated, newest first. */
  'outgoing.years': query(z.object({}), z.array(z.int())),
  /** How many papers are written and have not left. */
  'outgoing.waitingCount': query(z.object({}), z.int()),
  /** How the paper that was marked last has left; null before the first one. */
  'outgoing.lastWay': query(z.object({}), SentHow.nullable()),
  /** Held meetings whose actions have not all been told to those who are responsible. */
  'outgoing.ready': query(
    z.object({ groupId: WorkingGroupId.optional() }),
    z.array(
      z.object({
        meetingId: MeetingId,
        groupId: WorkingGroupId,
        groupCode: z.string(),
        number: z.string().nullable(),
        titleEn: z.string(),
        titleLo: z.string(),
        heldOn: Day.nullable(),
        letterCount: z.int(),
        actionCount: z.int(),
        /** Whom the letters name for questions; null for the office's own contact. */
        contact: z.object({ phone: z.string(), email: z.string() }).nullable(),
        organisations: z.array(
          z.object({ id: OrganisationId, shortEn: z.string(), shortLo: z.string(), language: Language, isDraft: z.boolean() }),
        ),
      }),
    ),
  ),
  /** Builds the papers of a meeting, gives reference numbers to the letters, and freezes the trees. The host writes the files afterwards. */
  'outgoing.prepareForMeeting': command(MeetingPapersWish, Prepared),
  /** Builds the yearly report of a period in the common form; one that has not left yet is brought up to date. */
  'outgoing.prepareReport': command(ReportWish, Prepared),
  /** The page of what happened since the group last met. */
  'outgoing.prepareSinceLast': command(
    z.object({ groupId: WorkingGroupId, meetingId: MeetingId.optional(), language: Language }),
    Prepared,
  ),
  'outgoing.prepareFollowUps': command(FollowUpsWish, Prepared),
  /** Brings a paper that has not left yet up to date, in the same or in the other language; number and date stay. */
  'outgoing.rewrite': command(z.object({ id: OutgoingId, language: PaperLanguage.optional() }), z.null()),
  /** The Word file of a paper is on the disk. */
  'outgoing.filed': command(
    z.object({ id: OutgoingId, fileHash: FileId, fileName: Line, sizeBytes: z.int().min(0), mediaType: Line }),
    z.null(),
  ),
  /** The file that was really sent is on the disk. */
  'outgoing.tookInSent': command(
    z.object({ id: OutgoingId, fileHash: FileId, fileName: Line, sizeBytes: z.int().min(0), mediaType: Line }),
    z.null(),
  ),
  'outgoing.markSent': command(z.object({ ids: z.array(OutgoingId).min(1), sentOn: Day, sentHow: SentHow }), z.null()),
  'outgoing.markAnswered': command(z.object({ id: OutgoingId, answeredOn: Day }), z.null()),
  /** Takes a paper out of use; its number stays used. */
  'outgoing.void': command(z.object({ id: OutgoingId, reason: Line }), z.null()),
  /** The Lao sentences that letters use and that the office has not confirmed yet, with their English. */
  'outgoing.wording': query(
    z.object({}),
    z.array(z.object({ key: z.string(), en: z.string(), lo: z.string(), isConfirmed: z.boolean(), isOwn: z.boolean() })),
  ),
  /** The office confirms Lao sentences of the papers, or words them itself; empty text takes the program's own again. */
  'outgoing.confirmWording': command(
    z.object({ sentences: z.array(z.object({ key: z.string(), lo: z.string().max(2_000) })).min(1) }),
    z.null(),
  ),
} as const
