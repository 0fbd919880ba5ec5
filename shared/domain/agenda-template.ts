import { z } from 'zod'
import type { AgendaPurpose, StandingItem } from './agenda-item.ts'
import type { MeetingKind } from './meeting.ts'

export const TemplateId = z.enum(['highLevel', 'subSector', 'miniDublin', 'preparatory', 'fieldVisit'])
export type TemplateId = z.infer<typeof TemplateId>

/** Items of a template that are no standing items of the program. */
type TemplateTopic =
  | 'keyMessages'
  | 'cooperation'
  | 'regionalUpdate'
  | 'draftReport'
  | 'draftAgenda'
  | 'logistics'
  | 'departure'
  | 'hostBriefing'
  | 'siteVisit'
  | 'debriefing'

export type TemplateItem = {
  /** Title in `i18n`, namespace `prepare`, under `item.<key>`. */
  readonly key: StandingItem | TemplateTopic
  readonly standing: StandingItem | null
  readonly purpose: AgendaPurpose | null
  readonly durationMinutes: number
  /** Whether the chair leads it; everything else has no presenter yet. */
  readonly byChair: boolean
}

/** Agendas to begin with, one for each kind of meeting. Times are office practice and can be changed in every agenda. */
export const agendaTemplates: Readonly<Record<TemplateId, readonly TemplateItem[]>> = {
  subSector: [
    standing('opening', 'information', 10, true),
    standing('adoptAgenda', 'decision', 5, true),
    standing('adoptMinutes', 'decision', 5, true),
    standing('mattersArising', 'discussion', 20),
    standing('matrixReview', 'discussion', 60),
    standing('partnerUpdates', 'information', 30),
    standing('otherBusiness', null, 10),
    standing('nextMeeting', 'decision', 5, true),
    standing('closing', 'information', 5, true),
  ],
  highLevel: [
    standing('opening', 'information', 20, true),
    standing('adoptAgenda', 'decision', 5, true),
    standing('adoptMinutes', 'decision', 5, true),
    standing('mattersArising', 'discussion', 15),
    standing('subGroups', 'information', 30),
    standing('matrixReview', 'discussion', 35),
    standing('partnerUpdates', 'information', 15),
    topic('keyMessages', 'decision', 10),
    standing('otherBusiness', null, 5),
    standing('nextMeeting', 'decision', 5, true),
    standing('closing', 'information', 5, true),
  ],
  miniDublin: [
    standing('opening', 'information', 10, true),
    standing('adoptAgenda', 'decision', 5, true),
    standing('mattersArising', 'discussion', 15),
    topic('regionalUpdate', 'information', 30),
    standing('partnerUpdates', 'information', 45),
    topic('cooperation', 'discussion', 30),
    standing('otherBusiness', null, 5),
    standing('nextMeeting', 'decision', 5, true),
    standing('closing', 'information', 5, true),
  ],
  preparatory: [
    standing('opening', 'information', 5, true),
    standing('mattersArising', 'discussion', 15),
    topic('draftAgenda', 'decision', 20),
    topic('draftReport', 'discussion', 45),
    topic('logistics', 'decision', 20),
    standing('otherBusiness', null, 10),
    standing('nextMeeting', 'decision', 5, true),
  ],
  fieldVisit: [
    topic('departure', 'information', 30),
    topic('hostBriefing', 'information', 60),
    topic('siteVisit', 'discussion', 120),
    topic('debriefing', 'discussion', 45),
    standing('nextMeeting', 'decision', 10, true),
    standing('closing', 'information', 5, true),
  ],
}

/** The template that fits a meeting: its kind decides, then whether its group is a sub-group, or stands alone as the Mini-Dublin Group does. */
export function defaultTemplate(kind: MeetingKind, group: { readonly isSubGroup: boolean; readonly hasSubGroups: boolean }): TemplateId {
  if (kind === 'fieldVisit' || kind === 'preparatory' || kind === 'highLevel') return kind
  if (group.isSubGroup) return 'subSector'
  return group.hasSubGroups ? 'highLevel' : 'miniDublin'
}

/** Standing items that end a meeting: a template puts them after what is there already. */
const ENDING: ReadonlySet<string> = new Set<StandingItem>(['otherBusiness', 'nextMeeting', 'closing'])

/** Where what ends a meeting begins: new items come before it. The count of the lines when nothing ends it. */
export function endingStart(lines: readonly { readonly standing: StandingItem | null }[]): number {
  const first = lines.findIndex(({ standing: key }) => key !== null && ENDING.has(key))
  return first < 0 ? lines.length : first
}

type MergedLine<Line> = { readonly kind: 'kept'; readonly line: Line } | { readonly kind: 'new'; readonly item: TemplateItem }

/**
 * Puts a template around the top-level lines that an agenda has already.
 *
 * A standing item that is there is kept and not added twice; topics of the template come only into an empty agenda.
 */
export function mergeTemplate<Line extends { readonly standing: StandingItem | null }>(
  lines: readonly Line[],
  template: readonly TemplateItem[],
): readonly MergedLine<Line>[] {
  const merged: MergedLine<Line>[] = lines.map((line) => ({ kind: 'kept', line }))
  const there = new Set(lines.map((line) => line.standing))
  template.forEach((item, index) => {
    if (item.standing === null ? lines.length > 0 : there.has(item.standing)) return
    merged.splice(placeOf(merged, template, index), 0, { kind: 'new', item })
  })
  return merged
}

/** After the template's item before it; what ends a meeting goes before the template's item after it, or to the end. */
function placeOf(
  merged: readonly MergedLine<{ readonly standing: StandingItem | null }>[],
  template: readonly TemplateItem[],
  index: number,
): number {
  const ends = ENDING.has(template[index]?.key ?? '')
  if (!ends) return merged.findLastIndex((line) => template.slice(0, index).some((item) => isSame(line, item))) + 1
  const after = merged.findIndex((line) => template.slice(index + 1).some((item) => isSame(line, item)))
  return after < 0 ? merged.length : after
}

function isSame(line: MergedLine<{ readonly standing: StandingItem | null }>, item: TemplateItem): boolean {
  return line.kind === 'new' ? line.item === item : line.line.standing !== null && line.line.standing === item.standing
}

function standing(key: StandingItem, purpose: AgendaPurpose | null, durationMinutes: number, byChair = false): TemplateItem {
  return { key, standing: key, purpose, durationMinutes, byChair }
}

function topic(key: TemplateTopic, purpose: AgendaPurpose, durationMinutes: number): TemplateItem {
  return { key, standing: null, purpose, durationMinutes, byChair: false }
}
