import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import { ChooseBox } from '../../components/ChooseBox.tsx'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import { PaperBadge } from './PaperBadge.tsx'
import { PaperNumber } from './PaperNumber.tsx'
import { usePaperNames } from './usePaperNames.ts'

type PaperRowProps = {
  readonly row: OutgoingRow
  readonly today: string
  readonly isInBatch: boolean
  readonly isOneOfMany: boolean
  readonly isOpen: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onExtend: () => void
  readonly onOpen: () => void
}

/** One paper: number, what it is and for whom, how it stands. */
export function PaperRow({ row, today, isInBatch, isOneOfMany, isOpen, isChosen, onChoose, onExtend, onOpen }: PaperRowProps) {
  const t = useT()
  const { title, remark, receiver, label } = usePaperNames()
  return (
    <tr
      id={`paper-${row.id}`}
      className={classes.row}
      data-open={isOpen || undefined}
      data-inside={isInBatch || undefined}
      data-void={row.state === 'void' || undefined}
      aria-selected={isChosen}
      onClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click on the box from opening the row */}
      <td className={classes.box} onClick={(event) => event.stopPropagation()}>
        <ChooseBox
          label={t('documents:chooseRow', { name: label(row) })}
          isChosen={isChosen}
          isInWalk
          onChoose={onChoose}
          onExtend={onExtend}
        />
      </td>
      <td className={classes.number}>{row.number === null ? <span className="dim">–</span> : <PaperNumber number={row.number} />}</td>
      <td title={isOneOfMany ? row.addressee : undefined}>
        <div className="clip">{title(row)}</div>
        <div className={`clip ${classes.remark}`}>{isOneOfMany ? receiver(row) : remark(row)}</div>
      </td>
      <td className={classes.state}>
        <PaperBadge row={row} today={today} />
      </td>
    </tr>
  )
}
