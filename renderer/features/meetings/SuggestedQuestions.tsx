import { useCall } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import type { Output } from '#shared/contract/index.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import classes from '../../components/Choices.module.css'

type Suggestion = Output<'questions.suggest'>[number]

type SuggestedQuestionsProps = {
  readonly groupId: WorkingGroupId
  /** English of the questions that are written already. */
  readonly taken: readonly string[]
  /** Whether a question is still empty. */
  readonly canTake: boolean
  readonly onTake: (suggestion: Suggestion) => void
}

/** Questions worded from what is late or missing; one is asked only when it is taken over, and can be changed then. */
export function SuggestedQuestions({ groupId, taken, canTake, onTake }: SuggestedQuestionsProps) {
  const t = useT()
  const bilingual = useBilingual()
  const open = useCall('questions.suggest', { groupId }).filter(({ textEn }) => !taken.includes(textEn))
  if (open.length === 0 || !canTake) return null
  return (
    <fieldset className={classes.choices}>
      <legend>{t('prepare:suggested')}</legend>
      {open.map((suggestion) => {
        const text = bilingual(suggestion.textEn, suggestion.textLo)
        return (
          <p key={suggestion.textEn}>
            {text}{' '}
            <button type="button" className="link" aria-label={`${t('prepare:takeQuestion')}: ${text}`} onClick={() => onTake(suggestion)}>
              {t('prepare:takeQuestion')}
            </button>
          </p>
        )
      })}
    </fieldset>
  )
}
