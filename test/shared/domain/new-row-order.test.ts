import { describe, expect, it } from 'vitest'
import { orderWithNewRows } from '#shared/domain/new-row-order.ts'

const known = (id: string) => ({ id, isNew: false })
const added = (id: string) => ({ id, isNew: true })

describe('the order of a matrix with new rows', () => {
  it('puts a row without any before it at the beginning', () => {
    expect(orderWithNewRows(['a', 'b'], [added('x'), known('b')])).toEqual(['x', 'a', 'b'])
    expect(orderWithNewRows([], [added('x'), added('y')])).toEqual(['x', 'y'])
  })

  it('puts several rows behind the same one in the order of the report', () => {
    expect(orderWithNewRows(['a', 'b', 'c'], [known('b'), added('x'), added('y'), known('a'), added('z')])).toEqual([
      ...['a', 'z', 'b', 'x', 'y', 'c'],
    ])
  })

  it('moves no row that is there, whatever the order of the report', () => {
    expect(orderWithNewRows(['a', 'b', 'c'], [known('c'), known('a')])).toEqual(['a', 'b', 'c'])
  })
})
