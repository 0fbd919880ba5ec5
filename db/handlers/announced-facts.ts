import { plainTextOf } from '#shared/documents/outline.ts'
import type { Paper } from '#shared/documents/tree.ts'
import type { Outgoing } from '#shared/domain/outgoing.ts'
import { formatDay, formatTimes } from '#shared/i18n/format.ts'

type Appointment = {
  readonly heldOn: string | null
  readonly startsTime: string | null
  readonly endsTime: string | null
  readonly venueEn: string
  readonly venueLo: string
}

/** Whether a paper, as it was frozen, names the day, the times and the place that a meeting has now. */
export function announces({ tree, language }: Pick<Outgoing, 'tree' | 'language'>, facts: Appointment): boolean {
  const text = plainTextOf(JSON.parse(tree) as Paper)
  const spoken = language === 'lo' ? 'lo' : 'en'
  const day = facts.heldOn === null ? '' : formatDay(facts.heldOn, spoken, 'weekday')
  const venue = spoken === 'lo' ? facts.venueLo || facts.venueEn : facts.venueEn
  return [day, formatTimes(facts.startsTime, facts.endsTime), venue].every((part) => text.includes(part))
}
