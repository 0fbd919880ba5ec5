import { useNavigate, useSearch } from '@tanstack/react-router'
import { z } from 'zod'
import { changedSearch } from '#renderer/address.ts'
import { useCall } from '#renderer/api.tsx'
import { Day } from '#shared/domain/common.ts'
import { MeetingId } from '#shared/domain/meeting.ts'
import { WorkingGroupId } from '#shared/domain/working-group.ts'

const MeetingsView = z.enum(['week', 'month', 'year', 'list'])
export type MeetingsView = z.infer<typeof MeetingsView>

const MeetingsSearch = z.object({
  view: MeetingsView.catch('month'),
  on: Day.optional().catch(undefined),
  group: WorkingGroupId.optional().catch(undefined),
  open: MeetingId.optional().catch(undefined),
  new: z.coerce.string().optional().catch(undefined),
})

export type SearchChanges = Readonly<Partial<Record<'view' | 'on' | 'group' | 'new', string | undefined>>>

/** What the address says about this screen: view, day that is looked at, group, a meeting to open, a new one. */
export function useMeetingsSearch() {
  const { today } = useCall('app.state', {})
  const navigate = useNavigate()
  const search = useSearch({ strict: false })
  const { view, on, group, open, new: isNew } = MeetingsSearch.parse(search)
  return {
    view,
    today,
    on: on ?? today,
    groupId: group,
    openId: open,
    isNew: isNew !== undefined,
    /** Changes a part of the address; undefined takes it away. */
    change: (changes: SearchChanges) =>
      void navigate({ to: '/meetings', search: changedSearch(search, { new: undefined, ...changes }), replace: true }),
    openMeeting: (meetingId: MeetingId) => void navigate({ to: '/meetings/$meetingId', params: { meetingId } }),
  }
}
