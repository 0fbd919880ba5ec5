import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useCall, useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import { newId } from '#renderer/new-id.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { QuestionId } from '#shared/domain/question.ts'
import { MOST_QUESTIONS } from '#shared/domain/question-suggestion.ts'
import classes from './MeetingForm.module.css'
import { MeetingForm } from './MeetingForm.tsx'
import { SuggestedQuestions } from './SuggestedQuestions.tsx'

/** The two questions that the page “since we last met” puts to the co-chairs, in both languages. */
export function QuestionsForm({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const t = useT()
  const bilingual = useBilingual()
  const stored = useCall('questions.list', { groupId: meeting.groupId })
  const [drafts, setDrafts] = useState(() =>
    Array.from({ length: MOST_QUESTIONS }, (_, index) => ({
      id: stored[index]?.id ?? newId<QuestionId>(),
      textEn: stored[index]?.textEn ?? '',
      textLo: stored[index]?.textLo ?? '',
    })),
  )
  const save = useCommand('questions.save', { quiet: true, done: () => t('prepare:questionsSaved') })
  const remove = useCommand('questions.remove', { quiet: true, done: () => t('prepare:questionsSaved') })
  const change = (index: number, changes: { readonly textEn?: string; readonly textLo?: string }) =>
    setDrafts(drafts.map((draft, place) => (place === index ? { ...draft, ...changes } : draft)))
  const free = drafts.findIndex(({ textEn, textLo }) => textEn.trim() === '' && textLo.trim() === '')
  const store = async () => {
    for (const [index, { id, textEn, textLo }] of drafts.entries()) {
      const before = stored.find((question) => question.id === id)
      const isEmpty = textEn.trim() === '' && textLo.trim() === ''
      if (isEmpty && before !== undefined) await remove.mutateAsync({ id })
      const isChanged = before?.textEn !== textEn.trim() || before?.textLo !== textLo.trim()
      if (!isEmpty && isChanged) {
        const { groupId, id: meetingId } = meeting
        await save.mutateAsync({ id, groupId, meetingId, position: index + 1, textEn: textEn.trim(), textLo: textLo.trim() })
      }
    }
    onClose()
  }
  return (
    <MeetingForm
      title={t('prepare:questionsTitle')}
      overline={bilingual(meeting.titleEn, meeting.titleLo)}
      doLabel={t('common:save')}
      onClose={onClose}
      // What is refused is shown in the form.
      onSubmit={() => void store().catch(() => undefined)}
      isBusy={save.isPending || remove.isPending}
      error={save.error ?? remove.error}
    >
      <p className={classes.note}>{t('prepare:questionsHint')}</p>
      <SuggestedQuestions
        groupId={meeting.groupId}
        taken={drafts.map(({ textEn }) => textEn)}
        canTake={free >= 0}
        onTake={(suggestion) => change(free, suggestion)}
      />
      {drafts.map(({ id, textEn, textLo }, index) => (
        <div key={id}>
          <Textarea
            label={t('prepare:questionEn', { n: index + 1 })}
            value={textEn}
            autosize
            autoFocus={index === 0}
            maxRows={5}
            onChange={(event) => change(index, { textEn: event.currentTarget.value })}
          />
          <Textarea
            label={t('prepare:questionLo', { n: index + 1 })}
            lang="lo"
            value={textLo}
            autosize
            maxRows={5}
            onChange={(event) => change(index, { textLo: event.currentTarget.value })}
          />
        </div>
      ))}
    </MeetingForm>
  )
}
