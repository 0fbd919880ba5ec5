import { useCall } from '#renderer/api.tsx'
import { weekOf, weeksOfMonth } from '#shared/domain/calendar-weeks.ts'
import type { Meeting, MeetingId } from '#shared/domain/meeting.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import { CalendarGrid } from './CalendarGrid.tsx'
import { MeetingList } from './MeetingList.tsx'
import type { MeetingsView } from './useMeetingsSearch.ts'
import { YearGrid } from './YearGrid.tsx'

type MeetingsBodyProps = {
  readonly view: MeetingsView
  readonly on: string
  readonly today: string
  readonly groupId: WorkingGroupId | undefined
  readonly hasPanel: boolean
  readonly onOpen: (id: MeetingId) => void
  readonly onMove: (meeting: Meeting, byDays: number) => void
  readonly onNew: () => void
}

/** The meetings in the view that was chosen. */
export function MeetingsBody({ view, on, today, groupId, hasPanel, onOpen, onMove, onNew }: MeetingsBodyProps) {
  const rows = useCall('meetings.list', groupId === undefined ? {} : { groupId })
  switch (view) {
    case 'week':
      return <CalendarGrid rows={rows} weeks={[weekOf(on)]} month={null} today={today} groupId={groupId} onOpen={onOpen} onMove={onMove} />
    case 'year':
      return <YearGrid rows={rows} year={on.slice(0, 4)} today={today} onOpen={onOpen} />
    case 'list':
      return <MeetingList rows={rows} isFiltered={groupId !== undefined} hasPanel={hasPanel} onOpen={onOpen} onNew={onNew} />
    default:
      return (
        <CalendarGrid
          rows={rows}
          weeks={weeksOfMonth(on)}
          month={on.slice(0, 7)}
          today={today}
          groupId={groupId}
          onOpen={onOpen}
          onMove={onMove}
        />
      )
  }
}
