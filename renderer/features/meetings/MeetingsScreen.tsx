import { Navigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useKeys } from '#renderer/keys.ts'
import { addDays, addMonths } from '#shared/i18n/format.ts'
import { ConveningStrip } from './ConveningStrip.tsx'
import { MeetingColumn } from './MeetingColumn.tsx'
import { MeetingsBody } from './MeetingsBody.tsx'
import { MeetingsHead } from './MeetingsHead.tsx'
import classes from './MeetingsScreen.module.css'
import { MoveForm } from './MoveForm.tsx'
import { NewMeetingPanel } from './NewMeetingPanel.tsx'
import { type MeetingsView, useMeetingsSearch } from './useMeetingsSearch.ts'
import { type MovedMeeting, useMoveMeeting } from './useMoveMeeting.ts'

/** When do we meet, and is the promise kept: calendar, planned against held, what comes and what was. */
export function MeetingsScreen() {
  const { view, on, today, groupId, openId, isNew, change, openMeeting } = useMeetingsSearch()
  const [reasonFor, setReasonFor] = useState<MovedMeeting | null>(null)
  const moveMeeting = useMoveMeeting(setReasonFor)
  const step = (by: 1 | -1) => change({ on: stepped(view, on, by) })
  const startNew = () => change({ new: '1' })
  useKeys({ N: startNew, 'Mod+N': startNew })
  // While a panel is open, its own fields have the arrows.
  const hasPanel = isNew || reasonFor !== null
  useKeys(
    {
      T: () => change({ on: undefined }),
      W: () => change({ view: 'week' }),
      M: () => change({ view: undefined }),
      Y: () => change({ view: 'year' }),
      L: () => change({ view: 'list' }),
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
    },
    !hasPanel,
  )
  if (openId !== undefined) return <Navigate to="/meetings/$meetingId" params={{ meetingId: openId }} replace />
  return (
    <div className={classes.screen}>
      <div className={classes.left} data-region="list">
        <MeetingsHead view={view} on={on} isQuiet={hasPanel} onStep={step} onChange={change} onNew={startNew} />
        <ConveningStrip groupId={groupId} onGroup={(group) => change({ group })} />
        <div className={classes.body}>
          <MeetingsBody
            view={view}
            on={on}
            today={today}
            groupId={groupId}
            hasPanel={hasPanel}
            onOpen={openMeeting}
            onMove={moveMeeting}
            onNew={startNew}
          />
          {view !== 'list' && !hasPanel && <MeetingColumn today={today} groupId={groupId} onOpen={openMeeting} />}
        </div>
      </div>
      {reasonFor !== null && (
        <MoveForm meeting={reasonFor.meeting} heldOn={reasonFor.heldOn} today={today} onClose={() => setReasonFor(null)} />
      )}
      {isNew && reasonFor === null && (
        <Suspense>
          <NewMeetingPanel groupId={groupId} today={today} onClose={() => change({})} onCreated={openMeeting} />
        </Suspense>
      )}
    </div>
  )
}

function stepped(view: MeetingsView, on: string, by: 1 | -1): string {
  if (view === 'week') return addDays(on, by * 7)
  return addMonths(on, view === 'year' ? by * 12 : by)
}
