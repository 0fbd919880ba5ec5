import type { Namespace } from './index.ts'
import { draft as actions } from './lo/actions.ts'
import { draft as common } from './lo/common.ts'
import { draft as compare } from './lo/compare.ts'
import { draft as copies } from './lo/copies.ts'
import { draft as counters } from './lo/counters.ts'
import { draft as documents } from './lo/documents.ts'
import { draft as errors } from './lo/errors.ts'
import { draft as fields } from './lo/fields.ts'
import { draft as firstRun } from './lo/firstRun.ts'
import { draft as history } from './lo/history.ts'
import { draft as home } from './lo/home.ts'
import { draft as host } from './lo/host.ts'
import { draft as matrix } from './lo/matrix.ts'
import { draft as meetings } from './lo/meetings.ts'
import { draft as papers } from './lo/papers.ts'
import { draft as people } from './lo/people.ts'
import { draft as pictures } from './lo/pictures.ts'
import { draft as prepare } from './lo/prepare.ts'
import { draft as rollover } from './lo/rollover.ts'
import { draft as room } from './lo/room.ts'
import { draft as settings } from './lo/settings.ts'
import { draft as shell } from './lo/shell.ts'
import { draft as stages } from './lo/stages.ts'

/** Keys of every namespace whose Lao was composed for the program and waits for the office's word. */
export const draftKeys: Readonly<Record<Namespace, readonly string[]>> = {
  actions,
  common,
  documents,
  errors,
  firstRun,
  history,
  home,
  host,
  matrix,
  meetings,
  papers,
  people,
  fields,
  pictures,
  prepare,
  room,
  copies,
  counters,
  stages,
  compare,
  rollover,
  settings,
  shell,
}
