import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { ChooseBox } from '#renderer/components/ChooseBox.tsx'
import { Gap } from '#renderer/components/Gap.tsx'
import type { Choice } from '#renderer/useChoice.ts'
import { useSeenLines } from '#renderer/useSeenLines.ts'
import type { ActionId } from '#shared/domain/action.ts'
import { useT } from '../../i18n.ts'
import classes from './ActionTable.module.css'
import { ActionTableRow } from './ActionTableRow.tsx'
import { AgencyHead } from './AgencyHead.tsx'
import type { ActionLine } from './action-groups.ts'

const rowPx = 32
const headPx = 34
const columnsPx = 28

type ActionTableProps = {
  readonly lines: readonly ActionLine[]
  readonly folded: ReadonlySet<string>
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
  const { lines, folded, currentId, onKeyDown } = props
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const { first, last, before, after } = useSeenLines({
    count: lines.length,
    heightOf: (index) => (lines[index]?.kind === 'head' ? headPx : rowPx),
    columnsPx,
    scroller,
    current: lines.findIndex((line) => line.kind === 'row' && line.row.id === currentId),
    currentDomId: `action-${currentId}`,
    folds: folded,
  })
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
          <Gap px={before} columns={6} />
          {lines.slice(first, last).map((line) => (
            <Line key={line.key} {...props} line={line} />
          ))}
          <Gap px={after} columns={6} />
        </tbody>
      </table>
    </div>
  )
}

function Columns({ choice, isClosedList }: ActionTableProps) {
  const t = useT()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.box}>
          <ChooseBox
            label={t('actions:chooseAll')}
            isChosen={choice.isAll}
            isPartly={choice.chosen.length > 0 && !choice.isAll}
            onChoose={choice.toggleAll}
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
      onExtend={() => choice.extendTo(line.row.id)}
      onOpen={() => onOpen(line.row.id)}
    />
  )
}
