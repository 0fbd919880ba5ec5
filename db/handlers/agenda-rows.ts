import type { AgendaAction, AgendaRow } from '#shared/contract/agenda.ts'
import type { AgendaItem, AgendaItemId } from '#shared/domain/agenda-item.ts'
import { numberAgenda } from '#shared/domain/agenda-numbering.ts'
import { agendaTimes } from '#shared/domain/agenda-times.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import { dayOfInstant } from '#shared/i18n/format.ts'
import { readAgenda } from './agenda-store.ts'
import type { Reader } from './context.ts'

const NOTE_COUNT = 2

/** The agenda of a meeting with numbers, clock times, activities of the matrix and earlier actions. */
export async function readAgendaRows(db: Reader, meeting: Meeting) {
  const { items, lines } = await readAgenda(db, meeting.id)
  const [activities, actions, presenters] = await Promise.all([
    readActivities(db, meeting.id),
    readReviewedActions(db, meeting),
    readPresenters(db, meeting.id),
  ])
  const deepItems = items.map((item, index) => ({ ...item, depth: lines[index]?.depth ?? 0 }))
  const numbers = numberAgenda(deepItems)
  const times = agendaTimes(deepItems, meeting.startsTime, meeting.endsTime)
  const activitiesOf = Map.groupBy(activities, ({ itemId }) => itemId)
  const actionsOf = Map.groupBy(actions, ({ itemId }) => itemId)
  const rows: AgendaRow[] = items.map((item, index) => ({
    item,
    depth: lines[index]?.depth ?? 0,
    number: numbers[index] ?? '',
    startsTime: times.startTimes[index] ?? null,
    ...presenterOf(item, presenters.get(item.id)),
    activities: (activitiesOf.get(item.id) ?? []).map(({ itemId: _, ...activity }) => activity),
    actions: (actionsOf.get(item.id) ?? []).map(({ itemId: _, ...action }) => action),
  }))
  return {
    rows,
    totalMinutes: times.totalMinutes,
    availableMinutes: times.availableMinutes,
    endTime: times.endTime,
    overrunsFrom: times.overrunsFrom,
    isFrozen: items.some(({ frozenNumber }) => frozenNumber !== null),
  }
}

/** Actions that items of the meeting review, with their parties, last notes and age. */
async function readReviewedActions(db: Reader, meeting: Meeting): Promise<readonly (AgendaAction & { readonly itemId: AgendaItemId })[]> {
  const links = await db
    .selectFrom('agendaItemAction')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemAction.itemId')
    .innerJoin('action', 'action.id', 'agendaItemAction.actionId')
    .leftJoin('meeting as origin', 'origin.id', 'action.meetingId')
    .select([
      'agendaItemAction.itemId',
      'agendaItemAction.statusThen',
      'agendaItemAction.note as noteThen',
      'action.id',
      'action.number',
      'action.textEn',
      'action.textLo',
      'action.dueOn',
      'action.status',
      'action.snoozedUntilOn',
      'action.withdrawnAt',
      'action.capturedAt',
      'origin.heldOn as originOn',
    ])
    .where('agendaItem.meetingId', '=', meeting.id)
    .where('agendaItem.deletedAt', 'is', null)
    .where('action.deletedAt', 'is', null)
    .orderBy('agendaItem.position')
    .orderBy('agendaItemAction.position')
    .orderBy('agendaItemAction.id')
    .execute()
  const ids = links.map(({ id }) => id)
  const [parties, notes, carried] = await Promise.all([readParties(db, ids), readNotes(db, ids), readCarried(db, ids, meeting)])
  const partiesOf = Map.groupBy(parties, ({ actionId }) => actionId)
  const notesOf = Map.groupBy(notes, ({ actionId }) => actionId)
  const carriedOf = new Map(carried.map(({ actionId, count }) => [actionId, count]))
  return links.map(({ capturedAt, originOn, ...link }) => ({
    ...link,
    parties: (partiesOf.get(link.id) ?? []).map(({ actionId: _, ...party }) => party),
    notes: (notesOf.get(link.id) ?? []).slice(0, NOTE_COUNT).map(({ actionId: _, ...note }) => note),
    carriedCount: carriedOf.get(link.id) ?? 0,
    sinceOn: originOn ?? dayOfInstant(capturedAt),
  }))
}

