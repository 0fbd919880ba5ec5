import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import type { RegisterLine } from './register-lines.ts'

type SectionRowProps = {
  readonly head: Extract<RegisterLine, { kind: 'head' }>
  readonly year: number | 'all'
  readonly onPrint: (ids: readonly OutgoingId[]) => void
}

/** Names the papers below it, and prints all that wait as one file. */
export function SectionRow({ head, year, onPrint }: SectionRowProps) {
  const t = useT()
  const { section, rows } = head
  const meeting = rows[0]?.meetingNumber
  const title = {
    ready: meeting == null ? t('documents:readyOther') : t('documents:readyFor', { meeting }),
    sent: year === 'all' ? t('documents:sentEver') : t('documents:sentIn', { year }),
    void: t('documents:voidHead'),
  }[section]
  const letters = rows.filter(({ number }) => number !== null)
  return (
    <tr className={classes.section}>
      <th scope="rowgroup" colSpan={4} className={classes.sectionName}>
        <div className={classes.sectionLine}>
          <span>{title}</span>
          {section === 'ready' && letters.length > 1 && (
            <button type="button" className="link" onClick={() => onPrint(letters.map(({ id }) => id))}>
              {t('documents:printAll', { count: letters.length })}
            </button>
          )}
        </div>
      </th>
    </tr>
  )
}
