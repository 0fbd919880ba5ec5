import type { ActionId } from '#shared/domain/action.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall, useCommand } from '../../api.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { ActionFields, type CompleteDraft } from './ActionFields.tsx'

type NewActionProps = {
  readonly groupId: WorkingGroupId | undefined
  readonly activityId: ActivityId | undefined
  readonly onCreated: (id: ActionId) => void
  readonly onClose: () => void
}

/** A new action outside a meeting; it is numbered when it is created. */
export function NewAction({ groupId, activityId, onCreated, onClose }: NewActionProps) {
  const t = useT()
  const [firstGroup] = useCall('groups.list', {})
  const create = useCommand('actions.create', { done: ({ number }) => t('actions:created', { number }) })
  const handleSubmit = ({ textEn, textLo, dueOn, leadId, groupId: group, withIds, activityIds }: CompleteDraft) => {
    const id = newId<ActionId>()
    create.mutate(
      { id, groupId: group, textEn, textLo, dueOn, leadId, withIds: [...withIds], activityIds: [...activityIds] },
      { onSuccess: () => onCreated(id) },
    )
  }
  return (
    <SidePanel title={t('actions:newAction')} onClose={onClose}>
      <ActionFields
        start={{
          groupId: groupId ?? firstGroup?.id ?? null,
          textEn: '',
          textLo: '',
          dueOn: null,
          leadId: null,
          withIds: [],
          activityIds: activityId === undefined ? [] : [activityId],
        }}
        linked={[]}
        submitLabel={t('actions:create')}
        isNew
        onSubmit={handleSubmit}
        onCancel={onClose}
      />
    </SidePanel>
  )
}
