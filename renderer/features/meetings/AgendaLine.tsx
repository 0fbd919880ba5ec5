import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useCommand } from '#renderer/api.tsx'
import { useLanguage, useT } from '#renderer/i18n.ts'
import type { AgendaRow } from '#shared/contract/agenda.ts'
import { AgendaPurpose } from '#shared/domain/agenda-item.ts'
import classes from './AgendaColumn.module.css'
import { AgendaLineDetails } from './AgendaLineDetails.tsx'
import { lineId } from './line-id.ts'
import { MattersList } from './MattersList.tsx'
import { TextCell } from './TextCell.tsx'

type AgendaLineProps = {
  readonly row: AgendaRow
  readonly name: string
  readonly isFirst: boolean
  readonly isSelected: boolean
  /** The one line that Tab reaches. */
  readonly isReachable: boolean
  readonly isOver: boolean
  readonly isClosed: boolean
  readonly onSelect: () => void
  readonly onWalk: (by: 1 | -1) => void
  readonly onMove: (to: 'up' | 'down') => void
  readonly onIndent: (depth: 0 | 1) => void
  readonly onRemove: () => void
}

/** One line of the agenda. The line itself takes the keys; its cells are edited in place. */
export function AgendaLine({ row, name, isFirst, isSelected, isReachable, isOver, isClosed, ...on }: AgendaLineProps) {
  const t = useT()
  const language = useLanguage()
  const { item, depth, number, startsTime, activities, actions } = row
  const line = useRef<HTMLLIElement | null>(null)
  const title = useRef<HTMLInputElement>(null)
  const isPressed = useRef(false)
  const setPressed = (value: boolean) => {
    isPressed.current = value
  }
  const [isPicking, setIsPicking] = useState(false)
  const update = useCommand('agenda.update')
  const { attributes: _, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: item.id, disabled: isClosed })
  const backToLine = () => line.current?.focus()
  const handleKey = (event: KeyboardEvent<HTMLLIElement>) => {
    const act = keyAction(event, { row, isFirst, isClosed, title, ...on, onPick: () => setIsPicking(true) })
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <li
      ref={(node) => {
        line.current = node
        setNodeRef(node)
      }}
      id={lineId(item.id)}
      className={classes.item}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-selected={isSelected || undefined}
      data-dragging={isDragging || undefined}
      tabIndex={isReachable ? 0 : -1}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
      onKeyDown={handleKey}
      // Choosing a line opens its details and moves what is below: with the mouse only after the click has reached its target.
      onPointerDown={() => {
        setPressed(true)
        window.addEventListener('pointerup', () => setPressed(false), { once: true, capture: true })
      }}
      onClick={on.onSelect}
      onFocus={() => {
        if (!isPressed.current) on.onSelect()
      }}
    >
      <div className={classes.line} data-depth={depth}>
        <span className={classes.grip} aria-hidden {...(isClosed ? {} : listeners)}>
          <IconGripVertical size={14} />
        </span>
        <span className={classes.time} data-over={isOver || undefined} title={isOver ? t('prepare:overruns') : undefined}>
          {startsTime ?? ''}
        </span>
        <span className={classes.number}>{number}</span>
        <TextCell
          label={t('prepare:column.item')}
          value={language === 'lo' ? item.titleLo : item.titleEn}
          // Without a Lao title the English one is shown in its place, and stays until there is one.
          {...(language === 'lo' ? { lang: 'lo', placeholder: item.titleEn } : { required: true })}
          disabled={isClosed}
          tabIndex={isSelected ? 0 : -1}
          inputRef={title}
          onSave={(text) => update.mutate(language === 'lo' ? { id: item.id, titleLo: text } : { id: item.id, titleEn: text })}
          onLeave={backToLine}
        />
        <select
          className={classes.purpose}
          aria-label={t('prepare:column.purpose')}
          value={item.purpose ?? ''}
          disabled={isClosed}
          tabIndex={isSelected ? 0 : -1}
          onChange={({ currentTarget: { value } }) =>
            update.mutate({ id: item.id, purpose: value === '' ? null : AgendaPurpose.parse(value) })
          }
        >
          <option value="">{t('prepare:purpose.none')}</option>
          {AgendaPurpose.options.map((purpose) => (
            <option key={purpose} value={purpose}>
              {t(`prepare:purpose.${purpose}`)}
            </option>
          ))}
        </select>
        <TextCell
          label={t('prepare:column.minutes')}
          value={minutesText(item.durationMinutes)}
          tidy={(text) => minutesText(minutesIn(text))}
          inputMode="numeric"
          align="end"
          disabled={isClosed}
          tabIndex={isSelected ? 0 : -1}
          onSave={(text) => update.mutate({ id: item.id, durationMinutes: minutesIn(text) })}
          onLeave={backToLine}
        />
        <span className={classes.rows}>{activities.map(({ position }) => `#${position}`).join(' ')}</span>
      </div>
      {(isSelected || isPicking) && (
        <AgendaLineDetails
          row={row}
          isClosed={isClosed}
          isPicking={isPicking}
          onPick={setIsPicking}
          onLeave={backToLine}
          onRemove={on.onRemove}
        />
      )}
      {actions.length > 0 && <MattersList itemId={item.id} actions={actions} isClosed={isClosed} />}
    </li>
  )
}

type KeyFacts = Omit<AgendaLineProps, 'name' | 'isSelected' | 'isReachable' | 'isOver' | 'onSelect'> & {
  readonly title: { readonly current: HTMLInputElement | null }
  readonly onPick: () => void
}

/** What a key does on a line; inside a cell only Alt and an arrow act on the line. */
function keyAction(event: KeyboardEvent<HTMLLIElement>, on: KeyFacts): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const onLine = event.target === event.currentTarget
  if (event.altKey) return on.isClosed ? undefined : altAction(event.key, on)
  // In the title too, `#` names a row of the matrix and no word.
  if (event.key === '#' && !on.isClosed && (onLine || event.target === on.title.current)) return on.onPick
  if (!onLine) return undefined
  if (event.key === 'ArrowUp') return () => on.onWalk(-1)
  if (event.key === 'ArrowDown') return () => on.onWalk(1)
  if (on.isClosed) return undefined
  if (event.key === 'Enter' || event.key === 'F2') return () => on.title.current?.select()
  if (event.key === 'Delete') return on.onRemove
  if (event.key !== 'Tab') return undefined
  // Tab indents once and goes on as usual the second time, so that nobody is caught in the list.
  if (event.shiftKey) return on.row.depth === 1 ? () => on.onIndent(0) : undefined
  return on.row.depth === 0 && !on.isFirst ? () => on.onIndent(1) : undefined
}

function altAction(key: string, on: KeyFacts): (() => void) | undefined {
  if (key === 'ArrowUp') return () => on.onMove('up')
  return key === 'ArrowDown' ? () => on.onMove('down') : undefined
}

function minutesIn(text: string): number | null {
  const minutes = Number.parseInt(text, 10)
  return Number.isNaN(minutes) ? null : Math.min(1_440, Math.max(0, minutes))
}

function minutesText(minutes: number | null): string {
  return minutes === null ? '' : `${minutes}′`
}
