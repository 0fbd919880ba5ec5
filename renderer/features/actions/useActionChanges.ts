import type { ActionRow } from '#shared/contract/actions.ts'
import type { ActionStatus } from '#shared/domain/action.ts'
import type { OrganisationId } from '#shared/domain/organisation.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { useCommand } from '../../api.tsx'
import { useLanguage, useT } from '../../i18n.ts'
import { showToast } from '../../toasts.ts'

/** A question that the bar at the foot of the list can ask. */
export type PromptKind = 'due' | 'lead' | 'status' | 'snooze'

/** The changes of one or many actions; each is one operation, says what it did and can be taken back. */
export function useActionChanges() {
  const t = useT()
  const language = useLanguage()
  const setDue = useCommand('actions.setDue')
  const setLead = useCommand('actions.setLead')
  const setStatus = useCommand('actions.setStatus')
  const snooze = useCommand('actions.snooze')
  const withdraw = useCommand('actions.withdraw')
  const reopen = useCommand('actions.reopen')
  return {
    setDue: (targets: Targets, dueOn: string | null) =>
      setDue.mutate({ ids: idsOf(targets), dueOn }, said(t('actions:dueSet', named(targets)))),
    setLead: (targets: Targets, organisationId: OrganisationId, name: string) =>
      setLead.mutate({ ids: idsOf(targets), organisationId }, said(t('actions:leadSet', { ...named(targets), name }))),
    setStatus: (targets: Targets, status: ActionStatus, word: string) =>
      setStatus.mutate({ ids: idsOf(targets), status }, said(t('actions:statusSet', { ...named(targets), status: word }))),
    snooze: (targets: Targets, untilOn: string | null) => {
      const text =
        untilOn === null ? t('actions:awake') : t('actions:snoozed', { ...named(targets), day: formatDay(untilOn, language, 'short') })
      snooze.mutate({ ids: idsOf(targets), untilOn }, said(text))
    },
    withdraw: (targets: Targets) => withdraw.mutate({ ids: idsOf(targets) }, said(t('actions:withdrawn', named(targets)))),
    reopen: (target: ActionRow) => reopen.mutate({ ids: [target.id] }, said(t('actions:reopened', { number: target.number }))),
  }
}

type Targets = readonly Pick<ActionRow, 'id' | 'number'>[]

function idsOf(targets: Targets): ActionRow['id'][] {
  return targets.map((target) => target.id)
}

function named(targets: Targets): { readonly count: number; readonly number: string } {
  return { count: targets.length, number: targets[0]?.number ?? '' }
}

function said(text: string) {
  return { onSuccess: () => showToast({ text, undoable: true }) }
}
