import { describe, expect, it } from 'vitest'
import { checkGroup, depthOf, inTreeOrder } from '#shared/domain/group-tree.ts'
import { WorkingGroupId } from '#shared/domain/working-group.ts'

function buildNode(code: string, parent: string | null, position: number) {
  return { id: WorkingGroupId.parse(code), parentId: parent === null ? null : WorkingGroupId.parse(parent), code, position }
}

const idswg = buildNode('IDSWG', null, 1)
const dsswg = buildNode('DSSWG', 'IDSWG', 1)
const csswg = buildNode('CSSWG', 'IDSWG', 2)
const miniDublin = buildNode('MDG', null, 2)

describe('inTreeOrder', () => {
  it('puts each sub-group below its parent', () => {
    expect(inTreeOrder([miniDublin, csswg, dsswg, idswg]).map(({ code }) => code)).toEqual(['IDSWG', 'DSSWG', 'CSSWG', 'MDG'])
  })

  it('does not lose a sub-group whose parent was deleted', () => {
    expect(inTreeOrder([dsswg]).map(({ code }) => code)).toEqual(['DSSWG'])
  })
})

describe('depthOf', () => {
  it('counts the parents above', () => {
    expect(depthOf([idswg, dsswg], idswg.id)).toBe(0)
    expect(depthOf([idswg, dsswg], dsswg.id)).toBe(1)
  })
})

describe('checkGroup', () => {
  it('refuses a code that is taken', () => {
    expect(() => checkGroup(buildNode('IDSWG', null, 3), [{ ...idswg, id: WorkingGroupId.parse('other') }], false)).toThrow(
      'groups.codeTaken',
    )
  })

  it('keeps a code that stands in numbers', () => {
    const renamed = { ...idswg, code: 'DRUGS' }

    expect(() => checkGroup(renamed, [idswg], true)).toThrow('groups.codeInUse')
    expect(() => checkGroup(renamed, [idswg], false)).not.toThrow()
    expect(() => checkGroup(idswg, [idswg], true)).not.toThrow()
  })

  it('refuses a group below itself or below its own sub-group', () => {
    expect(() => checkGroup({ ...idswg, parentId: idswg.id }, [idswg, dsswg], false)).toThrow('groups.circle')
    expect(() => checkGroup({ ...idswg, parentId: dsswg.id }, [idswg, dsswg], false)).toThrow('groups.circle')
  })
})
