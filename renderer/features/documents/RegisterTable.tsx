import { type KeyboardEvent, useRef } from 'react'
import { ChooseBox } from '#renderer/components/ChooseBox.tsx'
import { Gap } from '#renderer/components/Gap.tsx'
import type { Choice } from '#renderer/useChoice.ts'
import { useSeenLines } from '#renderer/useSeenLines.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useT } from '../../i18n.ts'
import { BatchRow } from './BatchRow.tsx'
import classes from './Documents.module.css'
import { PaperRow } from './RegisterRow.tsx'
import { SectionRow } from './SectionRow.tsx'
import type { Register } from './useRegister.ts'

/** Where the arrow keys work. */
const REGISTER = 'paper-register'

const rowPx = 47
const sectionPx = 38
const columnsPx = 28

/** Puts the keyboard where it walks the register. */
export function focusRegister(): void {
  document.getElementById(REGISTER)?.focus({ preventScroll: true })
}

type RegisterTableProps = {
  readonly register: Register
  readonly choice: Choice<OutgoingId>
  readonly openId: OutgoingId | undefined
  readonly onOpen: (id: OutgoingId) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPrint: (ids: readonly OutgoingId[]) => void
}

/** The register: number, what and to whom, how it stands. */
export function RegisterTable({ register, choice, openId, onOpen, onKeyDown, onPrint }: RegisterTableProps) {
  const t = useT()
  const { lines } = register
  const scroller = useRef<HTMLDivElement>(null)
  const { first, last, before, after } = useSeenLines({
    count: lines.length,
    heightOf: (index) => (lines[index]?.kind === 'head' ? sectionPx : rowPx),
    columnsPx,
    scroller,
    current: lines.findIndex((line) => line.kind === 'paper' && line.row.id === openId),
    currentDomId: `paper-${openId}`,
    folds: register.unfolded,
  })
  return (
    <div ref={scroller} className={classes.scroller}>
      <table
        id={REGISTER}
        className={classes.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and walked with the keyboard
        role="grid"
        aria-label={t('documents:register')}
        aria-multiselectable
        aria-rowcount={lines.length + 1}
        aria-activedescendant={openId === undefined ? undefined : `paper-${openId}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={`${classes.head} ${classes.box}`}>
              <ChooseBox
                label={t('documents:chooseAll')}
                isChosen={choice.isAll}
                isPartly={choice.chosen.length > 0 && !choice.isAll}
                onChoose={choice.toggleAll}
              />
            </th>
            <th scope="col" className={`${classes.head} ${classes.number}`}>
              {t('documents:number')}
            </th>
            <th scope="col" className={classes.head}>
              {t('documents:document')}
            </th>
            <th scope="col" className={`${classes.head} ${classes.state}`}>
              {t('documents:state')}
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap px={before} columns={4} />
          {lines.slice(first, last).map((line) => {
            switch (line.kind) {
              case 'head':
                return <SectionRow key={line.key} head={line} year={register.year} onPrint={onPrint} />
              case 'batch':
                return <BatchRow key={line.key} batch={line} choice={choice} onToggle={() => register.toggle(line.key)} />
              default:
                return (
                  <PaperRow
                    key={line.key}
                    row={line.row}
                    today={register.today}
                    isInBatch={line.isInBatch}
                    isOneOfMany={line.isOneOfMany}
                    isOpen={line.row.id === openId}
                    isChosen={choice.has(line.row.id)}
                    onChoose={() => choice.toggle(line.row.id)}
                    onExtend={() => choice.extendTo(line.row.id)}
                    onOpen={() => onOpen(line.row.id)}
                  />
                )
            }
          })}
          <Gap px={after} columns={4} />
        </tbody>
      </table>
    </div>
  )
}
