import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { type OutgoingId, type OutgoingKind, type OutgoingState, outgoingState } from '#shared/domain/outgoing.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { compareText } from '#shared/i18n/sort.ts'
import type { Reader } from './context.ts'
import { printedEnglishTexts, printsEnglishTitle } from './english-in-lao.ts'
import { groupAndBelow } from './group-tree.ts'

export type OutgoingFilter = {
  readonly id?: OutgoingId | undefined
  readonly year?: number | undefined
  readonly kind?: OutgoingKind | undefined
  readonly state?: OutgoingState | undefined
  readonly groupId?: WorkingGroupId | undefined
  readonly meetingId?: MeetingId | undefined
  readonly organisationId?: OrganisationId | undefined
}

/** Reads the register, the newest date and the highest number first. */
export async function readOutgoingRows(db: Reader, filter: OutgoingFilter): Promise<OutgoingRow[]> {
  const rows = await filtered(db, filter)
    .innerJoin('workingGroup', 'workingGroup.id', 'outgoing.groupId')
    .leftJoin('meeting', 'meeting.id', 'outgoing.meetingId')
    .leftJoin('organisation', 'organisation.id', 'outgoing.organisationId')
    .select([
      'outgoing.id',
      'outgoing.kind',
      'outgoing.meetingId',
      'outgoing.periodId',
      'outgoing.groupId',
      'outgoing.organisationId',
      'outgoing.postId',
      'outgoing.language',
      'outgoing.number',
      'outgoing.datedOn',
      'outgoing.addressee',
      'outgoing.subject',
      'outgoing.minutesVersionId',
      'outgoing.fileHash',
      'outgoing.fileName',
      'outgoing.madeAt',
      'outgoing.sentOn',
      'outgoing.sentHow',
      'outgoing.sentFileHash',
      'outgoing.answerDueOn',
      'outgoing.answeredOn',
      'outgoing.voidedAt',
      'outgoing.voidReason',
      'workingGroup.code as groupCode',
      'meeting.number as meetingNumber',
      'organisation.shortEn as recipientShort',
      (eb) =>
        eb
          .selectFrom('outgoingAction')
          .whereRef('outgoingAction.outgoingId', '=', 'outgoing.id')
          .select((inner) => inner.fn.countAll<number>().as('count'))
          .as('actionCount'),
      // Whoever is entered later as the holder on that day takes the mark away; the letter itself stays as it was written.
      (eb) =>
        eb
          .selectFrom('term')
          .whereRef('term.postId', '=', 'outgoing.postId')
          .where('term.deletedAt', 'is', null)
          .where((day) => day.or([day('term.fromOn', 'is', null), day('term.fromOn', '<=', day.ref('outgoing.datedOn'))]))
          .where((day) => day.or([day('term.toOn', 'is', null), day('term.toOn', '>=', day.ref('outgoing.datedOn'))]))
          .select((inner) => inner.fn.countAll<number>().as('count'))
          .as('holderCount'),
      printsEnglishTitle.as('printsTitle'),
      printedEnglishTexts.as('englishTexts'),
    ])
    .orderBy('outgoing.datedOn', 'desc')
    .orderBy('outgoing.madeAt', 'desc')
    .orderBy('outgoing.id', 'desc')
    .execute()
  return rows
    .map(({ holderCount, actionCount, recipientShort, printsTitle, englishTexts, ...row }) => ({
      ...row,
      state: outgoingState(row),
      recipientShort: recipientShort ?? '',
      actionCount: actionCount ?? 0,
      isVacant: row.organisationId !== null && (holderCount ?? 0) === 0,
      isTitleEnglish: printsTitle === 1 && outgoingState(row) === 'ready',
      englishCount: outgoingState(row) === 'ready' ? printsTitle + englishTexts : 0,
    }))
    .filter(({ state }) => filter.state === undefined || state === filter.state)
    .toSorted((left, right) => compareText(right.datedOn, left.datedOn) || compareText(right.number ?? '', left.number ?? ''))
}

function filtered(db: Reader, { id, year, kind, state, groupId, meetingId, organisationId }: OutgoingFilter) {
  return (
    db
      .selectFrom('outgoing')
      .where('outgoing.deletedAt', 'is', null)
      .$if(id !== undefined, (query) => query.where('outgoing.id', '=', id as OutgoingId))
      .$if(year !== undefined, (query) =>
        query.where('outgoing.datedOn', '>=', `${year}-01-01`).where('outgoing.datedOn', '<=', `${year}-12-31`),
      )
      // What waits is asked for most, over all years: the few that can be it are picked before anything is counted.
      .$if(state === 'ready', (query) => query.where('outgoing.sentOn', 'is', null).where('outgoing.voidedAt', 'is', null))
      .$if(kind !== undefined, (query) => query.where('outgoing.kind', '=', kind as OutgoingKind))
      .$if(groupId !== undefined, (query) => query.where('outgoing.groupId', 'in', groupAndBelow(groupId as WorkingGroupId)))
      .$if(meetingId !== undefined, (query) => query.where('outgoing.meetingId', '=', meetingId as MeetingId))
      .$if(organisationId !== undefined, (query) => query.where('outgoing.organisationId', '=', organisationId as OrganisationId))
  )
}
