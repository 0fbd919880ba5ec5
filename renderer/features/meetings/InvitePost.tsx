import { Select } from '@mantine/core'
import { useCall, useCommand } from '#renderer/api.tsx'
import { useBilingual, useT } from '#renderer/i18n.ts'
import type { AttendanceSeat } from '#shared/contract/attendance.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import { PostId } from '#shared/domain/post.ts'

type InvitePostProps = {
  readonly meetingId: MeetingId
  readonly seats: readonly AttendanceSeat[]
  readonly heldOn: string | null
  readonly onClose: () => void
}

/** Invites a post that has no seat in the groups; it takes its place in protocol order. */
export function InvitePost({ meetingId, seats, heldOn, onClose }: InvitePostProps) {
  const t = useT()
  const bilingual = useBilingual()
  const { today } = useCall('app.state', {})
  const posts = useCall('people.posts', { on: heldOn ?? today })
  const taken = new Set(seats.map(({ postId }) => postId))
  const invite = useCommand('attendance.invite', { done: ({ invitedCount }) => t('prepare:postsInvited', { count: invitedCount }) })
  return (
    <Select
      searchable
      autoFocus
      aria-label={t('prepare:invitePost')}
      placeholder={t('prepare:postPlaceholder')}
      data={posts
        .filter(({ post }) => !taken.has(post.id))
        .map(({ post, organisation }) => ({
          value: post.id,
          label: `${bilingual(post.titleEn, post.titleLo)} · ${bilingual(organisation.shortEn, organisation.shortLo)}`,
        }))}
      onChange={(value) => value !== null && invite.mutate({ meetingId, postIds: [PostId.parse(value)] }, { onSuccess: onClose })}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    />
  )
}
