import { Refusal } from '../errors.ts'
import { byText } from '../i18n/sort.ts'
import type { WorkingGroup, WorkingGroupId } from './working-group.ts'

type Node = Pick<WorkingGroup, 'id' | 'parentId' | 'position' | 'code'>

/** Groups with each sub-group below its parent, in the office's order. */
export function inTreeOrder<Group extends Node>(groups: readonly Group[]): readonly Group[] {
  const known = new Set(groups.map((group) => group.id))
  const childrenOf = (parentId: WorkingGroupId | null): readonly Group[] =>
    groups
      // A parent that was deleted leaves its sub-groups at the top rather than nowhere.
      .filter((group) => (group.parentId !== null && known.has(group.parentId) ? group.parentId : null) === parentId)
      .toSorted((left, right) => left.position - right.position || byText<Group>(({ code }) => code)(left, right))
  const branch = (group: Group): readonly Group[] => [group, ...childrenOf(group.id).flatMap(branch)]
  return childrenOf(null).flatMap(branch)
}

/** How many parents stand above each group; 0 for a main group. */
export function depthOf(groups: readonly Node[], id: WorkingGroupId): number {
  const parentId = groups.find((group) => group.id === id)?.parentId ?? null
  return parentId === null || !groups.some((group) => group.id === parentId) ? 0 : 1 + depthOf(groups, parentId)
}

/** A group and the groups above it, the nearest first. */
export function groupAndAbove(groups: readonly Pick<Node, 'id' | 'parentId'>[], id: WorkingGroupId): readonly WorkingGroupId[] {
  const above: WorkingGroupId[] = []
  for (let at: WorkingGroupId | null = id; at !== null && !above.includes(at); ) {
    above.push(at)
    const below: WorkingGroupId = at
    at = groups.find((group) => group.id === below)?.parentId ?? null
  }
  return above
}

/**
 * Checks a group before it is stored among the others.
 *
 * @param hasNumbers whether a number was issued under the group's code.
 * @throws {Refusal} when its code is taken, its parent is below it, or its code stands in numbers already.
 */
export function checkGroup(group: Node, others: readonly Node[], hasNumbers: boolean): void {
  const before = others.find(({ id }) => id === group.id)
  if (others.some(({ id, code }) => id !== group.id && code === group.code)) throw new Refusal('groups.codeTaken', { code: group.code })
  if (before !== undefined && before.code !== group.code && hasNumbers) throw new Refusal('groups.codeInUse', { code: before.code })
  if (isAbove(group.id, group.parentId, others)) throw new Refusal('groups.circle', { code: group.code })
}

function isAbove(id: WorkingGroupId, below: WorkingGroupId | null, groups: readonly Node[]): boolean {
  if (below === null) return false
  return below === id || isAbove(id, groups.find((group) => group.id === below)?.parentId ?? null, groups)
}