function readParties(db: Reader, ids: readonly AgendaAction['id'][]) {
  return db
    .selectFrom('actionParty')
    .innerJoin('organisation', 'organisation.id', 'actionParty.organisationId')
    .select(['actionParty.actionId', 'actionParty.organisationId', 'actionParty.role', 'organisation.shortEn', 'organisation.shortLo'])
    .where('actionParty.actionId', 'in', ids)
    .orderBy((eb) => eb('actionParty.role', '!=', 'lead'))
    .orderBy('actionParty.position')
    .execute()
}

function readNotes(db: Reader, ids: readonly AgendaAction['id'][]) {
  return db
    .selectFrom('actionNote')
    .leftJoin('meeting', 'meeting.id', 'actionNote.meetingId')
    .select([
      'actionNote.id',
      'actionNote.actionId',
      'actionNote.notedOn',
      'actionNote.text',
      'actionNote.statusThen',
      'meeting.number as meetingNumber',
    ])
    .where('actionNote.actionId', 'in', ids)
    .where('actionNote.deletedAt', 'is', null)
    .orderBy('actionNote.notedOn', 'desc')
    .orderBy('actionNote.addedAt', 'desc')
    .execute()
}

/** How many held meetings before this one had each action on their agenda. */
function readCarried(db: Reader, ids: readonly AgendaAction['id'][], meeting: Meeting) {
  return db
    .selectFrom('agendaItemAction')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemAction.itemId')
    .innerJoin('meeting', 'meeting.id', 'agendaItem.meetingId')
    .select(['agendaItemAction.actionId', (eb) => eb.fn.count<number>('meeting.id').distinct().as('count')])
    .where('agendaItemAction.actionId', 'in', ids)
    .where('agendaItem.deletedAt', 'is', null)
    .where('meeting.id', '!=', meeting.id)
    .where('meeting.deletedAt', 'is', null)
    .where('meeting.heldAt', 'is not', null)
    .$if(meeting.heldOn !== null, (query) =>
      query.where((eb) => eb.or([eb('meeting.heldOn', 'is', null), eb('meeting.heldOn', '<', meeting.heldOn)])),
    )
    .groupBy('agendaItemAction.actionId')
    .orderBy('agendaItemAction.actionId')
    .execute()
}

function readActivities(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('agendaItemActivity')
    .innerJoin('agendaItem', 'agendaItem.id', 'agendaItemActivity.itemId')
    .innerJoin('activity', 'activity.id', 'agendaItemActivity.activityId')
    .select(['agendaItemActivity.itemId', 'activity.id', 'activity.position', 'activity.titleEn', 'activity.titleLo'])
    .where('agendaItem.meetingId', '=', meetingId)
    .where('activity.deletedAt', 'is', null)
    .orderBy('activity.position')
    .execute()
}

type Presenter = {
  readonly titleEn: string | null
  readonly titleLo: string | null
  readonly nameEn: string | null
  readonly nameLo: string | null
}

async function readPresenters(db: Reader, meetingId: MeetingId): Promise<ReadonlyMap<AgendaItemId, Presenter>> {
  const rows = await db
    .selectFrom('agendaItem')
    .leftJoin('post', 'post.id', 'agendaItem.presenterPostId')
    .leftJoin('organisation', 'organisation.id', 'agendaItem.presenterOrganisationId')
    .select(['agendaItem.id', 'post.titleEn', 'post.titleLo', 'organisation.nameEn', 'organisation.nameLo'])
    .where('agendaItem.meetingId', '=', meetingId)
    .orderBy('agendaItem.position')
    .execute()
  return new Map(rows.map(({ id, ...presenter }) => [id, presenter]))
}

function presenterOf({ presenterText }: AgendaItem, presenter: Presenter | undefined) {
  if (presenterText !== '') return { presenterEn: presenterText, presenterLo: presenterText }
  return {
    presenterEn: presenter?.titleEn ?? presenter?.nameEn ?? '',
    presenterLo: presenter?.titleLo ?? presenter?.nameLo ?? '',
  }
}
