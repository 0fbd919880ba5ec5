import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import type { HeldSeat, SeatedPost } from '#shared/contract/people.ts'
import { type MembershipId, MembershipRole } from '#shared/domain/membership.ts'
import { useCall, useCommand } from '../../api.tsx'
import { DayField } from '../../components/DayField.tsx'
import { useBilingual, useT } from '../../i18n.ts'
import { newId } from '../../new-id.ts'
import { PanelForm } from './PanelForm.tsx'

type SeatFormProps = {
  readonly seated: SeatedPost
  /** null = a new seat. */
  readonly seat: HeldSeat | null
  readonly on: string
  readonly onClose: () => void
}

/** A post's seat in a group: its role, its days, and a place set by hand against protocol order. */
export function SeatForm({ seated: { post }, seat, on, onClose }: SeatFormProps) {
  const t = useT()
  const bilingual = useBilingual()
  const groups = useCall('groups.list', {})
  const [draft, setDraft] = useState({
    membershipId: seat?.membershipId ?? newId<MembershipId>(),
    groupId: seat?.groupId ?? groups[0]?.id,
    role: seat?.role ?? ('member' as const),
    fromOn: seat?.fromOn ?? null,
    toOn: seat?.toOn ?? null,
    position: seat?.position ?? null,
  })
  const code = groups.find(({ id }) => id === draft.groupId)?.code ?? ''
  const save = useCommand('people.saveMembership', { quiet: true, done: () => t('people:seatSaved', { group: code }) })
  const remove = useCommand('people.removeMembership', { done: () => t('people:seatDeleted', { group: code }) })
  const handleSubmit = () => {
    const { membershipId, groupId, role, fromOn, toOn, position } = draft
    if (groupId === undefined) return
    save.mutate({ id: membershipId, groupId, postId: post.id, role, fromOn, toOn, position }, { onSuccess: onClose })
  }
  return (
    <PanelForm
      title={t('people:editSeat')}
      overline={bilingual(post.titleEn, post.titleLo)}
      onClose={onClose}
      onSubmit={handleSubmit}
      isSaving={save.isPending}
      error={save.error}
      onDelete={seat === null ? undefined : () => remove.mutate({ id: seat.membershipId }, { onSuccess: onClose })}
    >
      <Select
        label={t('people:group')}
        allowDeselect={false}
        value={draft.groupId ?? null}
        data={groups.map(({ id, code: groupCode, nameEn, nameLo }) => ({
          value: id,
          label: `${groupCode} · ${bilingual(nameEn, nameLo)}`,
        }))}
        onChange={(value) => setDraft({ ...draft, groupId: groups.find(({ id }) => id === value)?.id })}
      />
      <Select
        label={t('people:role')}
        allowDeselect={false}
        value={draft.role}
        data={MembershipRole.options.map((value) => ({ value, label: t(`people:role.${value}`) }))}
        onChange={(value) => setDraft({ ...draft, role: MembershipRole.parse(value) })}
      />
      <DayField label={t('people:firstDay')} value={draft.fromOn} from={on} onChange={(fromOn) => setDraft({ ...draft, fromOn })} />
      <DayField label={t('people:lastDay')} value={draft.toOn} from={on} onChange={(toOn) => setDraft({ ...draft, toOn })} />
      <NumberInput
        label={t('people:handPosition')}
        description={t('people:handPositionHint')}
        min={1}
        allowDecimal={false}
        value={draft.position ?? ''}
        onChange={(value) => setDraft({ ...draft, position: value === '' ? null : Number(value) })}
      />
    </PanelForm>
  )
}
