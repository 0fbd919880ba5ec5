import type { ActionDetails } from '#shared/contract/actions.ts'
import { useCommand } from '../../api.tsx'
import { useT } from '../../i18n.ts'
import { ActionFields, type CompleteDraft } from './ActionFields.tsx'

/** Changes what an action says, who owes it, until when, and which rows it feeds. */
export function EditAction({ action, onDone }: { readonly action: ActionDetails; readonly onDone: () => void }) {
  const t = useT()
  const update = useCommand('actions.update', { done: () => t('actions:saved', { number: action.number }) })
  const [lead, ...others] = action.parties
  const handleSubmit = ({ textEn, textLo, dueOn, leadId, withIds, activityIds }: CompleteDraft) =>
    update.mutate(
      { id: action.id, textEn, textLo, dueOn, responsible: { leadId, withIds: [...withIds] }, activityIds: [...activityIds] },
      { onSuccess: onDone },
    )
  return (
    <ActionFields
      start={{
        groupId: action.groupId,
        textEn: action.textEn,
        textLo: action.textLo,
        dueOn: action.dueOn,
        leadId: lead?.organisationId ?? null,
        withIds: others.map((party) => party.organisationId),
        activityIds: action.activities.map((activity) => activity.id),
      }}
      linked={action.activities}
      submitLabel={t('common:save')}
      isNew={false}
      onSubmit={handleSubmit}
      onCancel={onDone}
    />
  )
}
