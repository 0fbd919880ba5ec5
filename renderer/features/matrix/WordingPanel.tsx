import { Textarea } from '@mantine/core'
import type { Language } from '#shared/domain/common.ts'
import type { PeriodId, ReportId } from '#shared/domain/period.ts'
import type { ReportHeadChanges } from '#shared/domain/report-form.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import classes from './RowPanel.module.css'

type WordingPanelProps = {
  readonly periodId: PeriodId
  readonly language: Language
  readonly canEdit: boolean
  readonly onClose: () => void
}

const PARTS = ['groupName', 'chairs', 'mandate', 'overviewTitle', 'overviewPrompt', 'overview', 'performanceTitle', 'note'] as const

/** Everything of the yearly report but its rows, in one language: the head, the overview, the titles of the columns. */
export function WordingPanel({ periodId, language, canEdit, onClose }: WordingPanelProps) {
  const t = useT()
  const head = useCall('report.head', { periodId, language })
  const save = useCommand('report.saveHead', { done: () => t('matrix:wordingSaved') })
  // Only what was changed is sent: another window may have worded the rest meanwhile.
  const store = (changes: ReportHeadChanges) => save.mutate({ reportId: newId<ReportId>(), periodId, language, head: changes })
  const field = (key: string, label: string, value: string, changeOf: (text: string) => ReportHeadChanges) => (
    <Textarea
      // A text that came from elsewhere begins the field anew.
      key={`${key} ${value}`}
      label={label}
      lang={language}
      defaultValue={value}
      readOnly={!canEdit}
      autosize
      maxRows={14}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value !== value) store(changeOf(currentTarget.value))
      }}
    />
  )
  return (
    <SidePanel
      overline={t(language === 'lo' ? 'common:lao' : 'common:english')}
      title={t('matrix:wording')}
      onClose={onClose}
      footer={canEdit ? <p className="dim t12">{t('matrix:wordingHint')}</p> : undefined}
    >
      <div className={classes.form}>
        {PARTS.map((part) => field(part, t(`matrix:head.${part}`), head[part], (text) => ({ [part]: text })))}
        {head.columnTitles.map((title, index) =>
          field(`column ${index}`, t('matrix:head.column', { n: index + 1 }), title, (text) => ({
            columnTitles: columnTitleAt(index, text),
          })),
        )}
      </div>
    </SidePanel>
  )
}

function columnTitleAt(index: number, text: string): ReportHeadChanges['columnTitles'] {
  const at = (place: number) => (place === index ? text : null)
  return [at(0), at(1), at(2), at(3)]
}
