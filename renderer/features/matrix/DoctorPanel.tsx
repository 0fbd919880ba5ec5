import { Button } from '@mantine/core'
import { IconStethoscope } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { Language } from '#shared/domain/common.ts'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useT } from '../../i18n.ts'
import { AgenciesToAsk } from './AgenciesToAsk.tsx'
import { DoctorPair } from './DoctorPair.tsx'
import classes from './DoctorPanel.module.css'

type Finding = Output<'doctor.findings'>[number]
/** Findings of one kind that are read together; a pair stands for itself. */
type Group = { readonly kind: Finding['kind']; readonly isAnswered: boolean; readonly findings: readonly Finding[] }

type DoctorPanelProps = {
  readonly periodId: PeriodId
  readonly language: Language
  readonly canEdit: boolean
  readonly onClose: () => void
  /** Leads to a cell of the matrix, ready to be written in when `edit` is set. */
  readonly onGoTo: (id: ActivityId, column: CellColumn, edit: boolean) => void
}

/** What cannot be reported against, in plain words, each with what to do about it. */
export function DoctorPanel({ periodId, language, canEdit, onClose, onGoTo }: DoctorPanelProps) {
  const t = useT()
  const [isAllShown, setIsAllShown] = useState(false)
  const findings = useCall('doctor.findings', { periodId })
  const answered = findings.filter(({ isAnswered }) => isAnswered)
  const shown = isAllShown ? findings : findings.filter(({ isAnswered }) => !isAnswered)
  return (
    <SidePanel overline={<IconStethoscope size={16} aria-hidden />} title={t('matrix:doctor')} onClose={onClose}>
      {shown.length === 0 && <p className="mid">{t('matrix:doctorNothing')}</p>}
      <ul className={classes.findings}>
        {grouped(shown).map((group) => (
          <FindingItem
            key={`${group.kind} ${group.isAnswered} ${group.findings[0]?.rows.map(({ id }) => id).join(' ')}`}
            {...{ group, periodId, language, canEdit, onGoTo }}
          />
        ))}
      </ul>
      {answered.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsAllShown(!isAllShown)}>
          {isAllShown ? t('matrix:doctorHideLeft') : t('matrix:doctorShowLeft', { count: answered.length })}
        </Button>
      )}
    </SidePanel>
  )
}

type FindingItemProps = Omit<DoctorPanelProps, 'onClose'> & { readonly group: Group }

function FindingItem({ group, periodId, language, canEdit, onGoTo }: FindingItemProps) {
  const t = useT()
  const { kind, findings, isAnswered } = group
  const rows = findings.flatMap((finding) => finding.rows)
  const answer = useCommand('doctor.answer', { done: () => t('matrix:doctorLeft') })
  const reopen = useCommand('doctor.reopen', { done: () => t('matrix:doctorReopened') })
  const addLine = useCommand('matrix.saveCell', {
    done: (_, { activityId }) => {
      onGoTo(activityId, 'indicator', true)
      return t('matrix:doctorLineAdded')
    },
  })
  const column = kind === 'nothingReported' ? 'progress' : kind === 'indicatorNone' || kind === 'indicatorBlank' ? 'indicator' : 'title'
  const first = rows[0]
  const [one, two] = rows.map(({ id }) => id)
  const pair = one === undefined || two === undefined ? undefined : ([one, two] as const)
  const mend = () => {
    if (first === undefined) return
    if (kind === 'indicatorMissing') addLine.mutate({ activityId: first.id, column: 'indicator', language, text: '' })
    else onGoTo(first.id, column, kind !== 'possibleDuplicate')
  }
  return (
    <li className={classes.finding}>
      <strong className={classes.count}>{findings.length}</strong>
      <div className={classes.text}>
        <span>{t(`matrix:doctor.${kind}`)}</span>
        <span className={classes.rows}>
          {t('matrix:doctorRows')}
          {rows.map(({ id, position }) => (
            <button
              key={id}
              type="button"
              className={classes.row}
              aria-label={t('matrix:row', { position })}
              onClick={() => onGoTo(id, column, false)}
            >
              {position}
            </button>
          ))}
        </span>
        {canEdit && (
          <span className={classes.fixes}>
            {!isAnswered && kind !== 'possibleDuplicate' && (
              <Button variant="subtle" size="compact-sm" onClick={mend}>
                {t(`matrix:doctorFix.${kind}`)}
              </Button>
            )}
            <Button
              variant="subtle"
              size="compact-sm"
              color="gray"
              onClick={() =>
                (isAnswered ? reopen : answer).mutate({ periodId, findings: findings.map((finding) => ({ kind, rows: finding.rows })) })
              }
            >
              {isAnswered ? t('matrix:doctorReopen') : t('matrix:doctorLeave')}
            </Button>
          </span>
        )}
        {kind === 'nothingReported' && !isAnswered && <AgenciesToAsk rows={rows} />}
        {kind === 'possibleDuplicate' && pair !== undefined && (
          <DoctorPair first={pair[0]} second={pair[1]} canEdit={canEdit && !isAnswered} />
        )}
        {kind === 'cannotBeCounted' && <span className="dim t12">{t('matrix:doctorStub')}</span>}
      </div>
    </li>
  )
}

function grouped(findings: readonly Finding[]): readonly Group[] {
  const keyOf = ({ kind, isAnswered, rows }: Finding) => `${kind} ${isAnswered} ${kind === 'possibleDuplicate' ? rows[0]?.id : ''}`
  return [...Map.groupBy(findings, keyOf).values()].flatMap((of) => {
    const [first] = of
    return first === undefined ? [] : [{ kind: first.kind, isAnswered: first.isAnswered, findings: of }]
  })
}
