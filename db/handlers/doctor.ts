import { type DoctorFinding, examine, findingSubject } from '#shared/domain/indicator-doctor.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { Handlers, Reader } from './context.ts'
import { readActivities } from './matrix-period.ts'

/** The indicator doctor: what cannot be reported against in a period's matrix. */
export const doctor = {
  async 'doctor.findings'({ db }, { periodId }) {
    const [found, answers] = await Promise.all([
      readFindings(db, periodId),
      db
        .selectFrom('findingAnswer')
        .select(['kind', 'subject'])
        .where('periodId', '=', periodId)
        .where('deletedAt', 'is', null)
        .orderBy('id')
        .execute(),
    ])
    const answered = new Set(answers.map(({ kind, subject }) => `${kind} ${subject}`))
    return found.map((finding) => ({ ...finding, isAnswered: answered.has(keyOf(finding)) }))
  },

  async 'doctor.answer'({ db, now, newId }, { periodId, findings }) {
    const holding = new Set((await readFindings(db, periodId)).map(keyOf))
    const rows = findings
      .filter((finding) => holding.has(keyOf(finding)))
      .map((finding) => ({
        id: newId<string>(),
        periodId,
        kind: finding.kind,
        subject: findingSubject(finding),
        answeredAt: now,
        deletedAt: null,
      }))
    if (rows.length === 0) return null
    await db
      .insertInto('findingAnswer')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['periodId', 'kind', 'subject']).doUpdateSet({ answeredAt: now, deletedAt: null }))
      .execute()
    return null
  },

  async 'doctor.reopen'({ db, now }, { periodId, findings }) {
    await db
      .updateTable('findingAnswer')
      .set({ deletedAt: now })
      .where('periodId', '=', periodId)
      .where((eb) => eb.or(findings.map((finding) => eb.and({ kind: finding.kind, subject: findingSubject(finding) }))))
      .execute()
    return null
  },
} satisfies Partial<Handlers>

async function readFindings(db: Reader, periodId: PeriodId): Promise<readonly DoctorFinding[]> {
  return examine(await readActivities(db, periodId))
}

function keyOf(finding: DoctorFinding): string {
  return `${finding.kind} ${findingSubject(finding)}`
}
