import { Checkbox } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import { PaperBadge } from './PaperBadge.tsx'
import { numberRange, type RegisterLine, splitNumber } from './register-lines.ts'
import { usePaperNames } from './usePaperNames.ts'

type PaperRowProps = {
  readonly row: OutgoingRow
  readonly today: string
  readonly isInBatch: boolean
  readonly isOpen: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onOpen: () => void
}

/** One paper: number, what it is and for whom, how it stands. */
export function PaperRow({ row, today, isInBatch, isOpen, isChosen, onChoose, onOpen }: PaperRowProps) {
  const t = useT()
  const { title, remark, label } = usePaperNames()
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
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={t('documents:chooseRow', { name: label(row) })}
          checked={isChosen}
          onChange={onChoose}
        />
      </td>
      <td className={classes.number}>{row.number === null ? <span className="dim">–</span> : <PaperNumber number={row.number} />}</td>
      <td>
        <div className="clip">{title(row)}</div>
        <div className={`clip ${classes.remark}`}>{remark(row)}</div>
      </td>
      <td className={classes.state}>
        <PaperBadge row={row} today={today} />
      </td>
    </tr>
  )
}

/** Many letters in one line; opened, they stand below it. */
export function BatchRow({ batch, onToggle }: { readonly batch: Extract<RegisterLine, { kind: 'batch' }>; readonly onToggle: () => void }) {
  const t = useT()
  const { languageName } = usePaperNames()
  const { rows, isOpen } = batch
  const sent = rows.filter(({ sentOn }) => sentOn !== null).length
  const languages = [...new Set(rows.map(({ language }) => languageName(language)))].toSorted().join(', ')
  const Fold = isOpen ? IconChevronDown : IconChevronRight
  return (
    <tr className={classes.row}>
      <td className={classes.box}>
        <button
          type="button"
          className={classes.fold}
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'documents:fold' : 'documents:unfold')}
          onClick={onToggle}
        >
          <Fold size={15} aria-hidden />
        </button>
      </td>
      <td className={classes.number}>
        <PaperNumber number={numberRange(rows)} />
      </td>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same with the keyboard */}
      <td onClick={onToggle}>
        <div className="clip">{t('documents:batch.invitation', { meeting: rows[0]?.meetingNumber ?? '' })}</div>
        <div className={`clip ${classes.remark}`}>{t('documents:batchCount', { count: rows.length, languages })}</div>
      </td>
      <td className={classes.state}>
        {sent === rows.length ? (
          <StatusBadge kind="done">{t('documents:batchSent', { count: sent })}</StatusBadge>
        ) : (
          <StatusBadge kind="ready">{t('documents:batchReady', { count: rows.length - sent })}</StatusBadge>
        )}
      </td>
    </tr>
  )
}

/** The serial stands out; the abbreviation behind it is the same on every line. */
function PaperNumber({ number }: { readonly number: string }) {
  const slash = number.indexOf('/')
  const { serial, rest } = slash < 0 ? splitNumber(number) : { serial: number.slice(0, slash), rest: number.slice(slash) }
  return (
    <>
      {serial}
      <span className="dim">{rest}</span>
    </>
  )
}
