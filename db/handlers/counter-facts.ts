import type { CountedAction, CounterFacts } from '#shared/domain/counter-value.ts'
import type { Period } from '#shared/domain/period.ts'
import { addDays, startOfDay } from '#shared/i18n/format.ts'
import type { Reader } from './context.ts'
import { heldMeetings, withGroups } from './period-meetings.ts'

/** An action that can be told from those that another period counts too. */
export type IdentifiedAction = CountedAction & { readonly id: string }

/** What the office's records say of a period, for its counters: meetings held, and actions due or open in it. */
export async function readCounterFacts(
  db: Reader,
  period: Period,
  today: string,
): Promise<CounterFacts & { readonly actions: readonly IdentifiedAction[] }> {
  const [seats, actions, told] = await Promise.all([heldMeetings(db, period.id).execute(), readActions(db, period), readTold(db, period)])
  const toldOn = Map.groupBy(told, ({ actionId }) => actionId)
  return {
    roundTableOn: period.roundTableOn,
    meetings: withGroups(seats),
    actions: actions.map(({ id, groupId, leadId, dueOn, closedOn, periodId }) => {
      // A meeting before the Round Table is one of its period even after the last day of that; so is what it asked for.
      const isOfPeriod = (day: string | null) => day !== null && (periodId === period.id || isWithin(day, period))
      return {
        id,
        groupId,
        leadId,
        closedOn,
        // What is not due yet is neither in time nor late.
        dueOn: isOfPeriod(dueOn) && (closedOn !== null || (dueOn ?? '') < today) ? dueOn : null,
        wasReported: isOfPeriod(closedOn) || (toldOn.get(id) ?? []).some(({ on }) => isOfPeriod(on)),
      }
    }),
  }
}

function isWithin(day: string, { startsOn, endsOn }: Period): boolean {
  return day >= startsOn && day <= endsOn
}

/** Actions of the period's meetings, and those that fell due in it or were open in it. */
function readActions(db: Reader, { id, startsOn, endsOn }: Period) {
  return db
    .selectFrom('action')
    .leftJoin('meeting', 'meeting.id', 'action.meetingId')
    .leftJoin('actionParty', (join) => join.onRef('actionParty.actionId', '=', 'action.id').on('actionParty.role', '=', 'lead'))
    .select(['action.id', 'action.groupId', 'dueOn', 'closedOn', 'actionParty.organisationId as leadId', 'meeting.periodId'])
    .where('action.deletedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('meeting.periodId', '=', id),
        eb.between('dueOn', startsOn, endsOn),
        eb.and([
          eb('capturedAt', '<', startOfDay(addDays(endsOn, 1))),
          eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', startsOn)]),
        ]),
      ]),
    )
    .orderBy('action.id')
    .execute()
}

/** Days on which the office was told something of an action: by a note, or by the answer of its lead agency to a follow-up letter. */
function readTold(db: Reader, { startsOn }: Period) {
  const answered = db
    .selectFrom('outgoingAction')
    .innerJoin('outgoing', 'outgoing.id', 'outgoingAction.outgoingId')
    .innerJoin('actionParty', (join) =>
      join
        .onRef('actionParty.actionId', '=', 'outgoingAction.actionId')
        .onRef('actionParty.organisationId', '=', 'outgoing.organisationId')
        .on('actionParty.role', '=', 'lead'),
    )
    .select(['outgoingAction.actionId', 'outgoing.answeredOn as on'])
    .where('outgoing.kind', '=', 'followUp')
    .where('outgoing.answeredOn', '>=', startsOn)
    .where('outgoing.voidedAt', 'is', null)
    .where('outgoing.deletedAt', 'is', null)
  return db
    .selectFrom('actionNote')
    .select(({ ref }) => ['actionId', ref('notedOn').$castTo<string | null>().as('on')])
    .where('deletedAt', 'is', null)
    .where('notedOn', '>=', startsOn)
    .union(answered)
    .orderBy('actionId')
    .execute()
}
