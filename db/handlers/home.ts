import type { Output } from '#shared/contract/index.ts'
import { norm } from '#shared/i18n/norm.ts'
import type { Handlers } from './context.ts'
import { homeDue } from './home-due.ts'

const PER_KIND = 8

/** What the office's days ask for, and the quick switcher: few enough records of these kinds that folding them here is quicker than an index. */
export const home = {
  ...homeDue,

  async 'home.find'({ db }, { text }) {
    const wanted = norm(text.trim())
    if (wanted === '') return []
    const [meetings, actions, activities, posts] = await Promise.all([
      db
        .selectFrom('meeting')
        .select(['id', 'number', 'titleEn', 'titleLo'])
        .where('deletedAt', 'is', null)
        .orderBy('heldOn', 'desc')
        .execute(),
      db
        .selectFrom('action')
        .select(['id', 'number', 'textEn as titleEn', 'textLo as titleLo'])
        .where('deletedAt', 'is', null)
        .orderBy('capturedAt', 'desc')
        .execute(),
      db
        .selectFrom('activity')
        .select(['id', 'position', 'titleEn', 'titleLo'])
        .where('deletedAt', 'is', null)
        .orderBy('periodId', 'desc')
        .orderBy('position')
        .execute(),
      db
        .selectFrom('post')
        .innerJoin('organisation', 'organisation.id', 'post.organisationId')
        .select(['post.id', 'organisation.shortEn as number', 'post.titleEn', 'post.titleLo'])
        .where('post.deletedAt', 'is', null)
        .orderBy('post.position')
        .execute(),
    ])
    return [
      ...take(
        meetings.map((row) => ({ ...row, kind: 'meeting' as const, number: row.number ?? '' })),
        wanted,
      ),
      ...take(
        actions.map((row) => ({ ...row, kind: 'action' as const })),
        wanted,
      ),
      ...take(
        activities.map(({ position, ...row }) => ({ ...row, kind: 'activity' as const, number: `#${position}` })),
        wanted,
      ),
      ...take(
        posts.map((row) => ({ ...row, kind: 'post' as const })),
        wanted,
      ),
    ]
  },
} satisfies Partial<Handlers>

function take(found: Output<'home.find'>, wanted: string): Output<'home.find'> {
  return found.filter(({ number, titleEn, titleLo }) => norm(`${number}\n${titleEn}\n${titleLo}`).includes(wanted)).slice(0, PER_KIND)
}
