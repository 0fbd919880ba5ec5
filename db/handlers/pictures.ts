import type { Handlers } from './context.ts'
import { readActivities, requirePeriod } from './matrix-period.ts'
import { readMatrixRows } from './matrix-rows.ts'
import { readAgencyActions } from './picture-agencies.ts'
import { readYearMeetings } from './picture-meetings.ts'
import { readPromiseAges } from './picture-promises.ts'

/** The year of a group, or of all, in pictures. */
export const pictures = {
  async 'pictures.year'({ db, today }, { periodId, groupId }) {
    const period = await requirePeriod(db, periodId)
    const all = (await readActivities(db, periodId)).filter(({ retiredAt }) => retiredAt === null)
    // The same rows as the matrix shows of the group, so that both say the same numbers.
    const activities = groupId === undefined ? all : (await readMatrixRows(db, all, today, groupId)).map(({ activity }) => activity)
    const [meetings, promises, agencies] = await Promise.all([
      readYearMeetings(db, period, groupId),
      readPromiseAges(db, activities, period),
      readAgencyActions(db, { periodId, ...(groupId !== undefined && { groupId }) }, today),
    ])
    return { period, meetings, activities, promises, agencies }
  },
} satisfies Partial<Handlers>
