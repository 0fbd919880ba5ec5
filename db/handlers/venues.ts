import { needsPayer } from '#shared/domain/venue.ts'
import { compareText } from '#shared/i18n/sort.ts'
import type { Handlers } from './context.ts'

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

  async 'venues.save'({ db }, venue) {
    const row = { ...venue, deletedAt: null }
    await db
      .insertInto('venue')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return null
  },

  async 'venues.remove'({ db, now }, { id }) {
    await db.updateTable('venue').set({ deletedAt: now }).where('id', '=', id).where('deletedAt', 'is', null).execute()
    return null
  },
} satisfies Partial<Handlers>
