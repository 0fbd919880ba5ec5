import type { ActionRow } from '#shared/contract/actions.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { actionStateText } from '../../components/ActionBadge.tsx'
import { useBilingual, useLanguage, useT } from '../../i18n.ts'
import { tableText } from '../../table-text.ts'
import { showError, showToast } from '../../toasts.ts'
import { useNames } from './useNames.ts'

/** Copies the list as a table: Excel and Word take it as rows and columns. */
export function useCopyRows(): (rows: readonly ActionRow[]) => void {
  const t = useT()
  const language = useLanguage()
  const bilingual = useBilingual()
  const { shortOf } = useNames()
  const { today } = useCall('app.state', {})
  return (rows) => {
    const head = ['number', 'action', 'lead', 'with', 'due', 'status', 'row'].map((name) => t(`actions:${name}`))
    const body = rows.map((row) => {
      const [lead, ...others] = row.parties.map(shortOf)
      const due = row.dueOn === null ? '' : formatDay(row.dueOn, language, 'number')
      const state = actionStateText(row, today, t, language)
      return [
        row.number,
        bilingual(row.textEn, row.textLo),
        lead ?? '',
        others.join(', '),
        due,
        state,
        row.activities.map(({ position }) => `#${position}`).join(' '),
      ]
    })
    navigator.clipboard
      .writeText(tableText([head, ...body]))
      .then(() => showToast({ text: t('actions:copied', { count: rows.length }) }), showError)
  }
}
