import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Output } from '#shared/contract/index.ts'
import { answerDaysLate } from '#shared/domain/outgoing-marks.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import type { PaperForm } from './paper-form.ts'
import type { PaperDeeds } from './usePaperDeeds.ts'

type PaperFactsProps = {
  readonly paper: Output<'outgoing.get'>
  readonly today: string
  readonly deeds: PaperDeeds
  readonly onForm: (form: PaperForm) => void
}

/** How the paper stands in a sentence, and the one thing to do next. */
export function PaperFacts({ paper, today, deeds, onForm }: PaperFactsProps) {
  const t = useT()
  const { id, kind, state, sentFile } = paper
  return (
    <div className={classes.facts}>
      <div className={classes.said}>
        <p data-tone={paper.isVacant && state === 'ready' ? 'warn' : undefined}>
          <StateSentence paper={paper} today={today} />
        </p>
        {paper.isTitleEnglish && paper.postId !== null && (
          <p data-tone="warn">
            {t('documents:noLaoTitleLine')}{' '}
            <Link to="/people" search={{ open: paper.postId }} className="link">
              {t('documents:openPost')}
            </Link>
          </p>
        )}
        {paper.englishCount > Number(paper.isTitleEnglish) && (
          <p data-tone="warn">{t('documents:inEnglishLine', { count: paper.englishCount - Number(paper.isTitleEnglish) })}</p>
        )}
      </div>
      {sentFile !== null && (
        <button type="button" className="link" title={sentFile.name} onClick={() => deeds.openSentFile(id)}>
          <IconPaperclip size={14} aria-hidden /> {t('documents:openSent')}
        </button>
      )}
      {state === 'ready' && (
        <Button variant="default" rightSection={<kbd>S</kbd>} onClick={() => onForm('send')}>
          {t('documents:markSent')}
        </Button>
      )}
      {state === 'sent' && kind === 'followUp' && (
        <Button variant="default" rightSection={<kbd>A</kbd>} onClick={() => onForm('answer')}>
          {t('documents:markAnswered')}
        </Button>
      )}
    </div>
  )
}

function StateSentence({ paper, today }: Pick<PaperFactsProps, 'paper' | 'today'>) {
  const t = useT()
  const language = useLanguage()
  const day = (on: string) => formatDay(on, language, 'weekday')
  const { state, sentOn, sentHow, answeredOn, answerDueOn, voidReason } = paper
  if (state === 'void') return t(paper.number === null ? 'documents:voidFor' : 'documents:voidLine', { reason: voidReason })
  if (state === 'ready')
    return paper.isVacant ? t('documents:vacantLine', { day: formatDay(paper.datedOn, language, 'day') }) : t('documents:isReadyLine')
  return (
    <>
      {sentOn !== null && sentHow !== null && t('documents:sentLine', { how: t(`documents:how.${sentHow}`), day: day(sentOn) })}{' '}
      {answeredOn !== null && t('documents:answeredLine', { day: day(answeredOn) })}
      {answeredOn === null && answerDueOn !== null && (
        <span data-tone={answerDaysLate(paper, today) > 0 ? 'late' : undefined}>{t('documents:lateLine', { day: day(answerDueOn) })}</span>
      )}
    </>
  )
}
