import { sql } from 'kysely'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { readAgendaRows } from './agenda-rows.ts'
import type { CommandContext } from './context.ts'
import { readMeeting } from './meeting-record.ts'

/**
 * Fixes what an agenda says as it leaves the house: the numbers of its items, and the state and last notes of the actions under them.
 *
 * What was fixed before stays as it is, so that a second issue only adds what is new.
 */
export async function freezeAgenda({ db }: Pick<CommandContext, 'db'>, meetingId: MeetingId): Promise<void> {
  const { rows } = await readAgendaRows(db, await readMeeting(db, meetingId))
  const numbers = rows.filter(({ item }) => item.frozenNumber === null).map(({ item, number }) => ({ id: item.id, number }))
  if (numbers.length > 0) {
    await sql`
      UPDATE agendaItem SET frozenNumber = fixed.number
      FROM (SELECT value ->> 'id' AS id, value ->> 'number' AS number FROM json_each(${JSON.stringify(numbers)})) AS fixed
      WHERE agendaItem.id = fixed.id`.execute(db)
  }
  const states = rows.flatMap(({ item, actions }) =>
    actions
      .filter(({ statusThen }) => statusThen === null)
      .map(({ id, status, notes }) => ({
        itemId: item.id,
        actionId: id,
        status,
        note: notes.map(({ notedOn, text }) => `${notedOn} ${text}`).join('\n'),
      })),
  )
  if (states.length === 0) return
  await sql`
    UPDATE agendaItemAction SET statusThen = fixed.status, note = fixed.note
    FROM (
      SELECT value ->> 'itemId' AS itemId, value ->> 'actionId' AS actionId, value ->> 'status' AS status, value ->> 'note' AS note
      FROM json_each(${JSON.stringify(states)})
    ) AS fixed
    WHERE agendaItemAction.itemId = fixed.itemId AND agendaItemAction.actionId = fixed.actionId`.execute(db)
}
