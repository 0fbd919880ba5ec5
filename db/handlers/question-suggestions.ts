import { isLate } from '#shared/domain/action-status.ts'
import { missingMeetings } from '#shared/domain/promised-meetings.ts'
import { type SilentAction, suggestQuestions, type UnmetGroup } from '#shared/domain/question-suggestion.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { Handlers, Reader } from './context.ts'
import { actionsWithLead } from './lead-actions.ts'
import { readPeriodFor } from './meeting-calendar.ts'
import { readYearMeetings } from './picture-meetings.ts'
import { readRestricted } from './refuse-restricted.ts'

/** Questions that could be put to the co-chairs. */
export const questionSuggestions = {
  async 'questions.suggest'({ db, today }, { groupId }) {
    const [silent, unmet] = await Promise.all([readSilent(db, groupId, today), readUnmet(db, groupId, today)])
    return [...suggestQuestions(silent, unmet)]
  },
} satisfies Partial<Handlers>

/** Late actions without a note, the longest overdue first; what the minutes keep in the house is asked of nobody. */
async function readSilent(db: Reader, groupId: WorkingGroupId, today: string): Promise<readonly SilentAction[]> {
  const rows = await actionsWithLead(db, groupId)
    .where('action.dueOn', '<', today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('actionNote')
            .select('actionNote.id')
            .whereRef('actionNote.actionId', '=', 'action.id')
            .where('actionNote.deletedAt', 'is', null),
        ),
      ),
    )
    .execute()
  const late = rows.filter((row) => isLate(row, today))
  const restricted = await readRestricted(db, late)
  return late
    .filter(({ id }) => !restricted.has(id))
    .map(({ number, dueOn, textEn, textLo, shortEn, shortLo }) => ({
      ...{ number, dueOn: dueOn ?? today, textEn, textLo },
      ...{ leadEn: shortEn ?? '', leadLo: shortLo ?? '' },
    }))
}

async function readUnmet(db: Reader, groupId: WorkingGroupId, today: string): Promise<readonly UnmetGroup[]> {
  const period = await readPeriodFor(db, today)
  if (period === undefined) return []
  const { groups } = await readYearMeetings(db, period, groupId)
  return groups.flatMap(({ group, ...counts }) =>
    group === null ? [] : [{ nameEn: group.nameEn, nameLo: group.nameLo, missingCount: missingMeetings(counts) }],
  )
}
