import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Choice } from '#renderer/useChoice.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useT } from '../../i18n.ts'
import { useKeys } from '../../keys.ts'
import classes from './Documents.module.css'
import { SendForm } from './SendForm.tsx'
import type { PaperDeeds } from './usePaperDeeds.ts'

type ChosenBarProps = {
  readonly choice: Choice<OutgoingId>
  /** Those of the chosen papers that can be marked as sent. */
  readonly ready: readonly OutgoingId[]
  readonly today: string
  readonly deeds: PaperDeeds
}

/** What is done with several papers at once; stands at the foot of the register and pushes it. */
export function ChosenBar({ choice, ready, today, deeds }: ChosenBarProps) {
  const t = useT()
  const [isSending, setSending] = useState(false)
  const { chosen, clear } = choice
  // Before the key of the one open paper: what is chosen is meant.
  useKeys({ S: () => setSending(ready.length > 0) })
  return (
    <div className={classes.chosen} role="toolbar" aria-label={t('documents:chosen', { count: chosen.length })}>
      {isSending ? (
        <SendForm
          today={today}
          addressee=""
          count={ready.length}
          droppedFile={null}
          onClose={() => setSending(false)}
          onSend={async (mark) => {
            const isDone = await deeds.markSent(ready, mark, t('documents:onePaper'), null)
            if (isDone) clear()
            return isDone
          }}
        />
      ) : (
        <>
          <b className="clip">{t('documents:chosen', { count: chosen.length })}</b>
          <Button variant="default" leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => void deeds.print(chosen)}>
            {t('documents:printTogether')}
          </Button>
          {ready.length > 0 && (
            <Button variant="default" onClick={() => setSending(true)}>
              {t('documents:markSent')} <kbd aria-hidden>S</kbd>
            </Button>
          )}
          <span className={classes.gap} />
          <Button variant="subtle" onClick={clear}>
            {t('documents:clear')} <kbd>Esc</kbd>
          </Button>
        </>
      )}
    </div>
  )
}
