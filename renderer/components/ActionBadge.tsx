import type { TFunction } from 'i18next'
import type { Action } from '#shared/domain/action.ts'
import { type ActionState, actionState, daysLate } from '#shared/domain/action-status.ts'
import type { Language } from '#shared/domain/common.ts'
import { daysBetween, formatDay } from '#shared/i18n/format.ts'
import { useLanguage, useT } from '../i18n.ts'
import { type BadgeKind, StatusBadge } from './StatusBadge.tsx'

type Dated = Pick<Action, 'status' | 'dueOn' | 'snoozedUntilOn' | 'withdrawnAt'>

const KINDS: Readonly<Record<ActionState, BadgeKind>> = {
  late: 'late',
  soon: 'soon',
  inProgress: 'progress',
  open: 'open',
  snoozed: 'snoozed',
  done: 'done',
  cancelled: 'cancelled',
  withdrawn: 'cancelled',
}

/** State of an action: icon, word and colour, readable in black and white. */
export function ActionBadge({ action, today }: { readonly action: Dated; readonly today: string }) {
  const t = useT()
  const language = useLanguage()
  return <StatusBadge kind={KINDS[actionState(action, today)]}>{actionStateText(action, today, t, language)}</StatusBadge>
}

/** The word of the badge, also for copies and for the screen reader. */
export function actionStateText(action: Dated, today: string, t: TFunction, language: Language): string {
  const state = actionState(action, today)
  if (state === 'late') return t('actions:stateLate', { count: daysLate(action, today) })
  if (state === 'snoozed') return t('actions:stateSnoozed', { day: formatDay(action.snoozedUntilOn ?? today, language, 'day') })
  if (state !== 'soon') return t(`actions:state${state[0]?.toUpperCase()}${state.slice(1)}`)
  const ahead = daysBetween(today, action.dueOn ?? today)
  return ahead === 0 ? t('actions:stateDueToday') : t('actions:stateSoon', { count: ahead })
}
