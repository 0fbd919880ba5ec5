import { ActionIcon } from '@mantine/core'
import { IconAlertCircleFilled, IconX } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { RemedyButton } from '../components/RemedyButton.tsx'
import { useErrorText, useT } from '../i18n.ts'
import { reversedWords } from '../reversed-words.ts'
import { closeToast, showError, showToast, useToast } from '../toasts.ts'
import { undoStep } from '../undo.ts'
import classes from './Toasts.module.css'

const SHOWN_MS = 8_000

/** One message at a time: what happened, and Undo. Errors stay until they are closed, or until their screen is left. */
export function Toasts() {
  const toast = useToast()
  return (
    <div className={classes.place} role={toast?.error === undefined ? 'status' : 'alert'}>
      {toast !== null && <ToastLine key={toast.id} toast={toast} />}
    </div>
  )
}

type ToastLineProps = { readonly toast: NonNullable<ReturnType<typeof useToast>> }

function ToastLine({ toast }: ToastLineProps) {
  const t = useT()
  const errorText = useErrorText()
  const router = useRouter({ warn: false })
  const [held, setHeld] = useState(false)
  const isError = toast.error !== undefined
  useEffect(() => {
    if (!isError) return
    return router?.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && closeToast())
  }, [isError, router])
  useEffect(() => {
    if (isError || held) return
    const timer = setTimeout(closeToast, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [isError, held])
  const handleUndo = async () => {
    try {
      const reversed = await undoStep()
      showToast({ text: typeof reversed === 'object' ? reversedWords(t, reversed) : t('common:undone') })
    } catch (error) {
      showError(error)
    }
  }
  return (
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
      <RemedyButton error={toast.error} className={classes.undo} />
      {toast.actions.map(({ label, run }) => (
        <button key={label} type="button" className={classes.undo} onClick={run}>
          {label}
        </button>
      ))}
      {toast.undoable && (
        <button type="button" className={classes.undo} onClick={handleUndo}>
          {t('common:undo')} <kbd>Ctrl Z</kbd>
        </button>
      )}
      <ActionIcon variant="transparent" size={24} className={classes.close} aria-label={t('common:close')} onClick={closeToast}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  )
}
