import type { CellEvidence } from '#shared/contract/matrix.ts'
import { buildMatrixReport, type ReportSource } from '#shared/documents/matrix-report.ts'
import { reportAnnex } from '#shared/documents/report-annex.ts'
import type { Language } from '#shared/domain/common.ts'
import { cellProperty } from '#shared/domain/matrix-cell.ts'
import type { Period, PeriodId, Report } from '#shared/domain/period.ts'
import { type ReportHead, type ReportTemplate, reportHead, reportRows } from '#shared/domain/report-form.ts'
import type { WorkingGroup, WorkingGroupId } from '#shared/domain/working-group.ts'
import { Refusal } from '#shared/errors.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { messages } from '#shared/i18n/index.ts'
import type { CommandContext, Reader } from './context.ts'
import { readActivities } from './matrix-period.ts'
import { readEvidence, readMatrixRows } from './matrix-rows.ts'
import { type PaperDraft, toEverybody } from './paper-draft.ts'
import type { PaperOffice } from './paper-office.ts'
import { readAnnexMaterial } from './report-annex-material.ts'

/** The yearly report of a group and period as a paper, in one language. */
export async function draftMatrixReport(
  { db, today }: Pick<CommandContext, 'today'> & { readonly db: Reader },
  office: PaperOffice,
  period: Period,
  group: WorkingGroup,
  { language, withSources, withAnnex }: { readonly language: Language; readonly withSources: boolean; readonly withAnnex: boolean },
): Promise<PaperDraft> {
  const words = office.wordsFor(language)
  const isWhole = group.id === (await requireReportingGroup(db)).id
  const all = (await readActivities(db, period.id)).filter(({ retiredAt }) => retiredAt === null)
  // A sub-group reports its own rows and those its meetings or actions touch.
  const activities = isWhole ? all : (await readMatrixRows(db, all, today, group.id)).map(({ activity }) => activity)
  if (activities.length === 0) throw new Refusal('report.nothingToReport', { period: period.label })
  const sectorHead = await readReportHead(db, office, period, language)
  const head = isWhole ? sectorHead : headOfGroup(sectorHead, group, language)
  const evidence = withSources ? await readEvidence(db, activities) : []
  const sources: readonly ReportSource[] = activities.flatMap((activity, index) =>
    evidence
      .filter((one) => one.activityId === activity.id && one.language === language && one.state !== 'gone')
      .map((one) => ({ position: index + 1, column: one.columnName, quote: one.quote, source: sourceWords(one, language) })),
  )
  const annex = withAnnex ? reportAnnex(await readAnnexMaterial(db, period, group.id, activities, today), language, words) : []
  const report = { ...head, activities: reportRows(activities, (column) => cellProperty(column, language)) }
  return {
    ...toEverybody,
    kind: 'matrixReport',
    language,
    build: async ({ datedOn }) => ({
      paper: buildMatrixReport({ datedOn, language, report, sources, annex }, words),
      addressee: '',
      answerDueOn: null,
    }),
  }
}

/** “CSSWG/2015/01-A1, 12 November 2015”; a counter has no number of its own. */
function sourceWords({ sourceKind, sourceLabel, sourceOn }: CellEvidence, language: Language): string {
  const name = sourceKind === 'counter' ? messages[language].counters.title : ''
  return [name, sourceLabel, sourceOn === null ? '' : formatDay(sourceOn, language, 'long')].filter((part) => part !== '').join(', ')
}

/** A sub-group reports under its own name, chairs and mandate, and without the overview of the whole sector. */
function headOfGroup(head: ReportHead, group: WorkingGroup, language: Language): ReportHead {
  const isLao = language === 'lo'
  return {
    ...head,
    groupName: `${(isLao && group.nameLo) || group.nameEn} (${group.code})`,
    chairs: group.chairLine,
    mandate: (isLao && group.mandateLo) || group.mandateEn,
    overview: '',
  }
}

/**
 * The group that reports: the one asked for, or else the one at the top.
 *
 * @throws {Refusal} `record.notFound`.
 */
export async function requireReportingGroup(db: Reader, groupId?: WorkingGroupId): Promise<WorkingGroup> {
  const group = await db
    .selectFrom('workingGroup')
    .selectAll()
    .where('deletedAt', 'is', null)
    .$if(groupId !== undefined, (query) => query.where('id', '=', groupId as WorkingGroupId))
    .$if(groupId === undefined, (query) => query.where('parentId', 'is', null))
    .orderBy('position')
    .executeTakeFirst()
  if (group === undefined) throw new Refusal('record.notFound', { kind: 'group' })
  return group
}

/** The report of a group and period as it was taken in or worded last, in one language. */
export function readNewestReport(db: Reader, periodId: PeriodId, groupId: WorkingGroupId, language: Language): Promise<Report | undefined> {
  return db
    .selectFrom('report')
    .selectAll()
    .where('periodId', '=', periodId)
    .where('groupId', '=', groupId)
    .where('language', '=', language)
    .where('deletedAt', 'is', null)
    .orderBy('importedAt', 'desc')
    .orderBy('id')
    .executeTakeFirst()
}

/** The prose of the report that was taken in, or the form's own wording where there is none in this language. */
export async function readReportHead(db: Reader, office: PaperOffice, period: Period, language: Language): Promise<ReportHead> {
  const words = office.wordsFor(language)
  const group = await requireReportingGroup(db)
  const stored = await readNewestReport(db, period.id, group.id, language)
  const template: ReportTemplate = {
    overviewTitle: words(language, 'reportOverviewTitle'),
    overviewPrompt: words(language, 'reportOverviewPrompt', { period: period.label }),
    performanceTitle: words(language, 'reportPerformanceTitle', { period: period.label }),
    columnTitles: [
      words(language, 'reportColumnActivity'),
      words(language, 'reportColumnProgress'),
      words(language, 'reportColumnChallenges'),
      words(language, 'reportColumnKeyMessage', { kind: period.roundTableKind }),
    ],
  }
  return reportHead(stored, group, template, language)
}
