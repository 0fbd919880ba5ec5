import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { isUndoable } from '#shared/domain/undo.ts'
import { dayOfInstant, formatClock, formatDay } from '#shared/i18n/format.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { reversedWords } from '../../reversed-words.ts'
import classes from './HistoryScreen.module.css'
import { saveHistory } from './save-history.ts'
import { sentenceOf } from './sentence-of.ts'

type Operation = Output<'history.list'>['operations'][number]

const PAGE = 100

/** Every change in a readable sentence, newest first; each can be looked into and most can be taken back. */
export function HistoryScreen() {
  const t = useT()
  const language = useLanguage()
  const { today } = useCall('app.state', {})
  const [on, setOn] = useState<string | null>(null)
  const [limit, setLimit] = useState(PAGE)
  const { operations, more } = useCall('history.list', { limit, ...(on !== null && { on }) })
  const undo = useCommand('history.undo', { done: (reversed) => reversedWords(t, reversed) })
  const [open, setOpen] = useState<number | null>(null)
  return (
    <>
      <PageHead
        title={t('shell:history')}
        fact={t('history:fact')}
        tools={<DayField label={t('history:day')} value={on} from={today} isNearest onChange={setOn} />}
        actions={
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => saveHistory(operations, t)}
            disabled={operations.length === 0}
          >
            {t('history:export')}
          </Button>
        }
      />
      {operations.length === 0 && <EmptyState text={t('history:empty')} />}
      <ol className={classes.list}>
        {operations.map((operation) => (
          <li key={operation.seq} data-undone={operation.undone || undefined}>
            <button
              type="button"
              className={classes.row}
              aria-expanded={open === operation.seq}
              onClick={() => setOpen(open === operation.seq ? null : operation.seq)}
            >
              <span className={classes.when}>
                {formatDay(dayOfInstant(operation.wallAt), language, 'day')} {formatClock(operation.wallAt)}
              </span>
              <span className="clip">{sentenceOf(operation, t)}</span>
            </button>
            {!operation.undone && isUndoable(operation.name) && (
              <button type="button" className="link" onClick={() => undo.mutate({ commandId: operation.commandId })}>
                {t('common:undo')}
              </button>
            )}
            {open === operation.seq && <Changes operation={operation} />}
          </li>
        ))}
      </ol>
      {more && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setLimit(limit + PAGE)}>
            {t('history:more')}
          </Button>
        </div>
      )}
    </>
  )
}

function Changes({ operation }: { readonly operation: Operation }) {
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
