import { Refusal } from '../errors.ts'
import type { Activity, ActivityId, CommitmentId } from './activity.ts'
import type { Language } from './common.ts'
import type { Period, PeriodId, Report } from './period.ts'
import { languageOfText } from './progress-sentence.ts'
import type { ReportRecord } from './report-record.ts'
import type { WorkingGroup, WorkingGroupId } from './working-group.ts'

/**
 * A report is taken in once: a second time would double every row of the matrix.
 *
 * @throws {Refusal} `report.alreadyImported`.
 */
export function refuseSecondImport(group: string, period: string, activityCount: number): void {
  if (activityCount > 0) throw new Refusal('report.alreadyImported', { group, period, count: activityCount })
}

/**
 * A period of the same name must be the same period.
 *
 * @throws {Refusal} `report.periodDiffers`.
 */
export function refuseOtherDates(known: Pick<Period, 'label' | 'startsOn' | 'endsOn'>, wanted: Pick<Period, 'startsOn' | 'endsOn'>): void {
  if (known.startsOn === wanted.startsOn && known.endsOn === wanted.endsOn) return
  throw new Refusal('report.periodDiffers', { period: known.label, startsOn: known.startsOn, endsOn: known.endsOn })
}

/** What a known group still lacks and the report says; what the office wrote itself stays. */
export function completedByReport(
  group: Pick<WorkingGroup, 'mandateEn' | 'chairLine'>,
  record: Pick<ReportRecord, 'mandate' | 'chairs'>,
): Pick<WorkingGroup, 'mandateEn' | 'chairLine'> {
  return {
    mandateEn: group.mandateEn === '' ? record.mandate : group.mandateEn,
    chairLine: group.chairLine === '' ? record.chairs : group.chairLine,
  }
}

/** A group that is known only by its code and name. */
export function newGroup(
  id: WorkingGroupId,
  { code, nameEn }: Pick<WorkingGroup, 'code' | 'nameEn'>,
  parentId: WorkingGroupId | null,
  position: number,
): WorkingGroup {
  return {
    id,
    parentId,
    code,
    nameEn,
    nameLo: '',
    mandateEn: '',
    mandateLo: '',
    chairLine: '',
    mark: code.slice(0, 2),
    quorumCount: null,
    position,
    deletedAt: null,
  }
}

/** The prose of the report, letter for letter. */
export function reportFrom(
  record: ReportRecord,
  ids: Pick<Report, 'id' | 'periodId' | 'groupId' | 'language'>,
  source: { readonly sourceName: string; readonly importedAt: string },
): Report {
  return {
    ...ids,
    groupName: record.groupName,
    chairs: record.chairs,
    mandate: record.mandate,
    overviewTitle: record.overviewTitle,
    overviewPrompt: record.overviewPrompt,
    overview: record.overview,
    performanceTitle: record.performanceTitle,
    note: record.note,
    columnTitles: JSON.stringify(record.columnTitles),
    ...source,
    deletedAt: null,
  }
}

/** The activities of the report, numbered by their place, on the side of the language that the report is written in. */
export function activitiesFrom(
  record: ReportRecord,
  ids: { readonly periodId: PeriodId; readonly groupId: WorkingGroupId },
  newIds: readonly { readonly id: ActivityId; readonly commitmentId: CommitmentId }[],
  language: Language,
): readonly Activity[] {
  const isLao = language === 'lo'
  const sides = (text: string) => (isLao ? (['', text] as const) : ([text, ''] as const))
  return newIds.flatMap((own, index) => {
    const row = record.activities[index]
    if (row === undefined) return []
    const [titleEn, titleLo] = sides(row.title)
    const [progressEn, progressLo] = sides(row.progress ?? '')
    const [challengesEn, challengesLo] = sides(row.challenges ?? '')
    const [keyMessageEn, keyMessageLo] = sides(row.keyMessage ?? '')
    const [indicatorEn, indicatorLo] = row.indicator === null ? [null, null] : sides(row.indicator)
    return {
      ...{ ...own, ...ids, position: index + 1 },
      ...{ titleEn, titleLo, indicatorEn, indicatorLo },
      ...{ progressEn, progressLo, challengesEn, challengesLo, keyMessageEn, keyMessageLo },
      ...{ baseline: '', target: '', actual: '' },
      ...{ retiredAt: null, retiredReason: null, deletedAt: null },
    }
  })
}

/** Language that a report is written in: the one of its column titles. */
export function languageOfReport({ columnTitles, activities }: Pick<ReportRecord, 'columnTitles' | 'activities'>): Language {
  // A table from elsewhere may have no titles.
  return languageOfText(columnTitles[0] || (activities[0]?.title ?? ''))
}
