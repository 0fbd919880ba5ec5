import { useNavigate } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useEffect, useState } from 'react'
import { useChoice } from '#renderer/useChoice.ts'
import { canBeReached } from '#shared/domain/contact.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { answerDaysLate } from '#shared/domain/outgoing-marks.ts'
import { useCall } from '../../api.tsx'
import { ContactNotice } from '../../components/ContactNotice.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useT } from '../../i18n.ts'
import { AfterWording } from './AfterWording.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import classes from './Documents.module.css'
import { DocumentsTools } from './DocumentsTools.tsx'
import { JobBar } from './JobBar.tsx'
import { PaperPane } from './PaperPane.tsx'
import type { PaperForm } from './paper-form.ts'
import { focusRegister, RegisterTable } from './RegisterTable.tsx'
import { choosableOf, papersOf } from './register-lines.ts'
import { useDocumentKeys } from './useDocumentKeys.ts'
import { usePaperDeeds } from './usePaperDeeds.ts'
import { type Register, useRegister, WITHOUT_WORDING } from './useRegister.ts'
import { useWriteLetters, type WriteLetters } from './useWriteLetters.ts'
import { WordingButton } from './WordingButton.tsx'
import { WordingPane } from './WordingPane.tsx'
import { WriteButton } from './WriteButton.tsx'

/** What must leave the house, and what has left it: the register, with the paper beside it. */
export function DocumentsScreen() {
  const t = useT()
  const register = useRegister()
  const { search, rows, lines, today, change } = register
  const shown = papersOf(lines)
  const choice = useChoice(choosableOf(lines).map(({ id }) => id))
  const deeds = usePaperDeeds()
  const letters = useWriteLetters(register)
  const [asked, setAsked] = useState<{ readonly id: OutgoingId; readonly form: PaperForm } | null>(null)
  const openId = search.open ?? shown[0]?.id
  const paneId = useDeferredValue(openId)
  const hasRows = rows.length > 0
  // Enter opens the paper at once: the register has the keyboard as soon as there is one.
  useEffect(() => {
    if (hasRows) focusRegister()
  }, [hasRows])
  const openPaper = (id: OutgoingId) => change({ open: id, ...WITHOUT_WORDING })
  const handleKeyDown = useDocumentKeys({
    register,
    openId,
    choice,
    deeds,
    onOpen: openPaper,
    onForm: (form) => openId !== undefined && setAsked({ id: openId, form }),
  })
  return (
    <div className={classes.screen}>
      <PageHead
        title={t('documents:title')}
        fact={<Fact register={register} />}
        tools={<DocumentsTools register={register} />}
        actions={
          <>
            <WordingButton onOpen={() => change({ ...WITHOUT_WORDING, wording: 1 })} />
            <WriteButton letters={letters} />
          </>
        }
      />
      <LettersNotice letters={letters} />
      {letters.progress !== null && <JobBar progress={letters.progress} onCancel={letters.cancel} />}
      <div className={classes.body}>
        <div className={classes.main}>
          {!hasRows ? (
            <Nothing register={register} />
          ) : (
            <RegisterTable
              register={register}
              choice={choice}
              openId={openId}
              onOpen={openPaper}
              onKeyDown={handleKeyDown}
              onPrint={(ids) => void deeds.print(ids)}
            />
          )}
          {choice.chosen.length > 0 && (
            <ChosenBar
              choice={choice}
              ready={rows.filter(({ id, state }) => choice.has(id) && state === 'ready').map(({ id }) => id)}
              today={today}
              deeds={deeds}
            />
          )}
        </div>
        <Suspense fallback={<section className={classes.pane} />}>
          {search.wording !== undefined ? (
            <WordingPane
              key={search.sentences}
              asked={search.sentences?.split(',') ?? []}
              next={(search.from ?? search.letters) !== undefined && <AfterWording register={register} letters={letters} />}
              onClose={() => change(WITHOUT_WORDING)}
            />
          ) : paneId === undefined ? (
            <section className={classes.pane}>
              <p className={classes.pick}>{hasRows && t('documents:pickOne')}</p>
            </section>
          ) : (
            <PaperPane
              key={paneId}
              id={paneId}
              today={today}
              deeds={deeds}
              form={asked?.id === paneId ? asked.form : null}
              onForm={(form) => setAsked(form === null ? null : { id: paneId, form })}
            />
          )}
        </Suspense>
      </div>
    </div>
  )
}

/** Of the letters that can be written now, the first whose contact nobody can reach. */
function LettersNotice({ letters }: { readonly letters: WriteLetters }) {
  const { settings } = useCall('app.state', {})
  const silent = letters.meetings.find(({ contact }) => !canBeReached(contact, settings))
  return (
    silent !== undefined && (
      <div className={classes.notice}>
        <ContactNotice contact={silent.contact} />
      </div>
    )
  )
}

/** What waits, and what is late; of everything that is filtered. */
function Fact({ register: { rows, today } }: { readonly register: Register }) {
  const t = useT()
  const readyCount = rows.filter(({ state }) => state === 'ready').length
  const lateCount = rows.filter((row) => answerDaysLate(row, today) > 0).length
  return (
    <>
      {readyCount > 0 ? t('documents:factReady', { count: readyCount }) : t('documents:factNothing')}
      {lateCount > 0 && (
        <>
          , <span className={classes.late}>{t('documents:factLate', { count: lateCount })}</span>
        </>
      )}
    </>
  )
}

function Nothing({ register }: { readonly register: Register }) {
  const t = useT()
  const navigate = useNavigate()
  const years = useCall('outgoing.years', {})
  if (register.isFiltered || years.length > 0) {
    return <EmptyState text={t('documents:nothingFound')} actionLabel={t('documents:liftAll')} onAction={() => register.lift()} />
  }
  return (
    <EmptyState
      text={t('documents:emptyYear')}
      actionLabel={t('documents:emptyAction')}
      onAction={() => void navigate({ to: '/meetings' })}
    />
  )
}
