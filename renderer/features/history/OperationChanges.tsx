import { useT } from '../../i18n.ts'
import type { JournalOperation } from './group-operations.ts'
import classes from './HistoryScreen.module.css'

/** What an operation changed, field by field. */
export function OperationChanges({ operation }: { readonly operation: JournalOperation }) {
  const t = useT()
  const shown = operation.changes.filter(({ columnName }) => columnName !== 'id' && !columnName.endsWith('Id'))
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
            <td>
              {change.tableName} · {change.columnName}
            </td>
            <td>{change.before}</td>
            <td>{change.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
