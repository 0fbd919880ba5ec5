import { describe, expect, it } from 'vitest'
import { indentLine, insertLine, moveLine, type OutlineLine, outlineOf, placesOf } from '#shared/domain/agenda-outline.ts'

/** `a b .c d`: a dot marks a sub-item. */
function outline(text: string): readonly OutlineLine[] {
  return text.split(' ').map((word) => ({ id: word.replace('.', ''), depth: word.startsWith('.') ? 1 : 0 }))
}

function written(lines: readonly OutlineLine[]): string {
  return lines.map(({ id, depth }) => (depth === 1 ? `.${id}` : id)).join(' ')
}

describe('moving lines of an agenda', () => {
  it('moves a top-level line over the whole block above it', () => {
    expect(written(moveLine(outline('a b .c d'), 'd', 'up'))).toBe('a d b .c')
  })

  it('takes the sub-items of a line along, up and down', () => {
    expect(written(moveLine(outline('a b .c d .e f'), 'b', 'down'))).toBe('a d .e b .c f')
    expect(written(moveLine(outline('a b .c d'), 'b', 'up'))).toBe('b .c a d')
  })

  it('stays where it is at either end', () => {
    expect(written(moveLine(outline('a b'), 'a', 'up'))).toBe('a b')
    expect(written(moveLine(outline('a b .c'), 'b', 'down'))).toBe('a b .c')
  })

  it('moves a sub-item by one line, also under another item', () => {
    expect(written(moveLine(outline('a .b .c d'), 'c', 'up'))).toBe('a .c .b d')
    expect(written(moveLine(outline('a .b d'), 'b', 'down'))).toBe('a d .b')
  })

  it('makes a sub-item that comes first a line of its own', () => {
    expect(written(moveLine(outline('a .b'), 'b', 'up'))).toBe('b a')
  })

  it('drops a line before another, or at the end', () => {
    expect(written(moveLine(outline('a b .c d'), 'b', { before: 'a' }))).toBe('b .c a d')
    expect(written(moveLine(outline('a b .c d'), 'b', { before: null }))).toBe('a d b .c')
  })

  it('does nothing when a block is dropped into itself or the line is unknown', () => {
    expect(written(moveLine(outline('a b .c'), 'b', { before: 'c' }))).toBe('a b .c')
    expect(written(moveLine(outline('a b'), 'x', 'up'))).toBe('a b')
  })
})

describe('depth of lines', () => {
  it('indents under the line above and back', () => {
    expect(written(indentLine(outline('a b'), 'b', 1))).toBe('a .b')
    expect(written(indentLine(outline('a .b .c'), 'b', 0))).toBe('a b .c')
  })

  it('never indents the first line', () => {
    expect(written(indentLine(outline('a b'), 'a', 1))).toBe('a b')
  })

  it('inserts after the whole block, or as a sub-item right below', () => {
    expect(written(insertLine(outline('a .b c'), { id: 'n', depth: 0 }, 'a'))).toBe('a .b n c')
    expect(written(insertLine(outline('a .b c'), { id: 'n', depth: 1 }, 'a'))).toBe('a .n .b c')
    expect(written(insertLine(outline('a .b c'), { id: 'n', depth: 0 }, null))).toBe('a .b c n')
  })
})

describe('stored places', () => {
  it('gives each sub-item its parent and every line its place', () => {
    expect(placesOf(outline('a .b c'))).toEqual([
      { id: 'a', parentId: null, position: 0 },
      { id: 'b', parentId: 'a', position: 1 },
      { id: 'c', parentId: null, position: 2 },
    ])
  })

  it('reads the outline back, and lifts a line whose parent was deleted', () => {
    const rows = [
      { id: 'c', parentId: 'gone', position: 2 },
      { id: 'a', parentId: null, position: 0 },
      { id: 'b', parentId: 'a', position: 1 },
    ]

    expect(written(outlineOf(rows))).toBe('a .b c')
  })
})
