/** A row of the report as it stands, or will stand, in the matrix. */
type ReportRow<Id> = { readonly id: Id; readonly isNew: boolean }

/**
 * The order of a matrix once new rows stand where the report has them: behind the nearest row before them that the matrix has, or at
 * the beginning.
 *
 * @param inReport rows of the report in its order, without those that are neither in the matrix nor added.
 */
export function orderWithNewRows<Id>(order: readonly Id[], inReport: readonly ReportRow<Id>[]): readonly Id[] {
  return inReport.reduce<readonly Id[]>((rows, { id, isNew }, index) => {
    const before = inReport[index - 1]
    return isNew ? rows.toSpliced(before === undefined ? 0 : rows.indexOf(before.id) + 1, 0, id) : rows
  }, order)
}
