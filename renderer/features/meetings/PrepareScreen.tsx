import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useCall, useIsGone } from '#renderer/api.tsx'
import { EmptyState } from '#renderer/components/EmptyState.tsx'
import { useT } from '#renderer/i18n.ts'
import { MeetingId } from '#shared/domain/meeting.ts'
import { AgendaColumn } from './AgendaColumn.tsx'
import { CancelForm } from './CancelForm.tsx'
import { EditMeetingForm } from './EditMeetingForm.tsx'
import { InvitedColumn } from './InvitedColumn.tsx'
import { MoveForm } from './MoveForm.tsx'
import { PapersColumn } from './PapersColumn.tsx'
import { PrepareHead } from './PrepareHead.tsx'
import classes from './PrepareScreen.module.css'
import type { PreparePanel } from './prepare-panel.ts'
import { QuestionsForm } from './QuestionsForm.tsx'
import { useMakePapers } from './useMakePapers.ts'

/** Can this meeting take place: agenda, who comes, which papers are missing. */
export function PrepareScreen() {
  const { meetingId } = useParams({ strict: false }) as { readonly meetingId: string }
  const id = MeetingId.parse(meetingId)
  // Convening can be taken back while its screen is open: nobody should go on working on a meeting that is not there.
  return useIsGone('meetings.get', { id }) ? <Gone /> : <Prepare key={id} id={id} />
}

function Gone() {
  const t = useT()
  const navigate = useNavigate()
  return <EmptyState text={t('prepare:gone')} actionLabel={t('meetings:allMeetings')} onAction={() => void navigate({ to: '/meetings' })} />
}

function Prepare({ id }: { readonly id: MeetingId }) {
  const details = useCall('meetings.get', { id })
  const { today } = useCall('app.state', {})
  const [panel, setPanel] = useState<PreparePanel | null>(null)
  const papers = useMakePapers(details)
  const { meeting } = details
  const close = () => setPanel(null)
  return (
    <div className={classes.screen}>
      <div className={classes.main}>
        <PrepareHead details={details} papers={papers} isQuiet={panel !== null} />
        <div className={classes.columns}>
          <AgendaColumn details={details} />
          <InvitedColumn details={details} />
          <PapersColumn details={details} papers={papers} onPanel={setPanel} />
        </div>
      </div>
      {panel === 'edit' && <EditMeetingForm meeting={meeting} onClose={close} />}
      {panel === 'move' && <MoveForm meeting={meeting} today={today} onClose={close} />}
      {panel === 'questions' && <QuestionsForm meeting={meeting} onClose={close} />}
      {panel === 'cancel' && <CancelForm meeting={meeting} onClose={close} />}
    </div>
  )
}
