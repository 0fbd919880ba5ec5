import type { CellEvidence } from '#shared/contract/matrix.ts'
import { useT } from '../../i18n.ts'

type Source = Pick<CellEvidence, 'sourceKind' | 'sourceLabel'>

/** Names the source of a sentence as a person does; a counter has no number, only the group it counts for. */
export function useSourceName(): (source: Source) => string {
  const t = useT()
  return ({ sourceKind, sourceLabel }) =>
    sourceKind === 'counter' ? [t('counters:title'), sourceLabel].filter((part) => part !== '').join(', ') : sourceLabel
}
