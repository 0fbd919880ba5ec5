import { examine, findingSubject } from '#shared/domain/indicator-doctor.ts'
import type { Handlers } from './context.ts'
import { readActivities } from './matrix-period.ts'

/** The indicator doctor: what cannot be reported against in a period's matrix. */
export const doctor = {
  async 'doctor.findings'({ db }, { periodId, language }) {
    const [activities, answers] = await Promise.all([
      readActivities(db, periodId),
      db
        .selectFrom('findingAnswer')
        .select(['kind', 'subject'])
        .where('periodId', '=', periodId)
        .where('deletedAt', 'is', null)
        .orderBy('id')
        .execute(),
    ])
    const answered = new Set(answers.map(({ kind, subject }) => `${kind} ${subject}`))
    return examine(activities, language).map((finding) => ({
      ...finding,
      rows: [...finding.rows],
      isAnswered: answered.has(`${finding.kind} ${findingSubject(finding)}`),
    }))
  },

  async 'doctor.answer'({ db, now, newId }, { periodId, finding }) {
    await db
      .insertInto('findingAnswer')
      .values({ id: newId(), periodId, kind: finding.kind, subject: findingSubject(finding), answeredAt: now, deletedAt: null })
      .onConflict((conflict) => conflict.columns(['periodId', 'kind', 'subject']).doUpdateSet({ answeredAt: now, deletedAt: null }))
      .execute()
    return null
  },

  async 'doctor.reopen'({ db, now }, { periodId, finding }) {
    await db
      .updateTable('findingAnswer')
      .set({ deletedAt: now })
      .where('periodId', '=', periodId)
      .where('kind', '=', finding.kind)
      .where('subject', '=', findingSubject(finding))
      .execute()
    return null
  },
} satisfies Partial<Handlers>
