import { needsPayer } from '#shared/domain/venue.ts'
import { compareText } from '#shared/i18n/sort.ts'
import type { Handlers } from './context.ts'
import { markDeleted, saveRow } from './save-row.ts'

/** Where meetings are held. */
export const venues = {
  async 'venues.list'({ db }) {
    const rows = await db
      .selectFrom('venue')
      .leftJoin('organisation', 'organisation.id', 'venue.organisationId')
      .selectAll('venue')
      .select(['organisation.nameEn as organisationNameEn', 'organisation.nameLo as organisationNameLo'])
      .where('venue.deletedAt', 'is', null)
      .orderBy('venue.position')
      .execute()
    return rows
      .map((row) => ({ ...row, organisationNameEn: row.organisationNameEn ?? '', organisationNameLo: row.organisationNameLo ?? '' }))
      .toSorted(
        (left, right) =>
          Number(needsPayer(left)) - Number(needsPayer(right)) || left.position - right.position || compareText(left.nameEn, right.nameEn),
      )
  },

  async 'venues.save'(ctx, venue) {
    await saveRow(ctx, 'venue', venue)
    return null
  },

  async 'venues.remove'(ctx, { id }) {
    await markDeleted(ctx, 'venue', id, 'venue')
    return null
  },
} satisfies Partial<Handlers>
