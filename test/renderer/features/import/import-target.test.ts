import { describe, expect, it } from 'vitest'
import { importTarget, NEW_PERIOD } from '#renderer/features/import/import-target.ts'
import type { Period, PeriodId } from '#shared/domain/period.ts'
import { period2015 } from '#test/support/report-2015.ts'

const period = (id: string, closedAt: string | null = null): Period => ({
  ...{ ...period2015, id: id as PeriodId, label: `Period ${id}` },
  ...{ closedAt, deletedAt: null },
})
const open = period('a')
const other = period('b')
const frozen = period('c', '2016-01-01T00:00:00.000Z')

describe('where a report goes unless somebody says otherwise', () => {
  it('is the period that it names, even a frozen one, so that the screen can say so', () => {
    expect(importTarget([open, other, frozen], open, 'Period b')).toBe('b')
    expect(importTarget([open, other, frozen], open, 'Period c')).toBe('c')
  })

  it('is the period that is shown, when it names none or one that is not there', () => {
    expect(importTarget([open, other], other, null)).toBe('b')
    expect(importTarget([open, other], other, 'FY 2020')).toBe('b')
  })

  it('is never a frozen one that is only shown: another one is, or the new one that the report names', () => {
    expect(importTarget([frozen, open], frozen, null)).toBe('a')
    expect(importTarget([frozen, open], frozen, 'FY 2020')).toBe(NEW_PERIOD)
    expect(importTarget([frozen], frozen, null)).toBe(NEW_PERIOD)
  })

  it('is a new one where there is none', () => {
    expect(importTarget([], undefined, null)).toBe(NEW_PERIOD)
  })
})
