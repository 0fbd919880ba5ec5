import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Choice } from '#renderer/useChoice.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { useT } from '../../i18n.ts'
import classes from './ActionTable.module.css'
import { ActionTableRow } from './ActionTableRow.tsx'
import { AgencyHead } from './AgencyHead.tsx'
import type { ActionLine } from './action-groups.ts'

/** More lines than this are drawn only where they can be seen. */
const virtualFrom = 200
const rowPx = 32
const headPx = 34
const columnsPx = 28

type ActionTableProps = {
  readonly lines: readonly ActionLine[]
  readonly today: string
  readonly isClosedList: boolean
  readonly currentId: ActionId | undefined
  readonly openId: ActionId | undefined
  readonly choice: Choice<ActionId>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onOpen: (id: ActionId) => void
  readonly onFold: (key: string) => void
  /** The one thing to do with a group of actions. */
  readonly groupAction: (key: string) => ReactNode
}

/** The list, kept where it is by the keyboard. */
export function ActionTable(props: ActionTableProps) {
  const { lines, currentId, onKeyDown } = props
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const { first, last, before, after } = useSeenLines(lines, scroller, currentId)
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        id="action-list"
        className={classes.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and walked with the keyboard
        role="grid"
        aria-label={t('actions:title')}
        aria-multiselectable
        aria-rowcount={lines.length + 1}
        aria-activedescendant={currentId === undefined ? undefined : `action-${currentId}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <Columns {...props} />
        <tbody>
          {before > 0 && <Gap px={before} />}
          {lines.slice(first, last).map((line) => (
            <Line key={line.key} {...props} line={line} />
          ))}
          {after > 0 && <Gap px={after} />}
        </tbody>
      </table>
    </div>
  )
}

function Columns({ lines, choice, isClosedList }: ActionTableProps) {
  const t = useT()
  const rowCount = lines.filter((line) => line.kind === 'row').length
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.box}>
          <Checkbox
            size="xs"
            radius="xs"
            aria-label={t('actions:chooseAll')}
            checked={choice.chosen.length > 0}
            indeterminate={choice.chosen.length > 0 && choice.chosen.length < rowCount}
            onChange={choice.toggleAll}
          />
        </th>
        {(['number', 'action', isClosedList ? 'closedOn' : 'due', 'status', 'row'] as const).map((name) => (
          <th key={name} scope="col" className={classes[name === 'closedOn' ? 'due' : name]}>
            {t(`actions:${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Line({
  line,
  today,
  isClosedList,
  currentId,
  openId,
  choice,
  onOpen,
  onFold,
  groupAction,
}: ActionTableProps & { readonly line: ActionLine }) {
  if (line.kind === 'head') return <AgencyHead head={line} onFold={() => onFold(line.key)} action={groupAction(line.key)} />
  return (
    <ActionTableRow
      row={line.row}
      today={today}
      isClosedList={isClosedList}
      isCurrent={line.row.id === currentId}
      isOpen={line.row.id === openId}
      isChosen={choice.has(line.row.id)}
      onChoose={() => choice.toggle(line.row.id)}
      onOpen={() => onOpen(line.row.id)}
    />
  )
}

function Gap({ px }: { readonly px: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={6} style={{ height: px, padding: 0 }} />
    </tr>
  )
}

/** Which lines are drawn: all of a short list, of a long one those in sight; the current line is kept in sight. */
function useSeenLines(lines: readonly ActionLine[], scroller: RefObject<HTMLDivElement | null>, currentId: ActionId | undefined) {
  const isLong = lines.length > virtualFrom
  const virtual = useVirtualizer({
    count: isLong ? lines.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'head' ? headPx : rowPx),
    overscan: 12,
    scrollPaddingStart: columnsPx,
  })
  const current = lines.findIndex((line) => line.kind === 'row' && line.row.id === currentId)
  useEffect(() => {
    if (current < 0) return
    if (isLong) virtual.scrollToIndex(current)
    else document.getElementById(`action-${currentId}`)?.scrollIntoView({ block: 'nearest' })
  }, [current, currentId, isLong, virtual])
  if (!isLong) return { first: 0, last: lines.length, before: 0, after: 0 }
  const seen = virtual.getVirtualItems()
  const [top, bottom] = [seen[0], seen.at(-1)]
  if (top === undefined || bottom === undefined) return { first: 0, last: 0, before: virtual.getTotalSize(), after: 0 }
  return { first: top.index, last: bottom.index + 1, before: top.start, after: virtual.getTotalSize() - bottom.end }
}
