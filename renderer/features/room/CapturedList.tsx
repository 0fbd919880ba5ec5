import type { Captured } from '#shared/contract/minutes.ts'
import type { CaptureLine } from '#shared/domain/capture-line.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../../i18n.ts'
import { decisionWord, partiesText, shortNumber, textOf } from './drawn-record.ts'
import classes from './RightColumn.module.css'
import type { RoomData } from './room-data.ts'

type CapturedListProps = {
  readonly room: RoomData
  readonly numbers: ReadonlyMap<string, string>
  /** The line that is being typed at this moment. */
  readonly typing: CaptureLine | null
  readonly onOpen: (record: Captured) => void
  readonly onInsert: ((record: Captured) => void) | undefined
}

/** Decisions and actions of this meeting as they stand, and the one being typed. */
export function CapturedList({ room, numbers, typing, onOpen, onInsert }: CapturedListProps) {
  const t = useT()
  const lists = [
    { kind: 'decision', title: t('room:decisions'), next: `D${room.next.decision}` },
    { kind: 'action', title: t('room:actions'), next: `A${room.next.action}` },
  ] as const
  if (room.captured.length === 0 && typing === null) return <p className={classes.empty}>{t('room:nothingCaptured')}</p>
  return (
    <>
      {lists
        .filter(({ kind }) => typing?.kind === kind || room.captured.some((record) => record.kind === kind))
        .map(({ kind, title, next }) => (
          <section key={kind}>
            <h3 className={classes.group}>{title}</h3>
            <ul>
              {room.captured
                .filter((record) => record.kind === kind)
                .map((record) => (
                  <Row key={record.id} record={record} itemNumber={numbers.get(record.itemId ?? '')} onOpen={onOpen} onInsert={onInsert} />
                ))}
              {typing?.kind === kind && typing.text !== '' && (
                <li className={classes.row} data-typing>
                  <span className={classes.id}>{next}</span>
                  <div className={classes.body}>
                    {typing.text}
                    <p className={classes.facts}>{t('room:beingTyped')}</p>
                  </div>
                </li>
              )}
            </ul>
          </section>
        ))}
    </>
  )
}

type RowProps = {
  readonly record: Captured
  readonly itemNumber: string | undefined
  readonly onOpen: (record: Captured) => void
  readonly onInsert: ((record: Captured) => void) | undefined
}

function Row({ record, itemNumber, onOpen, onInsert }: RowProps) {
  const t = useT()
  const language = useLanguage()
  const isWithdrawn = record.withdrawnAt !== null
  const names = record.parties.map(({ shortEn, shortLo }) => (language === 'lo' && shortLo) || shortEn)
  return (
    <li className={classes.row} data-withdrawn={isWithdrawn || undefined}>
      <button type="button" className={classes.open} onClick={() => onOpen(record)}>
        <span className={classes.id}>{shortNumber(record.number)}</span>
        <span className={classes.body}>
          <span lang={language === 'lo' && record.textLo !== '' ? 'lo' : 'en'}>{textOf(record, language)}</span>
          <span className={classes.facts}>
            <b>{record.decisionKind === null ? partiesText(t, names) : decisionWord(t, record.decisionKind)}</b>
            {record.dueOn !== null && <span>{t('room:dueShort', { date: formatDay(record.dueOn, language, 'short') })}</span>}
            {itemNumber !== undefined && <span>{t('room:itemNumber', { number: itemNumber })}</span>}
            {record.activities.map(({ id, position }) => (
              <span key={id}>#{position}</span>
            ))}
            {isWithdrawn && <span className={classes.warn}>{t('room:withdrawn')}</span>}
          </span>
        </span>
      </button>
      {record.notInMinutes === 1 && !isWithdrawn && (
        <p className={classes.offer}>
          <span className={classes.warn}>{t('room:notInText')}</span>
          {onInsert !== undefined && (
            <button type="button" className="link" onClick={() => onInsert(record)}>
              {t('room:insertInText')}
            </button>
          )}
          <button type="button" className="link" onClick={() => onOpen(record)}>
            {t('room:withdraw')}
          </button>
        </p>
      )}
    </li>
  )
}
