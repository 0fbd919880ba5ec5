import { useNavigate } from '@tanstack/react-router'
import type { CellEvidence } from '#shared/contract/matrix.ts'
import { useMatrixView } from './useMatrixView.ts'
import { useSourceName } from './useSourceName.ts'

type SourceLinkProps = {
  readonly source: Pick<CellEvidence, 'activityId' | 'sourceKind' | 'sourceId' | 'sourceLabel' | 'meetingId'>
  /** What stands on it instead of the name of the source. */
  readonly label?: string
  /** Leads to the minutes even where the source is an action with a page of its own. */
  readonly toMinutes?: boolean
}

/** Names the source of a sentence and opens it: an action, minutes, or the counters of its row. */
export function SourceLink({ source, label, toMinutes = false }: SourceLinkProps) {
  const sourceName = useSourceName()
  const open = useOpenSource(source, toMinutes)
  const words = label ?? sourceName(source)
  if (open === undefined) return <span className="t12">{words}</span>
  return (
    <button type="button" className="link t12" onClick={open}>
      {words}
    </button>
  )
}

function useOpenSource({ activityId, sourceKind, sourceId, meetingId }: SourceLinkProps['source'], toMinutes: boolean) {
  const navigate = useNavigate()
  const { change } = useMatrixView()
  if (sourceKind === 'counter') return () => change({ open: activityId, part: 'counters', panel: undefined, new: undefined })
  if (sourceKind === 'action' && !toMinutes) return () => void navigate({ to: '/actions', search: { list: 'closed', open: sourceId } })
  if (meetingId !== null) return () => void navigate({ to: '/meetings/$meetingId/room', params: { meetingId } })
  return undefined
}
