import { IconAlertCircleFilled, IconCheck } from '@tabler/icons-react'
import { formatClock } from '#shared/i18n/format.ts'
import { useT } from '../i18n.ts'
import classes from './SaveState.module.css'

export type SaveStateValue =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** `at` is the instant of the commit, which the store has acknowledged. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly reason: string }

/** Tells what is on the disk; says Saved only after the commit. Read out politely, errors at once. */
export function SaveState({ state }: { readonly state: SaveStateValue }) {
  const t = useT()
  return (
    <span className={classes.state} data-kind={state.kind} role={state.kind === 'failed' ? 'alert' : 'status'}>
      {state.kind === 'saving' && t('common:saving')}
      {state.kind === 'saved' && (
        <>
          <IconCheck size={15} aria-hidden />
          {t('common:savedAt', { time: formatClock(state.at, undefined, true) })}
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <IconAlertCircleFilled size={15} aria-hidden />
          {t('common:notSaved', { reason: state.reason })}
        </>
      )}
    </span>
  )
}
