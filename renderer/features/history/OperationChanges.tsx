import { fields } from '#shared/i18n/en/fields.ts'
import { dayOfInstant, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../../i18n.ts'
import type { JournalOperation } from './group-operations.ts'
import classes from './HistoryScreen.module.css'

type Change = JournalOperation['changes'][number]
type Field = keyof typeof fields

/** What an operation changed, field by field, in the office's words; what only the program knows is left out. */
export function OperationChanges({ operation }: { readonly operation: JournalOperation }) {
  const t = useT()
  const words = useValueWords()
  const shown = operation.changes.filter(isNamed)
  if (shown.length === 0) return <p className={classes.inside}>{t('history:insideOnly')}</p>
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th>{t('history:field')}</th>
          <th>{t('history:before')}</th>
          <th>{t('history:after')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((change) => (
          <tr key={`${change.tableName}${change.rowId}${change.columnName}${change.after ?? ''}`}>
            <td>{t(`fields:${change.columnName}`)}</td>
            <td>{words(change.before)}</td>
            <td>{words(change.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function isNamed(change: Change): change is Change & { readonly columnName: Field } {
  return change.columnName in fields && (change.before ?? '') !== (change.after ?? '')
}

/** Days and instants as people write them; everything else as it stands. */
function useValueWords(): (value: string | null) => string {
  const language = useLanguage()
  return (value) => {
    if (value === null) return ''
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value, language, 'day')
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return `${formatDay(dayOfInstant(value), language, 'day')} ${formatClock(value)}`
    return value
  }
}
