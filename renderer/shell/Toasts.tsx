import { ActionIcon } from '@mantine/core'
import { IconAlertCircleFilled, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useErrorText, useT } from '../i18n.ts'
import { closeToast, showError, showToast, useToast } from '../toasts.ts'
import { undoStep } from '../undo.ts'
import classes from './Toasts.module.css'

const SHOWN_MS = 8_000

/** One message at a time: what happened, and Undo. Errors stay until they are closed. */
export function Toasts() {
  const t = useT()
  const errorText = useErrorText()
  const toast = useToast()
  const [held, setHeld] = useState(false)
  const isError = toast?.error !== undefined
  useEffect(() => {
    if (toast === null || isError || held) return
    const timer = setTimeout(closeToast, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, isError, held])
  const handleUndo = async () => {
    try {
      await undoStep()
      showToast({ text: t('common:undone') })
    } catch (error) {
      showError(error)
    }
  }
  return (
    <div className={classes.place} role={isError ? 'alert' : 'status'}>
      {toast !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it on the screen
        <div
          className={classes.toast}
          data-error={isError || undefined}
          onMouseEnter={() => setHeld(true)}
          onMouseLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {isError && <IconAlertCircleFilled size={16} aria-hidden />}
          <span>{isError ? errorText(toast.error) : toast.text}</span>
          {toast.undoable && (
            <button type="button" className={classes.undo} onClick={handleUndo}>
              {t('common:undo')} <kbd>Ctrl Z</kbd>
            </button>
          )}
          <ActionIcon variant="transparent" size={24} className={classes.close} aria-label={t('common:close')} onClick={closeToast}>
            <IconX size={15} />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}
