import type { AgendaItemId } from '#shared/domain/agenda-item.ts'

/** Id of the element that has the focus when an agenda item is the current one. */
export function lineId(id: AgendaItemId): string {
  return `agenda-${id}`
}
