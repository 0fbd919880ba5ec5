import { useNavigate, useSearch } from '@tanstack/react-router'
import { changedSearch } from '#renderer/address.ts'
import type { ActivityId } from '#shared/domain/activity.ts'
import type { PeriodId } from '#shared/domain/period.ts'
import type { WorkingGroupId } from '#shared/domain/working-group.ts'
import type { RowFilter } from './matrix-filter.ts'
import type { ShownLanguage } from './matrix-grid.ts'

/** Panels of the whole matrix. */
export type MatrixPanel = 'doctor' | 'stages' | 'tray' | 'wording'

/** What the address of the screen says. */
type MatrixSearch = {
  readonly period?: PeriodId
  readonly group?: WorkingGroupId
  readonly show?: RowFilter
  readonly language?: ShownLanguage
  readonly height?: 'compact' | 'full'
  readonly open?: ActivityId
  /** The part of the open row that was asked for; leaves the address once it is shown. */
  readonly part?: 'counters'
  readonly new?: number
  /** What stands beside the table instead of a row. */
  readonly panel?: MatrixPanel
}

type Patch = { readonly [Key in keyof MatrixSearch]: MatrixSearch[Key] | undefined }

/** Reads and changes the view in the address. */
export function useMatrixView() {
  const search = useSearch({ strict: false }) as MatrixSearch
  const navigate = useNavigate()
  const change = (patch: Patch) => {
    void navigate({ to: '/matrix', search: changedSearch(search, patch), replace: true })
  }
  return { search, change, show: search.show ?? 'all', height: search.height ?? 'compact' } as const
}
