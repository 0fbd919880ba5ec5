import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import { changedHead } from '#shared/domain/report-form.ts'
import type { Handlers } from './context.ts'
import { requirePeriod } from './matrix-period.ts'
import { readPaperOffice } from './paper-office.ts'
import { readNewestReport, readReportHead, requireReportingGroup } from './report-paper.ts'

/** The wording around the table of a period's report: its own, or that of the form. */
export const reportWording = {
  async 'report.head'({ db }, { periodId, language }) {
    const [office, period] = await Promise.all([readPaperOffice(db), requirePeriod(db, periodId)])
    return readReportHead(db, office, period, language)
  },

  async 'report.saveHead'({ db }, { reportId, periodId, language, head }) {
    const [office, period, group] = await Promise.all([readPaperOffice(db), requirePeriod(db, periodId), requireReportingGroup(db)])
    requireOpenPeriod(period)
    const stored = await readNewestReport(db, periodId, group.id, language)
    const { columnTitles, ...parts } = changedHead(await readReportHead(db, office, period, language), head)
    const words = { ...parts, columnTitles: JSON.stringify(columnTitles) }
    if (stored === undefined) {
      const row = { id: reportId, periodId, groupId: group.id, language, ...words, importedAt: null, sourceName: '', deletedAt: null }
      await db.insertInto('report').values(row).execute()
    } else {
      await db.updateTable('report').set(words).where('id', '=', stored.id).execute()
    }
    return null
  },
} satisfies Partial<Handlers>
