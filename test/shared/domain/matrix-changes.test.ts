import { describe, expect, it } from 'vitest'
import type { Activity, ActivityId } from '#shared/domain/activity.ts'
import { matrixChanges } from '#shared/domain/matrix-changes.ts'
import { buildActivity } from '#test/support/matrix.ts'

const row = (id: string, position: number, over: Partial<Activity> = {}) =>
  buildActivity({ id: id as ActivityId, position, titleEn: id, ...over })
const short = (sent: readonly Activity[], now: readonly Activity[]) =>
  matrixChanges(sent, now).map((change) =>
    change.kind === 'wording'
      ? change.part
      : change.kind === 'cell'
        ? `${change.row.id} ${change.column} ${change.language}: ${change.before} → ${change.after}`
        : `${change.kind} ${change.row.id}`,
  )

describe('what changed in a matrix since it was sent', () => {
  it('is nothing while it is the same, letter for letter', () => {
    expect(short([row('a', 1), row('b', 2)], [row('a', 1), row('b', 2)])).toEqual([])
  })

  it('names every cell in its language, and an indicator line that came or went', () => {
    expect(short([row('a', 1, { progressEn: 'Old.' })], [row('a', 1, { progressEn: 'New.', indicatorLo: '', challengesLo: 'ກ' })])).toEqual(
      ['a indicator lo: null → ', 'a progress en: Old. → New.', 'a challenges lo:  → ກ'],
    )
  })

  it('names rows that came, went, were retired or taken up again', () => {
    const sent = [row('a', 1), row('b', 2), row('c', 3, { retiredAt: '2015-01-01' })]
    const now = [row('a', 1, { retiredAt: '2015-12-01' }), row('c', 2), row('d', 3)]

    expect(short(sent, now)).toEqual(['retired a', 'restored c', 'added d', 'removed b'])
  })

  it('takes no row for moved that only made room, and every row that changed places', () => {
    expect(short([row('a', 1), row('b', 2)], [row('new', 1), row('a', 2), row('b', 3)])).toEqual(['added new'])
    const four = [row('a', 1), row('b', 2), row('c', 3), row('d', 4)]
    expect(short(four, [row('d', 1), row('a', 2), row('b', 3), row('c', 4)])).toEqual(['moved d'])
    expect(short([row('a', 1), row('b', 2)], [row('b', 1), row('a', 2)])).toHaveLength(1)
  })
})
