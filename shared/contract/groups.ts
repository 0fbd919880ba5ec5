import { z } from 'zod'
import { WorkingGroup } from '../domain/working-group.ts'
import { command, query } from './define.ts'

/** Working groups and their sub-groups. */
export const groups = {
  /** Each sub-group below its parent. */
  'groups.list': query(z.object({}), z.array(WorkingGroup)),
  'groups.save': command(WorkingGroup.omit({ deletedAt: true }), z.null()),
} as const
