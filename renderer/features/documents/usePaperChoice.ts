import { useState } from 'react'
import type { OutgoingId } from '#shared/domain/outgoing.ts'

/** Papers chosen for something that is done with several at once; what is no longer shown is not chosen. */
export function usePaperChoice(shown: readonly OutgoingId[]) {
  const [picked, setPicked] = useState<ReadonlySet<OutgoingId>>(new Set())
  return {
    chosen: shown.filter((id) => picked.has(id)),
    has: (id: OutgoingId) => picked.has(id),
    toggle: (id: OutgoingId) => setPicked(picked.has(id) ? new Set([...picked].filter((other) => other !== id)) : new Set([...picked, id])),
    add: (ids: readonly OutgoingId[]) => setPicked(new Set([...picked, ...ids])),
    clear: () => setPicked(new Set()),
  }
}

export type PaperChoice = ReturnType<typeof usePaperChoice>
