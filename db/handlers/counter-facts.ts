import type { CounterFacts } from '#shared/domain/counter-value.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { Period } from '#shared/domain/period.ts'
import type { Reader } from './context.ts'

/** What the office's records say of a period, for its counters: meetings held, and actions due or open in it. */
export async function readCounterFacts(db: Reader, period: Period, today: string): Promise<CounterFacts> {
  const [seats, actions, notes] = await Promise.all([readHeld(db, period), readActions(db, period), readNoted(db, period)])
  const noted = new Set(notes.map(({ actionId }) => actionId))
  return {
    roundTableOn: period.roundTableOn,
    meetings: [...Map.groupBy(seats, ({ id }) => id).values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ ...first, groupIds: [first.groupId, ...others.map(({ groupId }) => groupId)] }],
    ),
    actions: actions.map(({ id, groupId, leadId, dueOn, closedOn }) => ({
      groupId,
      leadId,
      closedOn,
      // What is not due yet is neither in time nor late.
      dueOn: isWithin(dueOn, period) && (closedOn !== null || (dueOn ?? '') < today) ? dueOn : null,
      wasReported: noted.has(id) || isWithin(closedOn, period),
    })),
  }
}

function isWithin(day: string | null, { startsOn, endsOn }: Period): boolean {
  return day !== null && day >= startsOn && day <= endsOn
}

/** Meetings that were held, once for every group of a joint one. */
function readHeld(db: Reader, { id }: Period) {
  return db
    .selectFrom('meeting')
    .leftJoin('meetingGroup', 'meetingGroup.meetingId', 'meeting.id')
    .select(({ fn, ref }) => [
      ref('meeting.id').$castTo<MeetingId>().as('id'),
      fn.coalesce('meetingGroup.groupId', 'meeting.groupId').as('groupId'),
      'kind',
      'heldOn',
      'adoptedOn',
    ])
    .where('periodId', '=', id)
    .where('deletedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where((eb) => eb.or([eb('heldAt', 'is not', null), eb('adoptedOn', 'is not', null)]))
    .orderBy('meeting.id')
    .orderBy('meetingGroup.groupId')
    .execute()
}

/** Actions that fell due in the period or were open in it. */
function readActions(db: Reader, { startsOn, endsOn }: Period) {
  return db
    .selectFrom('action')
    .leftJoin('actionParty', (join) => join.onRef('actionParty.actionId', '=', 'action.id').on('actionParty.role', '=', 'lead'))
    .select(['action.id', 'groupId', 'dueOn', 'closedOn', 'actionParty.organisationId as leadId'])
    .where('deletedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb.between('dueOn', startsOn, endsOn),
        eb.and([eb('capturedAt', '<=', `${endsOn}T23:59:59.999Z`), eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', startsOn)])]),
      ]),
    )
    .orderBy('action.id')
    .execute()
}

function readNoted(db: Reader, { startsOn, endsOn }: Period) {
  return db
    .selectFrom('actionNote')
    .select('actionId')
    .distinct()
    .where('deletedAt', 'is', null)
    .where('notedOn', '>=', startsOn)
    .where('notedOn', '<=', endsOn)
    .orderBy('actionId')
    .execute()
}
