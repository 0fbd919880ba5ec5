import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Choice } from '#renderer/useChoice.ts'
import type { OutgoingId } from '#shared/domain/outgoing.ts'
import { useT } from '../../i18n.ts'
import classes from './Documents.module.css'
import { SendForm } from './SendForm.tsx'
import type { PaperDeeds } from './usePaperDeeds.ts'

type ChosenBarProps = { readonly choice: Choice<OutgoingId>; readonly today: string; readonly deeds: PaperDeeds; readonly canSend: boolean }

/** What is done with several papers at once; stands at the foot of the register and pushes it. */
export function ChosenBar({ choice, today, deeds, canSend }: ChosenBarProps) {
  const t = useT()
  const [isSending, setSending] = useState(false)
  const { chosen, clear } = choice
  return (
    <div className={classes.chosen} role="toolbar" aria-label={t('documents:chosen', { count: chosen.length })}>
      {isSending ? (
        <SendForm
          today={today}
          addressee=""
          count={chosen.length}
          droppedFile={null}
          onClose={() => setSending(false)}
          onSend={async (mark) => {
            const isDone = await deeds.markSent(chosen, mark, '', null)
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
          {canSend && (
            <Button variant="default" onClick={() => setSending(true)}>
              {t('documents:markSent')}
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
