import { Button } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconPointFilled } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CellColumn } from '#shared/domain/matrix-cell.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import { STAGES } from '#shared/domain/period-stage.ts'
import { dayOfInstant, formatDay } from '#shared/i18n/format.ts'
import { useCall } from '../../api.tsx'
import { SectionHead } from '../../components/SectionHead.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { SentChanges } from './SentChanges.tsx'
import { StageSteps } from './StageSteps.tsx'
import classes from './StagesPanel.module.css'

type StagesPanelProps = {
  readonly periodId: PeriodId
  readonly titleOf: (column: CellColumn) => string
  readonly onClose: () => void
}

/** The way of a report out of the house: where it is, the next step, the way back, and what changed since it was sent. */
export function StagesPanel({ periodId, titleOf, onClose }: StagesPanelProps) {
  const t = useT()
  const language = useLanguage()
  const navigate = useNavigate()
  const { stage, steps, sent } = useCall('stages.get', { periodId })
  const at = STAGES.indexOf(stage)
  return (
    <SidePanel title={t('stages:title')} onClose={onClose}>
      <ol className={classes.way}>
        {STAGES.map((one, index) => (
          <li key={one} aria-current={index === at ? 'step' : undefined} data-past={index < at || undefined}>
            {index < at ? (
              <IconCircleCheck size={16} aria-hidden />
            ) : index === at ? (
              <IconPointFilled size={16} aria-hidden />
            ) : (
              <IconCircle size={16} aria-hidden />
            )}
            <span>{t(`stages:stage.${one}`)}</span>
          </li>
        ))}
      </ol>
      <StageSteps key={stage} periodId={periodId} stage={stage} />
      <section className={classes.section}>
        <Button variant="default" onClick={() => void navigate({ to: '/matrix/next', search: { period: periodId } })}>
          {t('rollover:begin')}
        </Button>
        <Button variant="subtle" onClick={() => void navigate({ to: '/matrix/years' })}>
          {t('rollover:sideBySide')}
        </Button>
      </section>
      {sent !== null && <SentChanges periodId={periodId} titleOf={titleOf} />}
      <section className={classes.section}>
        <SectionHead title={t('stages:history')} note={steps.length || undefined} />
        {steps.length === 0 && <p className="dim">{t('stages:noSteps')}</p>}
        <ul>
          {steps.toReversed().map((step) => (
            <li key={step.id} className={classes.step}>
              <span>{t(`stages:stage.${step.stage}`)}</span>{' '}
              <span className="dim t12">{formatDay(dayOfInstant(step.enteredAt), language, 'day')}</span>
              {step.note !== '' && <p className={classes.note}>{step.note}</p>}
            </li>
          ))}
        </ul>
      </section>
    </SidePanel>
  )
}
