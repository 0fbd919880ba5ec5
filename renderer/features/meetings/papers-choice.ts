import { createStore, useStore } from '#renderer/store.ts'
import type { MeetingId } from '#shared/domain/meeting.ts'
import type { PaperLanguage } from '#shared/domain/outgoing.ts'

/** Papers that a meeting needs before it is held. */
export const PAPER_KINDS = ['invitation', 'agenda', 'signInSheet'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

type PapersChoice = {
  /** What is made next, and what was missing when it was picked: once something else is missing, that is made next. */
  readonly picked: { readonly kinds: ReadonlySet<PaperKind>; readonly missing: string } | null
  readonly agendaLanguage: PaperLanguage
}

const NOTHING_PICKED: PapersChoice = { picked: null, agendaLanguage: 'en' }

/** Picked papers by meeting; they stay while other screens are looked at, such as the Lao wording that holds them back. */
export const papersChoices = createStore<ReadonlyMap<MeetingId, PapersChoice>>(new Map())

/** The papers that are picked for a meeting, and the way to pick others. */
export function usePapersChoice(meetingId: MeetingId) {
  const choice = useStore(papersChoices).get(meetingId) ?? NOTHING_PICKED
  const change = (patch: Partial<PapersChoice>) => {
    const kept = papersChoices.get()
    papersChoices.set(new Map([...kept, [meetingId, { ...(kept.get(meetingId) ?? NOTHING_PICKED), ...patch }]]))
  }
  return { ...choice, change }
}
