import { requireOpenPeriod } from '#shared/domain/matrix-cell.ts'
import type { Handlers } from './context.ts'
import { requirePeriod } from './matrix-period.ts'
import { readPaperOffice } from './paper-office.ts'
import { readReportHead, requireReportingGroup } from './report-paper.ts'

/** The wording around the table of a period's report: its own, or that of the form. */
export const reportWording = {
  async 'report.head'({ db }, { periodId, language }) {
    const [office, period] = await Promise.all([readPaperOffice(db), requirePeriod(db, periodId)])
    return readReportHead(db, office, period, language)
  },

  async 'report.saveHead'({ db }, { reportId, periodId, language, head }) {
    const [period, group] = await Promise.all([requirePeriod(db, periodId), requireReportingGroup(db)])
    requireOpenPeriod(period)
    const stored = await db
      .selectFrom('report')
      .select('id')
      .where('periodId', '=', periodId)
      .where('language', '=', language)
      .where('deletedAt', 'is', null)
      .orderBy('importedAt', 'desc')
      .executeTakeFirst()
    const words = { ...head, columnTitles: JSON.stringify(head.columnTitles) }
    if (stored === undefined) {
      const row = { id: reportId, periodId, groupId: group.id, language, ...words, importedAt: null, sourceName: '', deletedAt: null }
      await db.insertInto('report').values(row).execute()
    } else {
      await db.updateTable('report').set(words).where('id', '=', stored.id).execute()
    }
    return null
  },
} satisfies Partial<Handlers>
