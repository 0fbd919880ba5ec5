import { Button, Select, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { PeriodId } from '#shared/domain/period.ts'
import { earlierStages, nextStages, PeriodStage } from '#shared/domain/period-stage.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { FormFoot } from './FormFoot.tsx'
import classes from './StagesPanel.module.css'

type StageStepsProps = { readonly periodId: PeriodId; readonly stage: PeriodStage }

/** The next step of a report with a note, those that skip one, and the way back with a reason. */
export function StageSteps({ periodId, stage }: StageStepsProps) {
  const t = useT()
  const [note, setNote] = useState('')
  const [isReturning, setIsReturning] = useState(false)
  const take = useStageStep(periodId)
  const [next, ...later] = nextStages(stage)
  const earlier = earlierStages(stage)
  if (isReturning) return <ReturnForm periodId={periodId} stages={earlier} onDone={() => setIsReturning(false)} />
  return (
    <div className={classes.form}>
      {next !== undefined && (
        <>
          <Textarea
            label={t(`stages:note.${next === 'draft' ? 'chair' : next}`)}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            minRows={1}
            maxRows={6}
          />
          {next === 'sent' && <p className="dim t12">{t('stages:sendHint')}</p>}
          {next === 'frozen' && <p className="dim t12">{t('stages:freezeHint')}</p>}
          <div className={classes.buttons}>
            <Button variant="default" onClick={() => take(next, note)}>
              {t(`stages:to.${next}`)}
            </Button>
            {earlier.length > 0 && (
              <Button variant="subtle" color="gray" onClick={() => setIsReturning(true)}>
                {t('stages:return')}
              </Button>
            )}
          </div>
          {later.length > 0 && (
            <p className={classes.later}>
              <span className="dim t12">{t('stages:skip')}</span>
              {later.map((one) => (
                <button key={one} type="button" className="link t12" onClick={() => take(one, note)}>
                  {t(`stages:to.${one}`)}
                </button>
              ))}
            </p>
          )}
        </>
      )}
      {next === undefined && (
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => setIsReturning(true)}>
            {t('stages:return')}
          </Button>
        </div>
      )}
    </div>
  )
}

type ReturnFormProps = { readonly periodId: PeriodId; readonly stages: readonly PeriodStage[]; readonly onDone: () => void }

function ReturnForm({ periodId, stages, onDone }: ReturnFormProps) {
  const t = useT()
  const [to, setTo] = useState<PeriodStage>(stages.at(-1) ?? 'draft')
  const [reason, setReason] = useState('')
  const take = useStageStep(periodId)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    take(to, reason)
  }
  return (
    <form className={classes.form} onSubmit={handleSubmit}>
      <Select
        label={t('stages:returnTo')}
        data={stages.map((value) => ({ value, label: t(`stages:stage.${value}`) }))}
        value={to}
        allowDeselect={false}
        onChange={(value) => setTo(PeriodStage.parse(value))}
      />
      <Textarea
        label={t('stages:reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        required
        autoFocus
      />
      <FormFoot label={t('stages:returnNow')} isDisabled={reason.trim() === ''} onCancel={onDone} />
    </form>
  )
}

/** Takes a report to a stage by the command that this stage needs. */
function useStageStep(periodId: PeriodId): (stage: PeriodStage, note: string) => void {
  const t = useT()
  const move = useCommand('stages.move', { done: (_, { stage }) => t(`stages:stage.${stage}`) })
  const send = useCommand('stages.send', { done: () => t('stages:stage.sent') })
  const freeze = useCommand('stages.freeze', { done: () => t('stages:stage.frozen') })
  return (stage, typed) => {
    const note = typed.trim()
    if (stage === 'sent') send.mutate({ periodId, note })
    else if (stage === 'frozen') freeze.mutate({ periodId, note })
    else move.mutate({ periodId, stage, note })
  }
}
