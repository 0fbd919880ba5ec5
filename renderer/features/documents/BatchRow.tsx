import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { Choice } from '#renderer/useChoice.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { ChooseBox } from '../../components/ChooseBox.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import { PaperNumber } from './PaperNumber.tsx'
import { numberRange, type RegisterLine } from './register-lines.ts'
import { usePaperNames } from './usePaperNames.ts'

type Batch = Extract<RegisterLine, { kind: 'batch' }>

type BatchRowProps = { readonly batch: Batch; readonly choice: Choice<OutgoingId>; readonly onToggle: () => void }

/** Many letters in one line, chosen with one box; opened, they stand below it. */
export function BatchRow({ batch, choice, onToggle }: BatchRowProps) {
  const t = useT()
  const { languageName } = usePaperNames()
  const { rows, isOpen } = batch
  const ids = rows.map(({ id }) => id)
  const chosen = ids.filter(choice.has).length
  const languages = [...new Set(rows.map(({ language }) => languageName(language)))].toSorted().join(', ')
  const numbers = numberRange(rows)
  const Fold = isOpen ? IconChevronDown : IconChevronRight
  return (
    <tr className={classes.row} aria-selected={chosen === ids.length}>
      <td className={classes.box}>
        <ChooseBox
          label={t('documents:chooseRow', { name: numbers })}
          isChosen={chosen === ids.length}
          isPartly={chosen > 0 && chosen < ids.length}
          onChoose={() => choice.toggle(...ids)}
          onExtend={() => choice.extendTo(...ids)}
        />
      </td>
      <td className={classes.number}>
        <PaperNumber number={numbers} />
      </td>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button in it does the same with the keyboard */}
      <td onClick={onToggle}>
        <div className={classes.batch}>
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'documents:fold' : 'documents:unfold')}
          >
            <Fold size={15} aria-hidden />
          </button>
          <div className={classes.batchText}>
            <div className="clip">{t('documents:batch.invitation', { meeting: rows[0]?.meetingNumber ?? '' })}</div>
            <div className={`clip ${classes.remark}`}>{t('documents:batchCount', { count: rows.length, languages })}</div>
          </div>
        </div>
      </td>
      <td className={classes.state}>
        <BatchBadge batch={batch} />
      </td>
    </tr>
  )
}

/** How many wait, and of these how many go to a post that nobody holds. */
function BatchBadge({ batch: { rows } }: { readonly batch: Batch }) {
  const t = useT()
  const waiting = rows.filter(({ state }) => state === 'ready')
  const vacant = waiting.filter(({ isVacant }) => isVacant).length
  const sent = rows.filter(({ sentOn }) => sentOn !== null).length
  if (rows.every(({ state }) => state === 'void')) return <StatusBadge kind="cancelled">{t('documents:isVoid')}</StatusBadge>
  if (waiting.length === 0) return <StatusBadge kind="done">{t('documents:batchSent', { count: sent })}</StatusBadge>
  if (vacant === 0) return <StatusBadge kind="ready">{t('documents:batchReady', { count: waiting.length })}</StatusBadge>
  return <StatusBadge kind="warning">{t('documents:batchVacant', { count: waiting.length, vacant })}</StatusBadge>
}
