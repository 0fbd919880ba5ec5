import type { ActionRow } from '#shared/contract/actions.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { ActionBadge } from '../../components/ActionBadge.tsx'
import { ChooseBox } from '../../components/ChooseBox.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import classes from './ActionTable.module.css'

type ActionTableRowProps = {
  readonly row: ActionRow
  readonly today: string
  readonly isClosedList: boolean
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onExtend: () => void
  readonly onOpen: () => void
}

/** One action in one line: number, what, until when, how it stands, which row of the matrix it feeds. */
export function ActionTableRow({ row, today, isClosedList, isCurrent, isOpen, isChosen, onChoose, onExtend, onOpen }: ActionTableRowProps) {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const [code, ...rest] = row.number.split('/')
  const day = isClosedList ? row.closedOn : row.dueOn
  const text = bilingual(row.textEn, row.textLo)
  return (
    <tr
      id={`action-${row.id}`}
      className={classes.row}
      data-current={isCurrent || undefined}
      data-open={isOpen || undefined}
      aria-selected={isChosen}
      onClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click on the box from opening the row */}
      <td className={classes.box} onClick={(event) => event.stopPropagation()}>
        <ChooseBox
          label={t('actions:chooseRow', { number: row.number })}
          isChosen={isChosen}
          isInWalk
          onChoose={onChoose}
          onExtend={onExtend}
        />
      </td>
      <td className={classes.number}>
        <span className="dim">{code}/</span>
        {rest.join('/')}
      </td>
      <td className="clip" title={text}>
        {text}
      </td>
      <td className="mid">{day === null ? '' : formatDay(day, language, 'day')}</td>
      <td>
        <ActionBadge action={row} today={today} />
      </td>
      <td className="dim">{row.activities.map((activity) => `#${activity.position}`).join(' ')}</td>
    </tr>
  )
}
