import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useRef } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import type { AgendaItemId } from '#shared/domain/agenda-item.ts'
import classes from './AgendaColumn.module.css'
import { AgendaEnd } from './AgendaEnd.tsx'
import { AgendaLine } from './AgendaLine.tsx'
import { lineId } from './line-id.ts'
import type { useAgendaOrder } from './useAgendaOrder.ts'

type AgendaTableProps = {
  readonly order: ReturnType<typeof useAgendaOrder>
  readonly selectedId: AgendaItemId | null
  readonly isClosed: boolean
  readonly onSelect: (id: AgendaItemId | null) => void
}

/** The library would read out its own English sentences with the ids of the records; the keys of a line say it themselves. */
const QUIET = {
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
  screenReaderInstructions: { draggable: '' },
}

function silent(): undefined {
  return undefined
}

/** Lines of the agenda; ↑ ↓ walk, Alt ↑ ↓ and the mouse move a line, Tab makes it a sub-item. */
export function AgendaTable({ order: { agenda, rows, move, indent }, selectedId, isClosed, onSelect }: AgendaTableProps) {
  const t = useT()
  const bilingual = useBilingual()
  // A click that slips by a few pixels is no drag.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }))
  const keepFocusOn = useRef<AgendaItemId | null>(null)
  const remove = useCommand('agenda.remove', { done: () => t('prepare:itemRemoved') })
  // A line that moves in the list loses the focus of the browser; the hand stays on it.
  useEffect(() => {
    if (keepFocusOn.current !== null) document.getElementById(lineId(keepFocusOn.current))?.focus()
    keepFocusOn.current = null
  })
  const walk = (from: number, by: 1 | -1) => {
    const next = rows[from + by]?.item.id
    if (next === undefined) return
    onSelect(next)
    document.getElementById(lineId(next))?.focus()
  }
  const handleDragEnd = ({ active, over }: DragEndEvent) => {
    const from = rows.findIndex(({ item }) => item.id === active.id)
    const to = rows.findIndex(({ item }) => item.id === over?.id)
    const moved = rows[from]
    if (moved === undefined || to < 0 || from === to) return
    move(moved.item.id, { before: rows[to < from ? to : to + 1]?.item.id ?? null })
  }
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={QUIET} onDragEnd={handleDragEnd}>
      <div className={classes.headRow} aria-hidden>
        <span>{t('prepare:column.time')}</span>
        <span />
        <span>{t('prepare:column.item')}</span>
        <span>{t('prepare:column.purpose')}</span>
        <span>{t('prepare:column.minutes')}</span>
        <span>{t('prepare:column.rows')}</span>
      </div>
      <SortableContext items={rows.map(({ item }) => item.id)} strategy={verticalListSortingStrategy} disabled={isClosed}>
        <ol className={classes.lines}>
          {rows.map((row, index) => (
            <AgendaLine
              key={row.item.id}
              row={row}
              isFirst={index === 0}
              isSelected={row.item.id === selectedId}
              isReachable={selectedId === null ? index === 0 : row.item.id === selectedId}
              isOver={agenda.overrunsFrom >= 0 && index >= agenda.overrunsFrom}
              isClosed={isClosed}
              onSelect={() => onSelect(row.item.id)}
              onWalk={(by) => walk(index, by)}
              onMove={(to) => {
                keepFocusOn.current = row.item.id
                move(row.item.id, to)
              }}
              onIndent={(depth) => {
                keepFocusOn.current = row.item.id
                indent(row.item.id, depth)
              }}
              onRemove={() => {
                remove.mutate({ id: row.item.id })
                onSelect(rows[index + 1]?.item.id ?? rows[index - 1]?.item.id ?? null)
              }}
              name={`${row.number} ${bilingual(row.item.titleEn, row.item.titleLo)}`}
            />
          ))}
        </ol>
      </SortableContext>
      <AgendaEnd agenda={agenda} />
    </DndContext>
  )
}
