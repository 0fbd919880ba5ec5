import type { MeetingDetails } from '#shared/contract/meetings.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { announces } from './announced-facts.ts'
import type { Reader } from './context.ts'

type Appointment = Pick<Meeting, 'id' | 'heldOn' | 'startsTime' | 'endsTime' | 'startedAt' | 'heldAt'> & {
  readonly venueEn: string
  readonly venueLo: string
}

/** Kinds that tell people when and where to come. */
const ANNOUNCING: ReadonlySet<string> = new Set(['invitation', 'agenda', 'signInSheet'])

/** Papers of a meeting by kind and language, and whether those that count name another day or place than a meeting to come has now. */
export async function readMeetingPapers(db: Reader, meeting: Appointment): Promise<MeetingDetails['papers']> {
  const rows = await db
    .selectFrom('outgoing')
    .select(['kind', 'language', 'postId', 'madeAt', 'sentOn', 'tree'])
    .where('meetingId', '=', meeting.id)
    .where('voidedAt', 'is', null)
    .where('deletedAt', 'is', null)
    .orderBy('kind')
    .orderBy('language')
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  // Nobody is told any more when to come.
  const isBegun = meeting.startedAt !== null || meeting.heldAt !== null
  return [...Map.groupBy(rows, ({ kind, language }) => `${kind}/${language}`).values()].map((papers) => {
    const [{ kind, language }] = papers as [(typeof rows)[number]]
    // Whoever was invited again has a newer letter; only that one counts.
    const latest = [...new Map(papers.map((paper) => [paper.postId, paper])).values()]
    return {
      kind,
      language,
      count: papers.length,
      lastMadeAt: papers.at(-1)?.madeAt ?? '',
      sentCount: papers.filter(({ sentOn }) => sentOn !== null).length,
      isOutdated: !isBegun && ANNOUNCING.has(kind) && latest.some((paper) => !announces(paper, meeting)),
    }
  })
}
