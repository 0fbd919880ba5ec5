import type { Paper } from '#shared/documents/tree.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { MinutesVersion } from '#shared/domain/outgoing.ts'
import { Refusal } from '#shared/errors.ts'
import type { CommandContext } from './context.ts'
import { ensureMeetingNumber } from './meeting-number.ts'
import { type PaperDraft, toEverybody } from './paper-draft.ts'
import { type PaperMeeting, readPaperMeeting } from './paper-meeting.ts'
import { type PaperOffice, readPaperOffice } from './paper-office.ts'

/** What the preparation of one meeting's papers works with. */
export type Desk = { readonly ctx: CommandContext; readonly office: PaperOffice; readonly about: PaperMeeting }

/** Puts everything on the desk that papers of a meeting need; with its first paper a meeting gets its number. */
export async function openDesk(ctx: CommandContext, meetingId: MeetingId): Promise<Desk> {
  const office = await readPaperOffice(ctx.db)
  const { meeting, label } = await readPaperMeeting(ctx.db, meetingId, office)
  if (meeting.cancelledAt !== null) throw new Refusal('papers.meetingCancelled', { meeting: label })
  await ensureMeetingNumber(ctx, meetingId)
  return { ctx, office, about: await readPaperMeeting(ctx.db, meetingId, office) }
}

/** The frozen minutes as a paper. */
export function draftOfVersion({ id, language, tree }: MinutesVersion): PaperDraft {
  const paper = JSON.parse(tree) as Paper
  return {
    ...toEverybody,
    kind: 'minutes',
    language,
    minutesVersionId: id,
    build: async () => ({ paper, addressee: '', answerDueOn: null }),
  }
}
