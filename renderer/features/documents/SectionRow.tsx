import type { OutgoingRow } from '#shared/contract/outgoing.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import type { RegisterLine } from './register-lines.ts'

type SectionRowProps = {
  readonly head: Extract<RegisterLine, { kind: 'head' }>
  readonly year: number | 'all'
  readonly onPrint: (ids: readonly OutgoingId[]) => void
}

/** Names the papers below it, and prints those of one kind that wait as one file. */
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
          {section === 'ready' && (
            <span className={classes.prints}>
              {[...Map.groupBy(letters, ({ kind }) => kind)].map(
                ([kind, own]) =>
                  own.length > 1 && (
                    <button key={kind} type="button" className="link" onClick={() => onPrint(own.map(({ id }) => id))}>
                      {t(printKey(kind), { count: own.length })}
                    </button>
                  ),
              )}
            </span>
          )}
        </div>
      </th>
    </tr>
  )
}

function printKey(kind: OutgoingRow['kind']) {
  return kind === 'invitation' ? 'documents:printInvitations' : kind === 'followUp' ? 'documents:printFollowUps' : 'documents:printAll'
}
