import type { AgendaRow } from '#shared/contract/agenda.ts'
import { buildAgenda } from '#shared/documents/agenda.ts'
import type { MattersArisingLine } from '#shared/documents/matters-arising.ts'
import { isOverdue } from '#shared/domain/action.ts'
import type { PaperLanguage } from '#shared/domain/outgoing.ts'
import { Refusal } from '#shared/errors.ts'
import { readAgendaRows } from './agenda-rows.ts'
import type { Reader } from './context.ts'
import { type LaoShortNames, readLaoShortNames, withLaoNames } from './lao-short-names.ts'
import { type PaperDraft, toEverybody } from './paper-draft.ts'
import type { PaperMeeting } from './paper-meeting.ts'
import type { PaperOffice } from './paper-office.ts'

/**
 * The agenda of a meeting as a paper.
 *
 * @throws {Refusal} `papers.noAgenda` while there is nothing on it.
 */
export async function draftAgenda(
  db: Reader,
  office: PaperOffice,
  paperMeeting: PaperMeeting,
  language: PaperLanguage,
): Promise<PaperDraft> {
  const [{ rows }, laoNames] = await Promise.all([readAgendaRows(db, paperMeeting.meeting), readLaoShortNames(db)])
  if (rows.length === 0) throw new Refusal('papers.noAgenda', { meeting: paperMeeting.label })
  return {
    ...toEverybody,
    kind: 'agenda',
    language,
    build: async ({ datedOn }) => {
      const paper = buildAgenda(
        {
          language,
          letterhead: office.letterhead,
          number: paperMeeting.facts.number,
          datedOn,
          meeting: paperMeeting.facts,
          items: rows.map(({ item, number, depth, presenterEn, presenterLo, activities }) => ({
            number,
            depth,
            titleEn: item.titleEn,
            titleLo: item.titleLo,
            purpose: item.purpose,
            presenterEn,
            presenterLo,
            durationMinutes: item.durationMinutes,
            activityNumbers: activities.map(({ position }) => position),
          })),
          mattersArising: rows.flatMap((row) => mattersArisingOf(row, datedOn, laoNames)),
        },
        office.wordsFor(language),
      )
      return { paper, addressee: '', answerDueOn: null }
    },
  }
}

/** Earlier actions under an item, with the state they had when the agenda left the house, or have now. */
export function mattersArisingOf({ actions }: AgendaRow, on: string, laoNames: LaoShortNames): readonly MattersArisingLine[] {
  return actions
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ number, textEn, textLo, parties, dueOn, status, statusThen, snoozedUntilOn, notes }) => {
      const state = statusThen ?? status
      return {
        number,
        textEn,
        textLo,
        partiesEn: parties.map(({ shortEn }) => shortEn).join(', '),
        partiesLo: withLaoNames(parties, laoNames)
          .map(({ shortEn, shortLo }) => shortLo || shortEn)
          .join(', '),
        dueOn,
        status: state,
        isOverdue: isOverdue({ status: state, dueOn, snoozedUntilOn }, on),
        notes,
      }
    })
}
