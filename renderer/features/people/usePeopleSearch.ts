import { useNavigate, useSearch } from '@tanstack/react-router'
import { z } from 'zod'
import { changedSearch } from '#renderer/address.ts'
import { Day } from '#shared/domain/common.ts'
import { WorkingGroupId } from '#shared/domain/working-group.ts'
import { useCall } from '../../api.tsx'

export type PeopleView = 'time' | 'list' | 'organisations'

const PeopleSearch = z.object({
  view: z.enum(['time', 'list', 'organisations']).catch('time'),
  on: Day.optional().catch(undefined),
  group: WorkingGroupId.optional().catch(undefined),
  open: z.string().optional().catch(undefined),
  new: z.coerce.string().optional().catch(undefined),
})

/** What the address says about this screen: view, day, group, open record. */
export function usePeopleSearch() {
  const { today } = useCall('app.state', {})
  const navigate = useNavigate()
  const search = useSearch({ strict: false })
  const { view, on, group, open, new: isNew } = PeopleSearch.parse(search)
  return {
    view,
    today,
    on: on ?? today,
    groupId: group,
    openId: open,
    isNew: isNew !== undefined,
    /** Changes a part of the address; undefined takes it away. */
    change: (changes: Readonly<Record<string, string | undefined>>) =>
      void navigate({ to: '/people', search: changedSearch(search, { new: undefined, ...changes }), replace: true }),
  }
}
