import { useState } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import type { AgendaRow } from '#shared/contract/agenda.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import { numberAgenda } from '#shared/domain/agenda-numbering.ts'
import { indentLine, type MoveTarget, moveLine, type OutlineLine } from '#shared/domain/agenda-outline.ts'
import { agendaTimes } from '#shared/domain/agenda-times.ts'
import type { Meeting } from '#shared/domain/meeting.ts'

type Agenda = ReturnType<typeof useCall<'agenda.list'>>
type Draft = { readonly base: Agenda; readonly lines: readonly OutlineLine<AgendaItemId>[] }

/** The agenda, and its lines moved at once: the new order is shown before it is stored, by the same rule that stores it. */
export function useAgendaOrder(meeting: Meeting) {
  const agenda = useCall('agenda.list', { meetingId: meeting.id })
  const [draft, setDraft] = useState<Draft | null>(null)
  const takeBack = { onError: () => setDraft(null) }
  const moveCommand = useCommand('agenda.move')
  const indentCommand = useCommand('agenda.indent')
  const isAhead = draft?.base === agenda
  const lines = isAhead ? draft.lines : agenda.rows.map(({ item, depth }) => ({ id: item.id, depth }))
  const rows = isAhead ? inOrder(agenda.rows, draft.lines, meeting) : agenda.rows

  const move = (id: AgendaItemId, to: MoveTarget<AgendaItemId>) => {
    const moved = moveLine(lines, id, to)
    if (moved === lines || moved.every((line, index) => line.id === lines[index]?.id)) return
    setDraft({ base: agenda, lines: moved })
    moveCommand.mutate({ id, to }, takeBack)
  }
  const indent = (id: AgendaItemId, depth: 0 | 1) => {
    setDraft({ base: agenda, lines: indentLine(lines, id, depth) })
    indentCommand.mutate({ id, depth }, takeBack)
  }
  if (meeting.startedAt === null || meeting.heldAt === null) return { agenda, rows, move, indent }
  // What was planned is over: the times are those at which the items began.
  return {
    agenda: { ...agenda, endTime: meeting.actualEndTime, availableMinutes: null, overrunsFrom: -1 },
    rows: rows.map((row) => ({ ...row, startsTime: row.item.startedTime })),
    move,
    indent,
  }
}

function inOrder(rows: readonly AgendaRow[], lines: readonly OutlineLine<AgendaItemId>[], meeting: Meeting): readonly AgendaRow[] {
  const rowOf = new Map(rows.map((row) => [row.item.id, row]))
  const ordered = lines.flatMap(({ id, depth }) => {
    const row = rowOf.get(id)
    return row === undefined ? [] : [{ ...row, depth }]
  })
  const numbers = numberAgenda(ordered.map(({ item, depth }) => ({ id: item.id, depth, frozenNumber: item.frozenNumber })))
  const { startTimes } = agendaTimes(
    ordered.map(({ item: { durationMinutes }, depth }) => ({ durationMinutes, depth })),
    meeting.startsTime,
    meeting.endsTime,
  )
  return ordered.map((row, index) => ({ ...row, number: numbers[index] ?? '', startsTime: startTimes[index] ?? null }))
}
